//! The words about results in English.

use super::{LevelText, QuadrantText, ResultLabels, StyleText, StyleWords, join, level, quadrant};

pub static LEVELS: [LevelText; 4] = [
    level(1, "Reactive", "happens when someone asks for it"),
    level(2, "Developing", "happens, but depends on day and person"),
    level(3, "Established", "happens as a rule"),
    level(
        4,
        "Exemplary",
        "happens practically always and is visible to others",
    ),
];

pub static QUADRANTS: [QuadrantText; 4] = [
    quadrant("Q1", "Concentrate here"),
    quadrant("Q2", "Keep up the good work"),
    quadrant("Q3", "Watch"),
    quadrant("Q4", "Sufficient – review effort"),
];

pub static STYLES: [StyleText; 5] = join(&[
    StyleWords {
        name: "Both legs carry",
        recommendation: "Both legs carry. Ask the KAMs whether they experience it that way too.",
    },
    StyleWords {
        name: "Hands-off",
        recommendation: "Start with clarity: three agreed indicators per KAM and one shared customer goal.",
    },
    StyleWords {
        name: "Leaning to inspiration",
        recommendation: "Keep the enthusiasm and add commitment: dates, indicators, clear consequences.",
    },
    StyleWords {
        name: "Leaning to steering",
        recommendation: "Loosen where the tension is greatest: one control less, one proof of trust more.",
    },
    StyleWords {
        name: "Balanced, room to grow",
        recommendation: "First strengthen the weaker leg by one answer step.",
    },
]);

pub static LABELS: ResultLabels = ResultLabels {
    not_scorable: "not scorable",
    tentative: "tentative",
    resolution: "Resolution: one answer step",
    weighted: "weighted by importance",
    target_reached: "target reached",
    transactional: "Steering",
    transformational: "Inspiration",
    balance: "Balance",
    weaker_leg: "Spagat value",
    intensity: "Intensity",
    greatest_tension: "greatest tension",
    no_reliable_change: "no reliable change",
    not_validated: "instrument v1.0, not validated",
};
