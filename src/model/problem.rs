//! What is wrong with a value that should be a workspace.

use super::r1;
use crate::content::{Locale, fill, problems, refusals};

/// One problem of a workspace that was read, with the place where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// JSON pointer (RFC 6901), such as `/assessments/0/answers/T1.1`; empty
    /// for the whole value.
    pub path: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a field of a record that a person edits.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldFault {
    /// The path of the field below its record, such as `alias` or `answers/T1.1`.
    pub path: String,
    /// What is wrong.
    pub fault: Fault,
}

impl FieldFault {
    /// What is wrong at a path.
    #[must_use]
    pub fn at(path: &str, fault: Fault) -> Self {
        let path = path.to_owned();
        Self { path, fault }
    }
}

/// What can be wrong with a value. Each fault has a code in JSON and a
/// message per language in `content`.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The text is no JSON; where the reading stopped.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A value that JSON cannot hold.
    NotData,
    /// More than [`super::limits::FILE`] bytes.
    TooLarge,
    /// Not a Leitwerk workspace: `format` is something else.
    WrongFormat,
    /// Written by a newer version of the program.
    NewerSchema {
        /// The version found.
        found: u64,
    },
    /// A field that must be there is absent or null.
    Required,
    /// A field that the schema does not know.
    UnknownField,
    /// Another type of value than expected.
    WrongType(Expected),
    /// A number outside its range, bounds included in the range.
    OutOfRange {
        /// Smallest allowed.
        min: f64,
        /// Largest allowed.
        max: f64,
    },
    /// A number with a fraction where whole numbers are counted.
    NotWhole,
    /// Not `YYYY-MM-DD`, or a day that the calendar does not have.
    InvalidDate,
    /// A day that is no Monday, where a week is meant.
    NotMonday,
    /// A key outside its closed set.
    UnknownValue,
    /// A text longer than [`super::limits::TEXT`] characters.
    TooLong,
    /// A list longer than allowed.
    TooMany {
        /// The largest number allowed.
        limit: usize,
    },
    /// An identifier or list entry that stands there twice.
    Duplicate,
    /// An identifier or key that is empty.
    Empty,
    /// A number that is not the total of its items.
    NotTheSum,
    /// Sums of items where fewer than five forms were collected.
    TooFewForms,
    /// A name that is empty. A file may hold one.
    Unnamed,
}

/// The type of value that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A JSON object.
    Object,
    /// A JSON array.
    List,
    /// A string.
    Text,
    /// A finite number.
    Number,
    /// `true` or `false`.
    Flag,
    /// 1 to 5 or `"na"`.
    Answer,
}

impl Fault {
    /// The code in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "not-json",
            Self::NotData => "not-data",
            Self::TooLarge => "too-large",
            Self::WrongFormat => "wrong-format",
            Self::NewerSchema { .. } => "newer-schema",
            Self::Required => "required",
            Self::UnknownField => "unknown-field",
            Self::WrongType(_) => "wrong-type",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotWhole => "not-whole",
            Self::InvalidDate => "invalid-date",
            Self::NotMonday => "not-a-monday",
            Self::UnknownValue => "unknown-value",
            Self::TooLong => "too-long",
            Self::TooMany { .. } => "too-many",
            Self::Duplicate => "duplicate",
            Self::Empty => "empty",
            Self::NotTheSum => "not-the-sum",
            Self::TooFewForms => "too-few-forms",
            Self::Unnamed => "unnamed",
        }
    }

    /// What is wrong and what to do, in a language.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let texts = problems(locale);
        let values = refusals(locale);
        // No range of the model has more than one decimal.
        let number = |value: f64| r1(value).to_string();
        match *self {
            Self::NotJson { line, column } => fill(
                texts.not_json,
                &[("line", &line.to_string()), ("column", &column.to_string())],
            ),
            Self::NotData => texts.not_data.into(),
            Self::TooLarge => texts.too_large.into(),
            Self::WrongFormat => texts.wrong_format.into(),
            Self::NewerSchema { found } => {
                fill(texts.newer_schema, &[("found", &found.to_string())])
            }
            Self::Required => texts.required.into(),
            Self::UnknownField => texts.unknown_field.into(),
            Self::WrongType(expected) => match expected {
                Expected::Object => texts.expected_object,
                Expected::List => texts.expected_list,
                Expected::Text => texts.expected_text,
                Expected::Number => texts.expected_number,
                Expected::Flag => texts.expected_flag,
                Expected::Answer => texts.expected_answer,
            }
            .into(),
            Self::OutOfRange { min, max } => fill(
                values.out_of_range,
                &[("min", &number(min)), ("max", &number(max))],
            ),
            Self::NotWhole => values.not_whole.into(),
            Self::InvalidDate => texts.invalid_date.into(),
            Self::NotMonday => texts.not_monday.into(),
            Self::UnknownValue => texts.unknown_value.into(),
            Self::TooLong => values.too_long.into(),
            Self::TooMany { limit } => fill(values.too_many, &[("limit", &limit.to_string())]),
            Self::Duplicate => texts.duplicate.into(),
            Self::Empty => texts.empty.into(),
            Self::NotTheSum => texts.not_the_sum.into(),
            Self::TooFewForms => texts.too_few_forms.into(),
            Self::Unnamed => values.unnamed.into(),
        }
    }
}

impl Problem {
    /// A problem of the whole value.
    #[must_use]
    pub const fn whole(fault: Fault) -> Self {
        Self {
            path: String::new(),
            fault,
        }
    }

    /// What is wrong and what to do, in a language.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        self.fault.message(locale)
    }
}
