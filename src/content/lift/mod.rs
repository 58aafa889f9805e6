//! What is said about the way to the next level (instrument.md B.12).

mod de;
mod en;

use super::Locale;

/// The words about the way to the next level.
#[derive(Clone, Copy, Debug)]
pub struct LiftTexts {
    /// Placeholders: `{level}`, `{name}`, `{steps}`; `{tasks}`, each task as
    /// [`Self::task`], with commas between them.
    pub sentence: &'static str,
    /// Placeholders: `{task}`, `{n}`.
    pub task: &'static str,
    /// The sentence where one step is enough; placeholders: `{level}`,
    /// `{name}`, `{task}`.
    pub one_step: &'static str,
    /// What a step stands for.
    pub note: &'static str,
}

/// The words about the way to the next level in this language.
#[must_use]
pub const fn lift(locale: Locale) -> &'static LiftTexts {
    match locale {
        Locale::De => &de::TEXTS,
        Locale::En => &en::TEXTS,
    }
}
