//! The words in which results are read (instrument.md B.2 to B.9).

pub mod de;
pub mod en;

use serde::Serialize;

/// A maturity level (B.4).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct LevelText {
    /// 1 to 4.
    pub level: u8,
    /// The level in a word or two.
    pub name: &'static str,
    /// What it means for the behaviours of a task.
    pub reading: &'static str,
}

/// A quadrant of the importance–performance matrix (B.5).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct QuadrantText {
    /// `Q1` to `Q4`.
    pub key: &'static str,
    /// What the place in the matrix suggests.
    pub name: &'static str,
}

/// A style of the balance profile (B.7).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct StyleText {
    /// The key in the report.
    pub key: &'static str,
    /// The style in a word or two.
    pub name: &'static str,
    /// What to do with it (part E, Balance profile).
    pub recommendation: &'static str,
    /// The ids of the phrases behind the recommendation.
    pub phrases: &'static [&'static str],
}

/// What is said about values that the levels, quadrants and styles don't name.
#[derive(Clone, Copy, Debug)]
pub struct ResultLabels {
    /// A task with fewer than three valid items (B.2).
    pub not_scorable: &'static str,
    /// A task with three or four valid items (B.2).
    pub tentative: &'static str,
    /// The effect of one answer moving by one step (B.2).
    pub resolution: &'static str,
    /// The second overall score (B.3).
    pub weighted: &'static str,
    /// A task without priority (B.6).
    pub target_reached: &'static str,
    /// The mean of the transactional items (B.7).
    pub transactional: &'static str,
    /// The mean of the transformational items (B.7).
    pub transformational: &'static str,
    /// The difference of the two means (B.7).
    pub balance: &'static str,
    /// The smaller of the two means (B.7).
    pub weaker_leg: &'static str,
    /// The mean of the two means (B.7).
    pub intensity: &'static str,
    /// The pair whose items differ most (B.7).
    pub greatest_tension: &'static str,
    /// A change within the resolution (B.9).
    pub no_reliable_change: &'static str,
    /// Stands on every report (F.5).
    pub not_validated: &'static str,
}

struct StyleWords {
    name: &'static str,
    recommendation: &'static str,
}

/// Keys and phrases of the styles (B.7; part E, Balance profile).
const fn join(texts: &[StyleWords; 5]) -> [StyleText; 5] {
    [
        style("both", &texts[0], &["P3e"]),
        style("restrained", &texts[1], &["P3f", "P3c"]),
        style("inspiring", &texts[2], &["P3g"]),
        style("steering", &texts[3], &["P3c"]),
        style("moderate", &texts[4], &["P3e"]),
    ]
}

const fn style(
    key: &'static str,
    text: &StyleWords,
    phrases: &'static [&'static str],
) -> StyleText {
    StyleText {
        key,
        name: text.name,
        recommendation: text.recommendation,
        phrases,
    }
}

const fn level(level: u8, name: &'static str, reading: &'static str) -> LevelText {
    LevelText {
        level,
        name,
        reading,
    }
}

const fn quadrant(key: &'static str, name: &'static str) -> QuadrantText {
    QuadrantText { key, name }
}
