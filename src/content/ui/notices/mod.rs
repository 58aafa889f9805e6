//! What a person must know about the state of their data.

pub mod de;
pub mod en;

/// What a person must know about the state of their data.
pub struct NoticeTexts {
    pub not_saved_denied: &'static str,
    pub not_saved_full: &'static str,
    /// Where the page around keeps it, and refuses.
    pub not_saved_hosted: &'static str,
    pub not_saved_unreachable: &'static str,
    /// Placeholder: `{message}`.
    pub set_aside: &'static str,
    pub set_aside_no_room: &'static str,
    pub download_set_aside: &'static str,
    /// The page around would like to bring something in.
    pub proposal: &'static str,
    pub proposal_merge: &'static str,
    pub proposal_replace: &'static str,
    pub proposal_cancel: &'static str,
    pub readonly: &'static str,
    pub sandbox: &'static str,
    pub export: &'static str,
    pub absent: &'static str,
    pub absent_keep: &'static str,
    pub absent_drop: &'static str,
    pub newer: &'static str,
    pub newer_reload: &'static str,
    /// Another tab has written after this one. Placeholders: `{what}`,
    /// `{value}`.
    pub overruled: &'static str,
    /// The same of several fields; placeholder: `{what}`, with commas between.
    pub overruled_many: &'static str,
    /// The same of a removal; placeholder: `{what}`.
    pub overruled_removal: &'static str,
    pub overruled_put_in: &'static str,
    pub file_refused: &'static str,
    /// What is saved and cannot be used.
    pub carried: &'static str,
    /// How many fields more: `{n}`.
    pub carried_more: &'static str,
    pub carried_drop: &'static str,
    pub dismiss: &'static str,
    pub example_notice: &'static str,
    pub example_remove: &'static str,
    /// Name of the file that is exported, without date and ending.
    pub file_name: &'static str,
    /// Name of the file that holds what was set aside, without ending.
    pub set_aside_file_name: &'static str,
}
