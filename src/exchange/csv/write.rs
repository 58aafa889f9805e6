//! Writing KAMs.

use super::formula::defuse;
use crate::content::Locale;
use crate::exchange::kam_field::KamField;
use crate::model::Workspace;
use crate::model::keyed::keyed;

keyed! {
    /// What the spreadsheet of the person takes as the end of a cell.
    Dialect {
        /// A semicolon, as in German, French and Italian.
        Semicolon = "semicolon",
        /// A comma, as in English.
        Comma = "comma",
    }
}

impl Dialect {
    /// The one with which spreadsheets of a language open a file.
    #[must_use]
    pub const fn usual(locale: Locale) -> Self {
        match locale {
            Locale::De => Self::Semicolon,
            Locale::En => Self::Comma,
        }
    }

    const fn separator(self) -> &'static str {
        match self {
            Self::Semicolon => ";",
            Self::Comma => ",",
        }
    }
}

/// The heading of the column with the identifiers of the KAMs: who comes back
/// with another name is still the same person.
pub const ID_HEADING: &str = "leitwerkId";

/// The KAMs of a workspace as CSV (RFC 4180, every cell in quotation marks):
/// a row with the keys of the columns, then a row for each KAM.
#[must_use]
pub fn write(workspace: &Workspace, dialect: Dialect) -> String {
    let mut text = String::new();
    let keys = KamField::ALL.iter().map(|field| field.key());
    let keys = keys.chain([ID_HEADING]).map(str::to_owned);
    row(&mut text, keys, dialect);
    for kam in &workspace.kams {
        let cells = KamField::ALL.iter().map(|field| field.text(kam, workspace));
        row(&mut text, cells.chain([kam.id.clone()]), dialect);
    }
    text
}

fn row(text: &mut String, cells: impl Iterator<Item = String>, dialect: Dialect) {
    let mut separator = "";
    for cell in cells {
        text.push_str(separator);
        text.push('"');
        text.push_str(&defuse(&cell).replace('"', "\"\""));
        text.push('"');
        separator = dialect.separator();
    }
    text.push_str("\r\n");
}
