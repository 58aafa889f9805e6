//! What the pages of the team plan have in common.

pub mod de;
pub mod en;

/// What the pages of the team plan have in common.
pub struct PlanTexts {
    pub edit: &'static str,
    pub close: &'static str,
    pub remove: &'static str,
    /// Placeholder: `{name}`.
    pub removed: &'static str,
    pub undo: &'static str,
    pub add: &'static str,
    /// Placeholder: `{n}`.
    pub show_more: &'static str,
    pub example: &'static str,
    pub example_hint: &'static str,
    pub nothing_chosen: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub move_to: &'static str,
    /// Placeholder: `{name}`.
    pub move_label: &'static str,
    pub column_empty: &'static str,
    pub reminder: &'static str,
    /// Said where the browser doesn't keep what was exported.
    pub not_remembered: &'static str,
}
