//! A workbook's parts as tables (ECMA-376, SpreadsheetML).

use super::xml::{Event, Events, Tag, unescape};
use crate::exchange::people::day_of_serial;
use crate::exchange::table::{CELLS, ROWS, Row, Table};

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Where it stands in the file.
    pub path: String,
}

/// What a workbook says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    /// The sheets that a person sees, in their order.
    pub sheets: Vec<Sheet>,
    /// Where the texts stand that cells share; empty if there are none.
    pub strings: String,
    /// Where it stands how cells are shown; empty if nowhere.
    pub styles: String,
    /// Whether days are counted from 1904.
    is_1904: bool,
}

/// Where a file says which of its parts is the workbook.
pub const ROOT: &str = "_rels/.rels";

/// Where the workbook stands, and where it says where its parts stand.
#[must_use]
pub fn workbook_parts(root: &str) -> [String; 2] {
    let workbook = related_of("", root, "/officeDocument");
    let (folder, name) = workbook.split_at(folder(&workbook).len());
    let relations = [folder, "_rels/", name, ".rels"].concat();
    [workbook, relations]
}

/// The days from the first day of 1900 to that of 1904, as counted.
const DAYS_TO_1904: i64 = 1_462;

impl Workbook {
    /// Reads the description of a workbook, which stands at this place, and
    /// where its parts stand.
    #[must_use]
    pub fn read(place: &str, workbook: &str, relations: &str) -> Self {
        let mut found = Self {
            strings: related_of(place, relations, "/sharedStrings"),
            styles: related_of(place, relations, "/styles"),
            ..Self::default()
        };
        let mut hidden = Vec::new();
        for tag in tags(workbook) {
            match tag.name {
                "workbookPr" => {
                    let value = tag.attribute("date1904");
                    found.is_1904 = value.is_some_and(|value| value == "1" || value == "true");
                }
                "sheet" => {
                    let id = tag.attribute("id").unwrap_or_default();
                    let path = related(place, relations, "Id", &|other| other == id);
                    let Some(path) = path else { continue };
                    let sheet = Sheet {
                        name: tag.attribute("name").unwrap_or_default(),
                        path,
                    };
                    let state = tag.attribute("state").unwrap_or_default();
                    if state.to_lowercase().ends_with("hidden") {
                        hidden.push(sheet);
                    } else {
                        found.sheets.push(sheet);
                    }
                }
                _ => {}
            }
        }
        if found.sheets.is_empty() {
            found.sheets = hidden;
        }
        found
    }

    /// The rows of a sheet. `strings` and `styles` are the parts that cells
    /// refer to, empty where there are none.
    #[must_use]
    pub fn table(&self, sheet: &str, strings: &str, styles: &str) -> Table {
        let context = Context {
            strings: shared_strings(strings),
            days: day_styles(styles),
            is_1904: self.is_1904,
        };
        let mut rows = rows(sheet, &context);
        // A cell beside the others is no sign of a torn row.
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        for row in &mut rows {
            row.cells.resize(width, String::new());
        }
        Table::new(rows.into_iter())
    }
}

/// The path of the part that relations of the part at this place name, found by
/// an attribute.
fn related(
    place: &str,
    relations: &str,
    attribute: &str,
    is_it: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let mut tags = tags(relations);
    let found = tags.find(|tag| tag.attribute(attribute).is_some_and(|value| is_it(&value)));
    let target = found?.attribute("Target")?;
    let (folder, path) = match target.strip_prefix('/') {
        Some(path) => ("", path),
        None => (folder(place), target.strip_prefix("./").unwrap_or(&target)),
    };
    Some([folder, path].concat())
}

/// The path of the part of this kind; empty if there is none.
fn related_of(place: &str, relations: &str, kind: &str) -> String {
    let found = related(place, relations, "Type", &|value| value.ends_with(kind));
    found.unwrap_or_default()
}

/// The folder of a part, with the stroke behind it.
fn folder(place: &str) -> &str {
    &place[..place.rfind('/').map_or(0, |stroke| stroke + 1)]
}

fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    Events::new(text).filter_map(|event| match event {
        Event::Open(tag) => Some(tag),
        _ => None,
    })
}

/// What the cells of a sheet refer to.
struct Context {
    strings: Vec<String>,
    /// For each style whether it shows days.
    days: Vec<bool>,
    is_1904: bool,
}

/// The texts that cells share, without how they are pronounced.
fn shared_strings(text: &str) -> Vec<String> {
    let mut strings = Vec::new();
    let mut current = None;
    let (mut in_text, mut in_phonetic) = (false, false);
    for event in Events::new(text) {
        match event {
            Event::Open(tag) => match tag.name {
                "si" => current = Some(String::new()),
                "t" => in_text = true,
                "rPh" => in_phonetic = true,
                _ => {}
            },
            Event::Close("si") => strings.extend(current.take()),
            Event::Close("t") => in_text = false,
            Event::Close("rPh") => in_phonetic = false,
            Event::Text(text) if in_text && !in_phonetic => {
                if let Some(current) = &mut current {
                    current.push_str(&unescape(text));
                }
            }
            _ => {}
        }
    }
    strings
}

/// For each style of cells whether it shows days.
fn day_styles(text: &str) -> Vec<bool> {
    let mut formats: Vec<(String, bool)> = Vec::new();
    let mut days = Vec::new();
    let mut in_cells = false;
    for event in Events::new(text) {
        match event {
            Event::Open(tag) => match tag.name {
                "numFmt" => {
                    let code = tag.attribute("formatCode").unwrap_or_default();
                    let id = tag.attribute("numFmtId").unwrap_or_default();
                    formats.push((id, shows_days(&code)));
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => {
                    let id = tag.attribute("numFmtId").unwrap_or_default();
                    let own = formats.iter().find(|(other, _)| *other == id);
                    let built_in = || {
                        let id: u32 = id.parse().unwrap_or(0);
                        matches!(id, 14..=17 | 22 | 27..=36 | 50..=58)
                    };
                    days.push(own.map_or_else(built_in, |(_, shows)| *shows));
                }
                _ => {}
            },
            Event::Close("cellXfs") => in_cells = false,
            _ => {}
        }
    }
    days
}

/// Whether a format has a day or a year outside quotation marks and brackets.
fn shows_days(code: &str) -> bool {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    for c in code.chars() {
        match c {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            // The next sign is shown, as wide as it is, or again and again.
            '\\' | '_' | '*' => escaped = true,
            '[' => bracketed = true,
            ']' => bracketed = false,
            'd' | 'D' | 'y' | 'Y' if !bracketed => return true,
            _ => {}
        }
    }
    false
}

fn rows(text: &str, context: &Context) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut merged = Vec::new();
    let mut row = Row::default();
    let mut cell = Cell::default();
    let (mut line, mut column) = (0, 0);
    for event in Events::new(text) {
        match event {
            Event::Open(tag) => match tag.name {
                "row" => {
                    line = number(&tag, "r").unwrap_or(line + 1);
                    column = 0;
                    row = Row {
                        line,
                        ..Row::default()
                    };
                }
                "c" => {
                    column = tag
                        .attribute("r")
                        .and_then(|place| column_of(&place))
                        .unwrap_or(column);
                    cell = Cell {
                        kind: tag.attribute("t").unwrap_or_default(),
                        style: number(&tag, "s").unwrap_or(0),
                        ..Cell::default()
                    };
                }
                "v" | "t" => cell.is_open = !cell.in_phonetic,
                "rPh" => cell.in_phonetic = true,
                "mergeCell" => merged.extend(tag.attribute("ref")),
                _ => {}
            },
            Event::Text(text) if cell.is_open => cell.text.push_str(text),
            Event::Close("v" | "t") => cell.is_open = false,
            Event::Close("rPh") => cell.in_phonetic = false,
            Event::Close("c") => {
                if column < CELLS {
                    row.cells.resize(column.max(row.cells.len()), String::new());
                    row.cells.push(cell.value(context));
                }
                column += 1;
            }
            Event::Close("row") => {
                if !row.is_blank() {
                    rows.push(core::mem::take(&mut row));
                }
                // One more tells that there are more.
                if rows.len() > ROWS {
                    break;
                }
            }
            _ => {}
        }
    }
    for place in merged {
        fill(&mut rows, &place);
    }
    rows
}

/// What stands in cells that are merged below one another, such as `B2:B5`,
/// holds for each of their rows.
fn fill(rows: &mut [Row], place: &str) {
    let line = |place: &str| -> Option<usize> {
        let digits = place.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse().ok()
    };
    let Some((first, last)) = place.split_once(':') else {
        return;
    };
    let (Some(column), Some(from), Some(to)) = (column_of(first), line(first), line(last)) else {
        return;
    };
    let mut rows = rows.iter_mut().skip_while(|row| row.line < from);
    let Some(text) = rows.next().and_then(|row| row.cells.get(column).cloned()) else {
        return;
    };
    for row in rows.take_while(|row| row.line <= to) {
        if let Some(cell) = row.cells.get_mut(column) {
            cell.clone_from(&text);
        }
    }
}

#[derive(Default)]
struct Cell {
    kind: String,
    style: usize,
    text: String,
    is_open: bool,
    in_phonetic: bool,
}

impl Cell {
    /// What a person sees in the cell, with days as `YYYY-MM-DD`.
    fn value(&self, context: &Context) -> String {
        match self.kind.as_str() {
            "s" => {
                let place: Option<usize> = self.text.trim().parse().ok();
                let text = place.and_then(|place| context.strings.get(place));
                text.cloned().unwrap_or_default()
            }
            "b" if self.text.trim() == "1" => "true".to_owned(),
            "b" => "false".to_owned(),
            "" | "n" => {
                // Some programs write 60 as `60.0`.
                let number = self.text.trim();
                let number = number.strip_suffix(".0").unwrap_or(number);
                let is_day = context.days.get(self.style) == Some(&true);
                let whole = number.split('.').next().filter(|_| is_day);
                let serial: Option<i64> = whole.and_then(|whole| whole.parse().ok());
                let shift = if context.is_1904 { DAYS_TO_1904 } else { 0 };
                let day = serial.and_then(|serial| day_of_serial(serial + shift));
                day.map_or_else(|| number.to_owned(), |day| day.to_string())
            }
            _ => unescape(&self.text),
        }
    }
}

fn number(tag: &Tag, name: &str) -> Option<usize> {
    tag.attribute(name)?.parse().ok()
}

/// The column of a place such as `AB12`, from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.take(4).fold(0, |sum, letter| {
        sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    column.checked_sub(1)
}
