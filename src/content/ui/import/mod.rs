//! The texts about taking people over from a table, and giving them out.

pub mod de;
pub mod en;

/// The texts about taking people over from a table.
pub struct ImportTexts {
    pub several: &'static str,
    pub paste_label: &'static str,
    pub paste_hint: &'static str,
    pub paste_look: &'static str,
    pub file_label: &'static str,
    pub file_hint: &'static str,
    pub unreadable: &'static str,

    pub title: &'static str,
    /// Placeholders: `{source}`, `{rows}`, `{bad}`.
    pub read: &'static str,
    pub pasted: &'static str,
    /// Placeholders: `{limit}`.
    pub cut: &'static str,
    /// Of one, of several. Placeholders: `{n}`, `{limit}`.
    pub no_room: [&'static str; 2],

    pub encoding: &'static str,
    pub encoding_hint: &'static str,
    pub encoding_doubt: &'static str,
    /// In the order of `exchange::table::Encoding`.
    pub encodings: [&'static str; 6],
    pub sheet: &'static str,

    pub head_question: &'static str,
    pub head_yes: &'static str,
    pub head_no: &'static str,
    /// Placeholders: `{text}`.
    pub head_first: &'static str,
    pub name_question: &'static str,
    /// Placeholders: `{column}`, `{example}`.
    pub date_question: &'static str,
    /// In the order of `exchange::people::Order`.
    pub orders: [&'static str; 3],
    pub open: &'static str,

    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub column_heads: [&'static str; 3],
    /// Placeholders: `{n}`.
    pub column: &'static str,
    /// Placeholders: `{column}`.
    pub column_taken_for: &'static str,
    pub nothing: &'static str,
    pub given_name: &'static str,
    pub family_name: &'static str,
    pub id: &'static str,
    pub serials: &'static str,

    pub people: &'static str,
    pub people_heads: [&'static str; 4],
    pub is_new: &'static str,
    pub is_same: &'static str,
    /// Placeholders: `{field}`, `{before}`, `{after}`.
    pub change: &'static str,
    /// Placeholders: `{field}`, `{value}`.
    pub value: &'static str,
    pub empty: &'static str,
    /// Placeholders: `{name}`.
    pub choose: &'static str,
    /// In the order of `exchange::people::Choice`.
    pub choices: [&'static str; 3],
    /// Placeholders: `{n}`.
    pub more: &'static str,

    pub problems: &'static str,
    pub problems_hint: &'static str,
    pub problem_heads: [&'static str; 4],
    /// Placeholders: `{n}`.
    pub more_problems: &'static str,

    /// Of one, of several. Placeholders: `{n}`.
    pub add: [&'static str; 2],
    /// Of one, of several. Placeholders: `{n}`.
    pub update: [&'static str; 2],
    /// Placeholders: `{added}`, `{updated}`.
    pub add_and_update: &'static str,
    pub nothing_to_do: &'static str,
    pub discard: &'static str,
    /// Of one, of several. Placeholders: `{n}`.
    pub added: [&'static str; 2],
    /// Of one, of several. Placeholders: `{n}`.
    pub updated: [&'static str; 2],
    /// Placeholders: `{added}`, `{updated}`.
    pub added_and_updated: &'static str,

    pub export: &'static str,
    pub export_for: &'static str,
    /// In the order of `exchange::csv::Dialect`.
    pub dialects: [&'static str; 2],
    pub export_file: &'static str,
    pub workbook_unreadable: &'static str,
}
