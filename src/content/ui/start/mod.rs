//! The texts of the start page.

pub mod de;
pub mod en;

/// The texts of the start page.
pub struct StartTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub duration: &'static str,
    pub privacy: &'static str,
    pub freedom: &'static str,
    pub tasks_title: &'static str,
    pub source: &'static str,
    pub begin: &'static str,
    /// Placeholders: `{place}`.
    pub resume: &'static str,
    /// Placeholders: `{answered}`, `{total}`.
    pub resume_status: &'static str,
    pub see_result: &'static str,
    pub example: &'static str,
    pub example_hint: &'static str,
    pub begin_again: &'static str,
    pub begin_again_hint: &'static str,
}
