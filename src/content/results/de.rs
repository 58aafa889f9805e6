//! The words about results in German.

use super::{LevelText, QuadrantText, ResultLabels, StyleText, StyleWords, join, level, quadrant};

pub static LEVELS: [LevelText; 4] = [
    level(1, "Reaktiv", "geschieht, wenn jemand es verlangt"),
    level(
        2,
        "Im Aufbau",
        "geschieht, hängt aber von Tag und Person ab",
    ),
    level(3, "Etabliert", "geschieht in der Regel"),
    level(
        4,
        "Vorbildlich",
        "geschieht praktisch immer und ist für andere sichtbar",
    ),
];

pub static QUADRANTS: [QuadrantText; 4] = [
    quadrant("Q1", "Hier ansetzen"),
    quadrant("Q2", "Stärke halten"),
    quadrant("Q3", "Beobachten"),
    quadrant("Q4", "Genügt – Aufwand prüfen"),
];

pub static STYLES: [StyleText; 5] = join(&[
    StyleWords {
        name: "Spagat gelingt",
        recommendation: "Beide Beine tragen. Fragen Sie die KAM, ob sie es auch so erleben.",
    },
    StyleWords {
        name: "Zurückhaltend",
        recommendation: "Beginnen Sie mit Klarheit: je KAM drei vereinbarte Kennzahlen und ein gemeinsames Kundenziel.",
    },
    StyleWords {
        name: "Inspirationslastig",
        recommendation: "Behalten Sie die Begeisterung und ergänzen Sie Verbindlichkeit: Termine, Kennzahlen, klare Folgen.",
    },
    StyleWords {
        name: "Steuerungslastig",
        recommendation: "Lockern Sie dort, wo die grösste Spannung liegt: eine Kontrolle weniger, ein Vertrauensbeweis mehr.",
    },
    StyleWords {
        name: "Ausgewogen, ausbaufähig",
        recommendation: "Verstärken Sie zuerst das schwächere Bein um eine Antwortstufe.",
    },
]);

pub static LABELS: ResultLabels = ResultLabels {
    not_scorable: "nicht auswertbar",
    tentative: "vorläufig",
    resolution: "Auflösung: eine Antwortstufe",
    weighted: "nach Wichtigkeit gewichtet",
    target_reached: "Ziel erreicht",
    transactional: "Steuerung",
    transformational: "Inspiration",
    balance: "Balance",
    weaker_leg: "Spagat-Wert",
    intensity: "Intensität",
    greatest_tension: "grösste Spannung",
    no_reliable_change: "keine belastbare Veränderung",
    not_validated: "Instrument v1.0, nicht validiert",
};
