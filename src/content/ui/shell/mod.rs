//! What stands around every page: navigation, language.

pub mod de;
pub mod en;

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
    pub page_guess: &'static str,
    pub language: &'static str,
    pub privacy_line: &'static str,
    /// Where the page around keeps it.
    pub privacy_hosted: &'static str,
}
