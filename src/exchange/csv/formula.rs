//! Cells that a spreadsheet would run.

use std::borrow::Cow;

/// What a formula begins with, in the widths that spreadsheets accept.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The mark that makes a cell a text.
const MARK: char = '\'';

/// Whether a spreadsheet would run a cell once its marks are taken away.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches(MARK).starts_with(STARTS)
}

/// A cell that no spreadsheet runs. A marked cell gets another mark, so that
/// [`restore`] gives back exactly what was there.
pub fn defuse(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) {
        let mut marked = String::from(MARK);
        marked.push_str(cell);
        return Cow::Owned(marked);
    }
    Cow::Borrowed(cell)
}

/// The cell as it was before [`defuse`], or the text of a formula that is
/// nothing but a text, as programs write `="007"`.
pub fn restore(cell: &str) -> &str {
    if let Some(rest) = cell.strip_prefix(MARK) {
        return if is_formula(rest) { rest } else { cell };
    }
    let text = cell.strip_prefix("=\"");
    let text = text.and_then(|text| text.strip_suffix('"'));
    text.filter(|text| !text.contains('"')).unwrap_or(cell)
}
