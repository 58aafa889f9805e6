//! Searching and sorting a list.

pub mod de;
pub mod en;

/// The texts above a list.
pub struct ListTexts {
    pub search_kams: &'static str,
    pub search_accounts: &'static str,
    pub search_findings: &'static str,
    pub order: &'static str,
    pub as_entered: &'static str,
    pub by_name: &'static str,
    pub by_stage: &'static str,
    pub by_sponsor: &'static str,
    pub by_accounts: &'static str,
    pub by_findings: &'static str,
    pub by_kam: &'static str,
    pub by_tier: &'static str,
    pub by_severity: &'static str,
    /// Placeholders: `{n}`, `{total}`.
    pub shown: &'static str,
    /// Placeholder: `{text}`.
    pub nothing: &'static str,
}
