//! What is said when something is refused: a file, a value, a number.

pub mod de;
pub mod en;

/// One message for each fault of a file. Placeholders: `{line}`, `{column}`,
/// `{found}`.
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
    pub invalid_date: &'static str,
    pub not_monday: &'static str,
    pub unknown_value: &'static str,
    pub duplicate: &'static str,
    pub empty: &'static str,
    pub not_the_sum: &'static str,
    pub too_few_forms: &'static str,
}

/// What is said of a value that a person enters, or that stands in a file.
/// Placeholders: `{min}`, `{max}`, `{limit}`.
pub struct RefusalTexts {
    pub out_of_range: &'static str,
    pub not_whole: &'static str,
    pub too_long: &'static str,
    pub too_many: &'static str,
    pub fewer_than_remote: &'static str,
    pub unnamed: &'static str,
    pub focus_full: &'static str,
    pub no_date: &'static str,
    pub gone: &'static str,
    pub read_only: &'static str,
    pub held_back: &'static str,
}
