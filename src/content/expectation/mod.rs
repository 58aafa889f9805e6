//! The guess before the result, and what became of it (instrument.md A.9,
//! B.13).

pub mod de;
pub mod en;

/// The words of the guess.
#[derive(Clone, Copy, Debug)]
pub struct ExpectationTexts {
    /// What is asked.
    pub question: &'static str,
    /// The field of the strongest task.
    pub strongest: &'static str,
    /// The field of the weakest task.
    pub weakest: &'static str,
    /// Stands for no answer in both fields.
    pub none: &'static str,
    /// What follows from the answers.
    pub hint: &'static str,
    /// In the place of the question once the result is known.
    pub past: &'static str,
    /// Goes on with an answer.
    pub show: &'static str,
    /// Goes on without an answer.
    pub skip: &'static str,
    /// Placeholder: `{task}`.
    pub strongest_met: &'static str,
    /// Placeholders: `{task}`; `{found}`, every task with the highest score,
    /// each in quotation marks.
    pub strongest_missed: &'static str,
    /// Placeholder: `{task}`.
    pub weakest_met: &'static str,
    /// Placeholders: `{task}`; `{found}`, every task with the lowest score,
    /// each in quotation marks.
    pub weakest_missed: &'static str,
}
