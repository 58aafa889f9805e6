//! Reading KAMs.

use csv::{ReaderBuilder, StringRecord};

use super::formula::restore;
use crate::content::{Locale, csv_texts, fill, kam_fields};
use crate::exchange::KamField;
use crate::model::{Fault, Kam, Workspace, limits};

/// The most rows that are read.
pub const ROWS: usize = 5_000;
/// The most characters of a bad cell that are kept to be shown.
const TEXT_SHOWN: usize = 80;

/// What a CSV file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// The KAMs of the good rows, without identifiers.
    pub kams: Vec<Kam>,
    /// What is wrong with the other rows.
    pub faults: Vec<RowFault>,
    /// Rows that were read.
    pub rows: usize,
    /// Rows with a fault.
    pub bad_rows: usize,
    /// Headings of columns that are not known; they are left out.
    pub unknown_columns: Vec<String>,
    /// Good rows for which the plan has no room.
    pub no_room: usize,
    /// Whether there are more rows than [`ROWS`].
    pub is_cut: bool,
}

/// Why nothing of a file can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// No rows.
    Empty,
    /// No column of names.
    NoAlias,
    /// More than [`limits::FILE`] bytes.
    TooLarge,
}

impl FileFault {
    /// Why the file cannot be read, and what to do.
    #[must_use]
    pub const fn message(self, locale: Locale) -> &'static str {
        let t = csv_texts(locale);
        match self {
            Self::Empty => t.empty,
            Self::NoAlias => t.no_alias,
            Self::TooLarge => t.too_large,
        }
    }
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFault {
    /// The line of the file in which the row begins, from 1.
    pub line: u64,
    /// What is wrong.
    pub cell: Cell,
}

/// What is wrong in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A cell that is not read.
    Fault {
        /// The column.
        field: KamField,
        /// The heading of the column as it stands in the file.
        heading: String,
        /// What stands in the cell.
        text: String,
        /// What is wrong with it.
        fault: Fault,
    },
    /// More cells than columns.
    Surplus,
}

impl RowFault {
    /// The heading of the column, if the fault is in one cell.
    #[must_use]
    pub fn heading(&self) -> Option<&str> {
        match &self.cell {
            Cell::Fault { heading, .. } => Some(heading),
            Cell::Surplus => None,
        }
    }

    /// What stands in the cell, if the fault is in one cell.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.cell {
            Cell::Fault { text, .. } => Some(text),
            Cell::Surplus => None,
        }
    }

    /// What is wrong and what to do.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let t = csv_texts(locale);
        match &self.cell {
            Cell::Surplus => t.surplus.to_owned(),
            Cell::Fault { field, fault, .. } => {
                let mut message = fault.message(locale);
                let allowed = field.allowed(locale);
                if !allowed.is_empty() {
                    message.push(' ');
                    message.push_str(&fill(t.allowed, &[("allowed", &allowed.join(", "))]));
                }
                message
            }
        }
    }
}

/// Reads the text of a CSV file for a workspace. The first row names the
/// columns, by key or by name; a file of names alone needs no headings. The
/// separator is found: semicolon, comma or tab.
///
/// # Errors
///
/// A [`FileFault`] if there is nothing to read.
pub fn read(text: &str, workspace: &Workspace) -> Result<Import, FileFault> {
    if text.len() > limits::FILE {
        return Err(FileFault::TooLarge);
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // A text is valid UTF-8 and is never refused.
    let mut records = reader
        .records()
        .filter_map(Result::ok)
        .filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
        .filter(|record| !is_separator_line(record));
    let first = records.next().ok_or(FileFault::Empty)?;
    let mut import = Import::default();
    let (columns, data) = columns(&first, &mut import)?;
    let mut lines = Lines::new(text);
    let room = limits::KAMS.saturating_sub(workspace.kams.len());
    for record in data.into_iter().chain(records) {
        if import.rows == ROWS {
            import.is_cut = true;
            break;
        }
        import.rows += 1;
        match row(&record, &columns, workspace) {
            Ok(_) if import.kams.len() == room => import.no_room += 1,
            Ok(kam) => import.kams.push(kam),
            Err(cells) => {
                import.bad_rows += 1;
                let line = lines.at(&record);
                let faults = cells.into_iter().map(|cell| RowFault { line, cell });
                import.faults.extend(faults);
            }
        }
    }
    if import.rows == 0 {
        return Err(FileFault::Empty);
    }
    Ok(import)
}

/// A column of the file: its field, if it is known, and its heading.
type Column = (Option<KamField>, String);

/// The columns of a file, and its first row if that is no row of headings.
fn columns(
    first: &StringRecord,
    import: &mut Import,
) -> Result<(Vec<Column>, Option<StringRecord>), FileFault> {
    let mut columns: Vec<Column> = Vec::new();
    for heading in first {
        let heading = restore(heading.trim()).to_owned();
        let field = field_of(&heading)
            .filter(|field| columns.iter().all(|(other, _)| *other != Some(*field)));
        columns.push((field, heading));
    }
    let known = |columns: &[Column]| columns.iter().any(|(field, _)| field.is_some());
    if !known(&columns) {
        if columns
            .iter()
            .filter(|(_, heading)| !heading.is_empty())
            .count()
            > 1
        {
            return Err(FileFault::NoAlias);
        }
        let name = vec![(Some(KamField::Alias), KamField::Alias.key().to_owned())];
        return Ok((name, Some(first.clone())));
    }
    if columns
        .iter()
        .all(|(field, _)| *field != Some(KamField::Alias))
    {
        return Err(FileFault::NoAlias);
    }
    let unknown = columns.iter().filter(|(field, _)| field.is_none());
    import.unknown_columns = unknown
        .map(|(_, heading)| heading.clone())
        .filter(|heading| !heading.is_empty())
        .collect();
    Ok((columns, None))
}

/// The field that a heading names, by its key or its name in a language.
fn field_of(heading: &str) -> Option<KamField> {
    let heading = heading.to_lowercase();
    if ["name", "kam"].contains(&&*heading) {
        return Some(KamField::Alias);
    }
    KamField::ALL.iter().copied().find(|field| {
        field.key().to_lowercase() == heading
            || Locale::ALL
                .iter()
                .any(|locale| kam_fields(*locale)[*field as usize].name.to_lowercase() == heading)
    })
}

fn row(record: &StringRecord, columns: &[Column], workspace: &Workspace) -> Result<Kam, Vec<Cell>> {
    let mut kam = Kam::new(String::new(), String::new());
    let mut cells = Vec::new();
    let mut surplus = false;
    for (place, cell) in record.iter().enumerate() {
        let text = restore(cell.trim());
        match columns.get(place) {
            Some((Some(field), heading)) => {
                if let Err(fault) = field.set(&mut kam, text, workspace) {
                    cells.push(at_cell(*field, heading, text, fault));
                }
            }
            Some((None, _)) => {}
            None => surplus |= !text.is_empty(),
        }
    }
    let names_column = columns
        .iter()
        .find(|(field, _)| *field == Some(KamField::Alias));
    if let Some((_, heading)) = names_column
        && kam.alias.trim().is_empty()
        && !cells.iter().any(is_about_alias)
    {
        cells.push(at_cell(KamField::Alias, heading, "", Fault::Empty));
    }
    if surplus {
        cells.push(Cell::Surplus);
    }
    if cells.is_empty() {
        Ok(kam)
    } else {
        Err(cells)
    }
}

/// Counts the lines up to a row. The reader's own count knows only some line
/// breaks and is late by one for rows that end with CRLF.
struct Lines<'t> {
    text: &'t [u8],
    byte: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    const fn new(text: &'t str) -> Self {
        let text = text.as_bytes();
        Self {
            text,
            byte: 0,
            line: 1,
        }
    }

    /// The line in which a row begins; rows come in the order of the file.
    fn at(&mut self, record: &StringRecord) -> u64 {
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        // The end of the row before and empty lines stand in front of a row.
        while let Some(byte) = self.text.get(self.byte)
            && (self.byte < start || matches!(byte, b'\r' | b'\n'))
        {
            self.byte += 1;
            let is_half = *byte == b'\r' && self.text.get(self.byte) == Some(&b'\n');
            if matches!(byte, b'\r' | b'\n') && !is_half {
                self.line += 1;
            }
        }
        self.line
    }
}

fn at_cell(field: KamField, heading: &str, text: &str, fault: Fault) -> Cell {
    Cell::Fault {
        field,
        heading: heading.to_owned(),
        text: text.chars().take(TEXT_SHOWN).collect(),
        fault,
    }
}

fn is_about_alias(cell: &Cell) -> bool {
    matches!(
        cell,
        Cell::Fault {
            field: KamField::Alias,
            ..
        }
    )
}

/// The separator that some spreadsheets announce in a line of its own.
const ANNOUNCED: &str = "sep=";

fn is_separator_line(record: &StringRecord) -> bool {
    record
        .position()
        .is_some_and(|position| position.line() == 1)
        && record
            .get(0)
            .is_some_and(|cell| cell.starts_with(ANNOUNCED))
}

/// The separator: the one announced, or the most frequent one in the first
/// line outside quotation marks.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let first = first.unwrap_or_default();
    if let Some([announced @ (b';' | b',' | b'\t')]) =
        first.strip_prefix(ANNOUNCED).map(str::as_bytes)
    {
        return *announced;
    }
    let count = |separator: u8| {
        let mut quoted = false;
        let outside = first.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == separator
        });
        outside.count()
    };
    // Of equals, the last.
    [b',', b'\t', b';']
        .into_iter()
        .max_by_key(|separator| count(*separator))
        .unwrap_or(b',')
}
