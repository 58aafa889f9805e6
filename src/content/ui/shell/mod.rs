//! What stands around every page: navigation, language.

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
}

/// The texts around every page, in a language.
#[must_use]
pub const fn shell(locale: Locale) -> &'static ShellTexts {
    match locale {
        Locale::De => &de::SHELL,
        Locale::En => &en::SHELL,
    }
}
