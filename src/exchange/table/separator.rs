//! What separates the cells of a text.

use super::split::Rows;

/// The separators that are looked for; of equals, the first.
pub const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// How many rows are looked at.
const SAMPLE: usize = 50;

/// A text without the line that announces its separator, and that separator.
/// The line comes in many forms: `sep=;`, `"SEP=;"`, `Sep = tab`, or with the
/// separators that a spreadsheet has added behind it.
pub fn announced(text: &str) -> (&str, Option<char>) {
    let body = text.trim_start_matches(['\r', '\n', ' ']);
    let end = body.find(['\r', '\n']).unwrap_or(body.len());
    let line = body[..end].trim_start_matches(['"', ' ', '\t']);
    let keyword = line.get(..3).unwrap_or_default();
    let value = if keyword.eq_ignore_ascii_case("sep") {
        line[3..].trim_start_matches(' ').strip_prefix('=')
    } else {
        None
    };
    let Some(value) = value else {
        return (text, None);
    };
    let named = value.trim_matches([' ', '"', '\'', ',', ';']);
    let separator = if named.eq_ignore_ascii_case("tab") || named == "\\t" {
        Some('\t')
    } else {
        value.trim_start_matches([' ', '"', '\'']).chars().next()
    };
    (&body[end..], separator)
}

/// The separator of a text: the one that cuts most headings free which
/// `is_known` tells, or else most rows in the same number of cells. The
/// announced one wins unless it hardly cuts any, as when another spreadsheet
/// has saved the file since.
pub fn separator(text: &str, announced: Option<char>, is_known: impl Fn(&str) -> bool) -> char {
    let mut best = (Fit::default(), SEPARATORS[0]);
    for separator in SEPARATORS {
        let fit = Fit::new(text, separator, &is_known);
        if fit > best.0 {
            best = (fit, separator);
        }
    }
    announced
        .filter(|separator| {
            let fit = Fit::new(text, *separator, &is_known);
            fit.rows > 0 && fit.rows * 2 >= best.0.rows && fit.headings >= best.0.headings
        })
        .unwrap_or(best.1)
}

/// How well a separator cuts.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Known headings in one row, if there are several.
    headings: usize,
    /// Rows with the most frequent number of cells, more than one.
    rows: usize,
    /// That number; of a row alone it says nothing.
    width: usize,
}

impl Fit {
    fn new(text: &str, separator: char, is_known: impl Fn(&str) -> bool) -> Self {
        let rows = Rows::new(text, separator).filter(|row| !row.is_blank());
        let rows: Vec<_> = rows.take(SAMPLE).collect();
        let known = rows.iter().map(|row| {
            let known = row.cells.iter().filter(|cell| is_known(cell));
            known.count()
        });
        let headings = known.max().filter(|known| *known > 1);
        let of_width = |width: usize| rows.iter().filter(|row| row.cells.len() == width).count();
        let widths = rows.iter().map(|row| row.cells.len());
        let fits = widths.filter(|width| *width > 1);
        let (rows, width) = fits
            .map(|width| (of_width(width), width))
            .max()
            .unwrap_or_default();
        Self {
            headings: headings.unwrap_or(0),
            rows,
            width: if rows > 1 { width } else { 0 },
        }
    }
}
