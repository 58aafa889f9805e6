//! What is said about a CSV file.

mod de;
mod en;

use super::Locale;

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

/// The texts about a CSV file, in a language.
#[must_use]
pub const fn csv_texts(locale: Locale) -> &'static CsvTexts {
    match locale {
        Locale::De => &de::CSV,
        Locale::En => &en::CSV,
    }
}
