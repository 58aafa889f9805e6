//! What is said about a CSV file.

pub mod de;
pub mod en;

/// The texts about a CSV file.
pub struct CsvTexts {
    pub yes: &'static str,
    pub no: &'static str,
    /// Placeholders: `{allowed}`.
    pub allowed: &'static str,
    pub surplus: &'static str,
    pub empty: &'static str,
    pub no_alias: &'static str,
    pub too_large: &'static str,
}
