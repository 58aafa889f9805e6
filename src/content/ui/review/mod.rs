//! The page that tells what is answered, what is open and what that costs.

pub mod de;
pub mod en;

/// The texts of the review page.
pub struct ReviewTexts {
    /// Placeholders: `{open}`, `{total}`.
    pub title_open: &'static str,
    pub title_complete: &'static str,
    pub lead_open: &'static str,
    pub lead_complete: &'static str,
    /// No overall score (instrument.md B.3). Placeholder: `{n}`.
    pub no_overall: &'static str,
    /// A context answer is missing (A.7).
    pub context_open: &'static str,
    /// A task is scored on three or four items (B.2). Placeholder: `{n}`.
    pub task_tentative: &'static str,
    /// A task is not scored (B.2). Placeholder: `{n}`.
    pub task_not_scorable: &'static str,
    /// No balance profile (B.7). Placeholders: `{a}` and `{b}`, the valid
    /// items of the poles.
    pub balance_not_scorable: &'static str,
    /// The balance profile rests on fewer items. Placeholders as above.
    pub balance_open: &'static str,
    /// A rating of importance is missing (B.3).
    pub importance_open: &'static str,
    /// Opens the list of open questions. Placeholder: `{n}`.
    pub show_open: &'static str,
    /// An entry that is not saved. Placeholders: `{entry}`, `{question}`.
    pub not_saved: &'static str,
    pub finish: &'static str,
    pub finish_hint: &'static str,
}
