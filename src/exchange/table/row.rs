//! Rows of cells, wherever they come from.

/// The most rows that are read.
pub const ROWS: usize = 5_000;
/// The most cells of a row that are read.
pub const CELLS: usize = 256;

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the text, or the row of the sheet, in which it begins,
    /// from 1.
    pub line: usize,
    /// Its cells as they stand there.
    pub cells: Vec<String>,
    /// Whether a quotation mark opens in this row and is not closed; the row
    /// then ends with its line.
    pub is_unclosed: bool,
}

impl Row {
    /// How many of its cells are not empty.
    #[must_use]
    pub fn filled(&self) -> usize {
        let cells = self.cells.iter();
        cells.filter(|cell| !cell.trim().is_empty()).count()
    }

    /// Whether nothing stands in it but white space, the lines of a drawn table
    /// and what ends a file of DOS.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let is_nothing = |c: char| c.is_whitespace() || c.is_control() || "-=_+:|".contains(c);
        self.cells.iter().all(|cell| cell.chars().all(is_nothing))
    }
}

/// A table: its rows that are not blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The rows, in their order.
    pub rows: Vec<Row>,
    /// Whether there are more rows than [`ROWS`].
    pub is_cut: bool,
}

impl Table {
    /// The table of these rows.
    #[must_use]
    pub fn new(rows: impl Iterator<Item = Row>) -> Self {
        let mut rows = rows.filter(|row| !row.is_blank());
        Self {
            rows: rows.by_ref().take(ROWS).collect(),
            is_cut: rows.next().is_some(),
        }
    }

    /// The cells of the longest row.
    #[must_use]
    pub fn width(&self) -> usize {
        let widths = self.rows.iter().map(|row| row.cells.len());
        widths.max().unwrap_or(0)
    }
}
