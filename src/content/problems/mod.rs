//! What is said when something is refused: a file, a value, a number.

mod de;
mod en;

use super::Locale;

/// One message for each fault. Placeholders: `{min}`, `{max}`, `{line}`,
/// `{column}`, `{found}`, `{limit}`.
pub struct ProblemTexts {
    pub not_json: &'static str,
    pub not_data: &'static str,
    pub too_large: &'static str,
    pub wrong_format: &'static str,
    pub newer_schema: &'static str,
    pub required: &'static str,
    pub unknown_field: &'static str,
    pub expected_object: &'static str,
    pub expected_list: &'static str,
    pub expected_text: &'static str,
    pub expected_number: &'static str,
    pub expected_flag: &'static str,
    pub expected_answer: &'static str,
    pub out_of_range: &'static str,
    pub not_whole: &'static str,
    pub invalid_date: &'static str,
    pub unknown_value: &'static str,
    pub too_long: &'static str,
    pub too_many: &'static str,
    pub duplicate: &'static str,
    pub empty: &'static str,
    pub fewer_than_remote: &'static str,
    pub unnamed: &'static str,
    pub focus_full: &'static str,
}

/// The messages in a language.
#[must_use]
pub const fn problems(locale: Locale) -> &'static ProblemTexts {
    match locale {
        Locale::De => &de::PROBLEMS,
        Locale::En => &en::PROBLEMS,
    }
}
