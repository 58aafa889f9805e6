//! The texts of the page about saving and deleting.

pub mod de;
pub mod en;

/// The texts of the page about saving and deleting.
pub struct DataTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub export_title: &'static str,
    pub export_hint: &'static str,
    pub import_title: &'static str,
    pub import_label: &'static str,
    pub import_hint: &'static str,
    pub import_done: &'static str,
    pub import_failed: &'static str,
    /// Placeholders: `{n}`.
    pub import_more: &'static str,
    pub whole_file: &'static str,
    pub team_views_title: &'static str,
    pub team_views_lead: &'static str,
    /// Placeholders: `{round}`, `{date}`, `{n}`.
    pub team_view: &'static str,
    pub team_view_counts: &'static str,
    pub team_view_other_round: &'static str,
    /// Placeholder: `{version}`.
    pub team_view_other_version: &'static str,
    pub delete_title: &'static str,
    pub delete_hint: &'static str,
    pub delete_ask: &'static str,
    pub delete_confirm: &'static str,
    pub delete_cancel: &'static str,
    pub deleted: &'static str,
    pub not_deleted: &'static str,
}
