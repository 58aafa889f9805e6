//! The texts of the page about saving and deleting.

pub mod de;
pub mod en;

/// The texts of the page about saving and deleting.
pub struct DataTexts {
    pub title: &'static str,
    /// Where the page around keeps them.
    pub title_hosted: &'static str,
    pub lead: &'static str,
    pub export_title: &'static str,
    pub export_hint: &'static str,
    pub answered_title: &'static str,
    pub answered_lead: &'static str,
    /// Placeholder: `{date}`.
    pub questionnaire: &'static str,
    pub finished: &'static str,
    pub begun: &'static str,
    /// Placeholder: `{date}`.
    pub single_form: &'static str,
    pub single_form_counts: &'static str,
    /// Placeholders: `{round}`, `{date}`, `{n}`.
    pub team_view: &'static str,
    pub team_view_counts: &'static str,
    pub team_view_other_round: &'static str,
    /// Placeholder: `{version}`.
    pub other_version: &'static str,
    pub remove: &'static str,
    /// Placeholder: `{name}`.
    pub remove_answered: &'static str,
    /// Placeholder: `{name}`.
    pub removed_answered: &'static str,
    pub delete_title: &'static str,
    pub delete_hint: &'static str,
    pub delete_hint_hosted: &'static str,
    pub delete_ask: &'static str,
    pub delete_confirm: &'static str,
    pub delete_cancel: &'static str,
    pub deleted: &'static str,
    pub not_deleted: &'static str,
}
