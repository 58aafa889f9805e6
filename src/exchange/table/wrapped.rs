//! Rows that another spreadsheet saved in one column. Where a file has
//! semicolons and Excel expects commas, or the other way round, each row is one
//! cell; saved again it stands in quotation marks as a whole, and a text with
//! the other separator is torn in two.

use super::row::Row;
use super::separator::SEPARATORS;
use super::split::Rows;

/// How many rows are looked at.
const SAMPLE: usize = 50;

/// The rows inside the rows of a text, if they are wrapped. `split` reads the
/// text with a separator, `is_known` tells headings. Rows without headings
/// are unwrapped only if no separator cuts the text, which is then
/// `one_column`.
pub fn unwrap(
    split: impl Fn(char) -> Vec<Row>,
    one_column: bool,
    is_known: impl Fn(&str) -> bool,
) -> Option<Vec<Row>> {
    let mut best: Option<(usize, Vec<Row>)> = None;
    for outer in SEPARATORS {
        let rows = split(outer);
        let Some(inner) = inner_separator(&rows, outer, one_column, &is_known) else {
            continue;
        };
        let inside = again(&rows, outer, inner);
        // With the right separator all rows are as wide as the headings.
        let width = inside.first().map(|row| row.cells.len());
        let regular = inside.iter().filter(|row| Some(row.cells.len()) == width);
        let regular = regular.count();
        if best.as_ref().is_none_or(|(count, _)| regular > *count) {
            best = Some((regular, inside));
        }
    }
    best.map(|(_, rows)| rows)
}

/// The separator inside the rows, if there is one.
fn inner_separator(
    rows: &[Row],
    outer: char,
    one_column: bool,
    is_known: impl Fn(&str) -> bool,
) -> Option<char> {
    let known = |cells: &[String]| cells.iter().filter(|cell| is_known(cell)).count();
    let sample = &rows[..rows.len().min(SAMPLE)];
    let as_they_are = sample.iter().map(|row| known(&row.cells)).max()?;
    SEPARATORS
        .into_iter()
        .filter(|inner| *inner != outer)
        .find(|inner| {
            let headings = sample.iter().map(|row| {
                let text = joined(row, outer);
                let row = Rows::new(&text, *inner).next().unwrap_or_default();
                known(&row.cells)
            });
            let has_headings = headings.max().unwrap_or(0) > as_they_are.max(1);
            has_headings || (one_column && *inner != ',' && is_regular(sample, *inner))
        })
}

/// Whether every row is one cell, and cut in several by this separator, each
/// in as many.
fn is_regular(rows: &[Row], inner: char) -> bool {
    let mut counts = rows.iter().map(|row| {
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty());
        let cell = row.cells.first().map_or("", String::as_str);
        (filled.count() == 1).then(|| cell.matches(inner).count())
    });
    let Some(Some(first)) = counts.next() else {
        return false;
    };
    first > 0 && rows.len() > 1 && counts.all(|count| count == Some(first))
}

/// The text of a wrapped row, without the cells that were added behind it.
fn joined(row: &Row, outer: char) -> String {
    let filled = row.cells.iter().rposition(|cell| !cell.is_empty());
    let cells = &row.cells[..filled.map_or(0, |last| last + 1)];
    cells.join(outer.encode_utf8(&mut [0; 4]))
}

/// Reads the wrapped rows. A text of several lines is torn as well and comes
/// together again.
fn again(rows: &[Row], outer: char, inner: char) -> Vec<Row> {
    let mut text = String::new();
    // The line of the file for each line of the text.
    let mut lines = Vec::new();
    for row in rows {
        let joined = joined(row, outer);
        for line in joined.split(['\n', '\r']) {
            text.push_str(line);
            text.push('\n');
            lines.push(row.line);
        }
    }
    let rows = Rows::new(&text, inner).map(|mut row| {
        row.line = lines.get(row.line - 1).copied().unwrap_or(row.line);
        row
    });
    rows.collect()
}
