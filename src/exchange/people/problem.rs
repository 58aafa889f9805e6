//! What is wrong with a row, or worth a look.

use crate::content::{Locale, csv_texts, fill};
use crate::exchange::kam_field::KamField;
use crate::model::Fault;

/// What keeps a row out.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The heading of the column, if it is in one cell.
    pub heading: Option<String>,
    /// What stands in the cell, shortened.
    pub text: String,
    /// What is wrong.
    pub what: Wrong,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// A value that its field does not take.
    Value(KamField, Fault),
    /// A spreadsheet's own error in the place of a value.
    SpreadsheetError,
    /// No name, or one that nobody sees.
    NoName,
    /// More cells than headings.
    Surplus,
}

/// What is worth a look in a row that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// A quotation mark that nothing closes; the row was read to the end of
    /// its line.
    Unclosed,
    /// Signs that could not be read.
    Unreadable,
    /// The name stands in an earlier line, too.
    Twice(usize),
    /// Several people of the plan have this name.
    Ambiguous,
    /// More likely a total or a remark below the table.
    Remark,
}

impl Problem {
    /// What is wrong and what to do.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let t = csv_texts(locale);
        let said = match &self.what {
            Wrong::Surplus => t.surplus,
            Wrong::SpreadsheetError => t.spreadsheet_error,
            Wrong::NoName => t.no_name,
            Wrong::Value(field, Fault::UnknownValue) if field.is_reference() => t.unknown_name,
            Wrong::Value(field, fault) => {
                let allowed = field.allowed(locale);
                if allowed.is_empty() {
                    return fault.message(locale);
                }
                // Whoever fills in a cell knows words, not types of values.
                let fault = match fault {
                    Fault::WrongType(_) => &Fault::UnknownValue,
                    _ => fault,
                };
                let allowed = fill(t.allowed, &[("allowed", &allowed.join(", "))]);
                return [&*fault.message(locale), " ", &allowed].concat();
            }
        };
        said.to_owned()
    }
}

impl Note {
    /// What is worth a look.
    #[must_use]
    pub fn message(self, locale: Locale) -> String {
        let t = csv_texts(locale);
        let said = match self {
            Self::Unclosed => t.unclosed,
            Self::Unreadable => t.unreadable,
            Self::Twice(line) => return fill(t.twice, &[("line", &line.to_string())]),
            Self::Ambiguous => t.ambiguous,
            Self::Remark => t.remark,
        };
        said.to_owned()
    }
}
