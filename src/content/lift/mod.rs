//! What is said about the way to the next level (instrument.md B.12).

pub mod de;
pub mod en;

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
