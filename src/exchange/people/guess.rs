//! How a table is read as long as the person says nothing else: which row
//! names the columns, and what they hold.

use super::cell::{bare_name, clean, in_one_line, is_number_of_row};
use super::column::{Column, Mapping, Target};
use super::heading::{Meaning, meaning};
use crate::exchange::fold::fold;
use crate::exchange::kam_field::KamField;
use crate::exchange::table::{Row, Table};

/// In how many of the first rows headings are looked for.
const SEARCHED: usize = 20;

/// Understands a table as far as it can be understood.
#[must_use]
pub fn guess(table: &Table) -> Mapping {
    let rows = &table.rows;
    let width = table.width();
    let Some(found) = headings(rows) else {
        return without_headings(rows, width);
    };
    let mut height = found.height;
    while rows
        .get(found.titles + height)
        .is_some_and(continues_headings)
    {
        height += 1;
    }
    Mapping {
        titles: found.titles,
        height,
        asks_head: found.is_open,
        is_head_said: false,
        columns: columns(&found.headings, width),
    }
}

/// The columns with these headings.
pub fn columns(headings: &[String], width: usize) -> Vec<Column> {
    let mut columns: Vec<Column> = headings
        .iter()
        .map(|heading| Column {
            heading: in_one_line(heading),
            ..Column::default()
        })
        .collect();
    columns.resize_with(width.max(headings.len()), Column::default);
    let meanings: Vec<Option<Meaning>> = headings.iter().map(|heading| meaning(heading)).collect();
    let has = |target: Target| meanings.contains(&Some(Meaning::Target(target)));
    let alias = Target::Field(KamField::Alias);
    // The initials and nicknames of an address book stand beside the names.
    let has_names = meanings.contains(&Some(Meaning::Name));
    let parts = [has(Target::GivenName), has(Target::FamilyName), has_names];
    let has_parts = parts.iter().filter(|has| **has).count() > 1;
    let is_alias = |heading: &String| fold(heading) == KamField::Alias.key();
    let has_alias = has(alias) && (!has_parts || headings.iter().any(is_alias));
    let has_whole_name =
        has_alias || (has_names && has(Target::GivenName) == has(Target::FamilyName));
    // «Name» beside «Vorname» is the family name; «nome» beside «cognome» the
    // given one.
    let name = match (has(Target::GivenName), has(Target::FamilyName)) {
        _ if has_alias => Target::Nothing,
        (true, false) => Target::FamilyName,
        (false, true) => Target::GivenName,
        _ => alias,
    };
    let is_part = |target: Target| matches!(target, Target::GivenName | Target::FamilyName);
    for place in 0..meanings.len() {
        let target = match meanings[place] {
            Some(Meaning::Name) => name,
            Some(Meaning::Target(target)) if is_part(target) && has_whole_name => continue,
            Some(Meaning::Target(target)) if target == alias && !has_alias => continue,
            Some(Meaning::Target(target)) => target,
            None => continue,
        };
        if columns.iter().all(|column| column.target != target) {
            columns[place].target = target;
        }
    }
    columns
}

/// Headings that were found.
struct Found {
    headings: Vec<String>,
    /// The rows above.
    titles: usize,
    /// The rows with headings.
    height: usize,
    is_open: bool,
}

/// Looks for the row, or two rows, with the most headings that are known.
fn headings(rows: &[Row]) -> Option<Found> {
    let mut best: Option<(usize, Found)> = None;
    let searched = &rows[..rows.len().min(SEARCHED)];
    for (place, row) in searched.iter().enumerate() {
        let one = texts(row);
        let two = searched.get(place + 1).map(|below| joined(row, below));
        let lines = [(Some(one), 1), (two, 2)];
        for (headings, height) in lines {
            let Some(headings) = headings else { continue };
            let score = distinct(&headings);
            if score > best.as_ref().map_or(0, |(score, _)| *score) {
                let found = Found {
                    headings,
                    titles: place,
                    height,
                    is_open: false,
                };
                best = Some((score, found));
            }
        }
    }
    let (score, mut found) = best?;
    if score > 1 {
        return Some(found);
    }
    // One word alone may be a title, or a word in a row of a person.
    let row = &rows[found.titles];
    let is_title = rows
        .get(found.titles + found.height)
        .is_some_and(|below| below.filled() > 2 * row.filled());
    let is_name = found.headings.iter().any(|heading| match meaning(heading) {
        Some(Meaning::Name) => true,
        Some(Meaning::Target(target)) => target.is_name(),
        None => false,
    });
    if is_title || (!is_name && row.filled() < 2) {
        return None;
    }
    found.is_open = !is_name;
    Some(found)
}

/// Different things that headings mean.
fn distinct(headings: &[String]) -> usize {
    let mut meanings: Vec<Meaning> = Vec::new();
    for meaning in headings.iter().filter_map(|heading| meaning(heading)) {
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
    meanings.len()
}

/// The cells of a row as headings.
pub fn texts(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| clean(cell)).collect()
}

/// The cells of two rows as headings: both together, or the lower ones below
/// headings of groups.
fn joined(row: &Row, below: &Row) -> Vec<String> {
    let (row, below) = (texts(row), texts(below));
    let mut filled = below.iter().filter(|text| !text.is_empty());
    let are_groups = filled.all(|text| meaning(text).is_some());
    let text = |texts: &[String], place: usize| texts.get(place).cloned().unwrap_or_default();
    (0..row.len().max(below.len()))
        .map(|place| {
            let (above, below) = (text(&row, place), text(&below, place));
            if above == below {
                // Cells that are merged.
                return above;
            }
            let both = [&*above, " ", &*below].concat();
            if are_groups && !below.is_empty() && meaning(&both).is_none() {
                return below;
            }
            both.trim().to_owned()
        })
        .collect()
}

/// Whether a row below the headings belongs to them: remarks in brackets, or
/// the headings in another language.
fn continues_headings(row: &Row) -> bool {
    let mut texts = texts(row);
    texts.retain(|text| !text.is_empty());
    let is_remark = |text: &String| text.starts_with(['(', '[']) && text.ends_with([')', ']']);
    let are_headings = texts.len() > 1 && distinct(&texts) == texts.len();
    !texts.is_empty() && (texts.iter().all(is_remark) || are_headings)
}

/// A table whose columns nobody named, or in words that are not known.
fn without_headings(rows: &[Row], width: usize) -> Mapping {
    // Columns that number the rows say nothing.
    let cells = |place: usize| rows.iter().filter_map(move |row| row.cells.get(place));
    let is_said = |place: &usize| cells(*place).any(|cell| !is_number_of_row(cell.trim()));
    let mut places = (0..width).filter(is_said);
    if let (Some(only), None) = (
        places.next().or(Some(0).filter(|_| width == 1)),
        places.next(),
    ) {
        let mut columns = columns(&[], width);
        columns[only].target = Target::Field(KamField::Alias);
        let names = cells(only).map(|cell| bare_name(&in_one_line(&clean(cell))).to_owned());
        let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        return Mapping {
            titles: 0,
            height: 0,
            asks_head: looks_like_heading(&names),
            is_head_said: false,
            columns,
        };
    }
    // Rows above with one cell are titles.
    let titles = rows.iter().take_while(|row| row.filled() == 1).count();
    let titles = if titles < rows.len() { titles } else { 0 };
    let headings = rows.get(titles).map(texts).unwrap_or_default();
    Mapping {
        titles,
        height: 1,
        asks_head: !is_above_numbers(&rows[titles..]),
        is_head_said: false,
        columns: columns(&headings, width),
    }
}

/// Whether the first row has words where the others have numbers or days.
fn is_above_numbers(rows: &[Row]) -> bool {
    let [first, rest @ ..] = rows else {
        return false;
    };
    let has_digits = |row: &Row, place: usize| {
        let cell = row.cells.get(place).map_or("", String::as_str);
        cell.contains(|c: char| c.is_ascii_digit())
    };
    (0..first.cells.len()).any(|place| {
        let numbers = rest.iter().filter(|row| has_digits(row, place)).count();
        !first.cells[place].trim().is_empty()
            && !has_digits(first, place)
            && numbers > 0
            && numbers * 2 > rest.len()
    })
}

/// Parts of words in what stands above a list of names.
const ABOVE_NAMES: &str = "name mitarb person kolleg employe staff verkauf verkaeuf vertrieb sales \
    account manager kunde client compte respons verantwort liste membr collab";

/// Whether the first of these lines is more likely a heading than a name.
fn looks_like_heading(lines: &[String]) -> bool {
    let [first, names @ ..] = lines else {
        return false;
    };
    let words = |text: &String| text.split(' ').count();
    let folded = fold(first);
    let longer = names
        .iter()
        .filter(|name| words(name) > words(first))
        .count();
    let has_digits = |text: &String| text.contains(|c: char| c.is_ascii_digit());
    let is_quiet = |text: &String| text.contains(char::is_lowercase);
    first.ends_with([':', '*', ')'])
        || (!is_quiet(first) && !names.is_empty() && names.iter().all(is_quiet))
        || first.split(' ').any(|word| meaning(word).is_some())
        || ABOVE_NAMES
            .split_whitespace()
            .any(|word| folded.contains(word))
        || (has_digits(first) && !names.iter().any(has_digits))
        || (names.len() > 1 && longer * 5 >= names.len() * 4)
}
