//! A text as a table.

use super::encoding::without_marks;
use super::row::{ROWS, Row, Table};
use super::separator::{announced, separator};
use super::split::Rows;
use super::wrapped;
use crate::content::ANDS;

/// No text has it: every line is one cell.
const NONE: char = '\u{1f}';

/// In how many rows headings are looked for.
const ROWS_WITH_HEADINGS: usize = 20;

/// Reads the text of a file, or rows that were pasted. `is_known` tells the
/// headings of a table of people.
#[must_use]
pub fn read_text(text: &str, is_known: impl Fn(&str) -> bool) -> Table {
    let text = without_marks(text);
    let (body, announced) = announced(text);
    let separator = separator(body, announced, &is_known);
    // The line that announces a separator ends in the body.
    let lines_before = text[..text.len() - body.len()].lines().count();
    let split = |separator: char| -> Vec<Row> {
        let rows = Rows::new(body, separator).filter(|row| !row.is_blank());
        let rows = rows.map(|mut row| {
            row.line += lines_before.saturating_sub(1);
            row
        });
        // What is torn into several rows may come together again.
        rows.take(4 * ROWS).collect()
    };
    let rows = split(separator);
    let headings = |row: &Row| row.cells.iter().filter(|cell| is_known(cell)).count() > 1;
    if !rows.iter().take(ROWS_WITH_HEADINGS).any(headings)
        && let Some(inner) =
            wrapped::unwrap(split, rows.iter().all(|row| row.filled() == 1), &is_known)
    {
        return Table::new(inner.into_iter());
    }
    if separator == ',' && are_family_names_first(&rows, &is_known) {
        return Table::new(split(NONE).into_iter());
    }
    match list_in_one_line(&rows, separator, &is_known) {
        Some(names) => Table::new(names.into_iter()),
        None => Table::new(rows.into_iter()),
    }
}

/// Whether the commas stand inside names: «Müller, Anna» below one another,
/// with or without one heading.
fn are_family_names_first(rows: &[Row], is_known: impl Fn(&str) -> bool) -> bool {
    let names = match rows {
        [first, names @ ..] if first.filled() == 1 && is_known(&first.cells[0]) => names,
        names => names,
    };
    // «Anna Müller, Björn Graf» alone are two people, and «Ada, Bo und Cy» three.
    let are_several = |first: &str, second: &str| {
        let are_whole = [first, second].iter().all(|name| name.trim().contains(' '));
        rows.len() == 1 && (are_whole || ANDS.iter().any(|and| second.contains(and)))
    };
    !names.is_empty()
        && names.iter().all(|row| match row.cells.as_slice() {
            [family, given] => {
                given.starts_with(' ')
                    && !is_known(family)
                    && !is_known(given)
                    && !are_several(family, given)
            }
            _ => false,
        })
}

/// Names behind one another, as in the address line of a mail.
fn list_in_one_line(
    rows: &[Row],
    separator: char,
    is_known: impl Fn(&str) -> bool,
) -> Option<Vec<Row>> {
    let [only] = rows else {
        return None;
    };
    let is_list = matches!(separator, ',' | ';')
        && only.filled() > 1
        && !only
            .cells
            .iter()
            .any(|cell| is_known(cell) || has_digits(cell));
    let mut names: Vec<&str> = only.cells.iter().map(String::as_str).collect();
    let last = names.last().copied().unwrap_or_default();
    if let Some((last, one_more)) = ANDS.iter().find_map(|and| last.split_once(and)) {
        names.pop();
        names.extend([last, one_more]);
    }
    is_list.then(|| {
        let names = names.into_iter().map(|name| Row {
            line: only.line,
            cells: vec![name.to_owned()],
            is_unclosed: only.is_unclosed,
        });
        names.collect()
    })
}

/// Whether a name has digits, which an address behind it may have.
fn has_digits(text: &str) -> bool {
    let name = text.split('<').next().unwrap_or(text);
    name.contains(|c: char| c.is_ascii_digit())
}
