//! The texts around the questions; the questions themselves are those of the
//! instrument.

pub mod de;
pub mod en;

/// The texts around the questions.
pub struct QuestionTexts {
    /// The list of sections.
    pub sections: &'static str,
    /// Task items answered. Placeholders: `{answered}`, `{total}`.
    pub progress: &'static str,
    /// Questions answered in a section. Placeholders: `{answered}`, `{total}`.
    pub count: &'static str,
    /// Which of the six tasks. Placeholder: `{n}`.
    pub task_place: &'static str,
    /// How to answer by keyboard.
    pub keys: &'static str,
    pub take_back: &'static str,
    /// The links at the end of a page.
    pub pages: &'static str,
    /// Placeholder: `{place}`.
    pub back: &'static str,
    /// Placeholder: `{place}`.
    pub next: &'static str,
    pub why: &'static str,
    /// Before a quotation from the article.
    pub why_passage: &'static str,
    /// Before a heading of the article.
    pub why_heading: &'static str,
    /// Placeholder: `{id}`.
    pub why_id: &'static str,
    pub context_title: &'static str,
    pub context_lead: &'static str,
    /// Placeholders: `{min}`, `{max}`.
    pub range: &'static str,
    /// What counts where there is no answer. Placeholder: `{default}`.
    pub default: &'static str,
    pub pilot_hint: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub balance_title: &'static str,
    pub importance_title: &'static str,
    pub importance_hint: &'static str,
    pub focus_hint: &'static str,
}
