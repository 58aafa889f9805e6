//! Writing KAMs.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::formula::defuse;
use crate::content::Locale;
use crate::exchange::KamField;
use crate::model::Workspace;

/// The KAMs of a workspace as CSV (RFC 4180, every cell in quotation marks):
/// a row with the keys of the columns, then a row for each KAM. The separator
/// is the one with which spreadsheets of the language open a file: a semicolon
/// in Switzerland, otherwise a comma.
#[must_use]
pub fn write(workspace: &Workspace, locale: Locale) -> String {
    let delimiter = match locale {
        Locale::De => b';',
        Locale::En => b',',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory is never refused, and all rows have the same length.
    let _ = writer.write_record(KamField::ALL.iter().map(|field| field.key()));
    for kam in &workspace.kams {
        let cells = KamField::ALL.iter().map(|field| {
            let text = field.text(kam, workspace);
            defuse(&text).into_owned()
        });
        let _ = writer.write_record(cells.map(String::into_bytes));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
