//! What stands around every page: navigation, language, notices.

mod de;
mod en;

use crate::content::Locale;

/// The texts around every page.
pub struct ShellTexts {
    pub navigation: &'static str,
    pub nav_assessment: &'static str,
    pub nav_result: &'static str,
    pub nav_plan: &'static str,
    pub nav_data: &'static str,
    /// The pages of the team plan, in the order of their tabs.
    pub plan_pages: [&'static str; 7],
    pub page_start: &'static str,
    pub page_context: &'static str,
    pub page_balance: &'static str,
    pub page_importance: &'static str,
    pub page_review: &'static str,
    pub language: &'static str,
    pub privacy_line: &'static str,
    pub not_saved_denied: &'static str,
    pub not_saved_full: &'static str,
    /// Placeholder: `{message}`.
    pub set_aside: &'static str,
    pub set_aside_no_room: &'static str,
    pub download_set_aside: &'static str,
    pub export: &'static str,
    pub dismiss: &'static str,
    /// While the later half of the program is being fetched.
    pub loading: &'static str,
    pub not_loaded: &'static str,
    pub try_again: &'static str,
    pub example_notice: &'static str,
    pub example_remove: &'static str,
    /// Name of the file that is exported, without date and ending.
    pub file_name: &'static str,
    /// Name of the file that holds what was set aside, without ending.
    pub set_aside_file_name: &'static str,
}

/// The texts around every page, in a language.
#[must_use]
pub const fn shell(locale: Locale) -> &'static ShellTexts {
    match locale {
        Locale::De => &de::SHELL,
        Locale::En => &en::SHELL,
    }
}
