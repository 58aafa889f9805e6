//! What is said about a CSV file.

pub mod de;
pub mod en;
pub mod headings;

/// The texts about a CSV file.
pub struct CsvTexts {
    pub yes: &'static str,
    pub no: &'static str,
    /// Placeholders: `{allowed}`.
    pub allowed: &'static str,
    pub surplus: &'static str,
    pub spreadsheet_error: &'static str,
    pub no_name: &'static str,
    pub unknown_name: &'static str,
    pub unclosed: &'static str,
    pub unreadable: &'static str,
    /// Placeholders: `{line}`.
    pub twice: &'static str,
    pub ambiguous: &'static str,
    pub remark: &'static str,
    pub empty: &'static str,
    pub too_large: &'static str,
    /// Placeholders: `{what}`, `{todo}`.
    pub is_foreign: &'static str,
    /// What a file is instead of a table, and what to do; in the order of
    /// `exchange::table::Foreign`.
    pub foreign: [[&'static str; 2]; 17],
}
