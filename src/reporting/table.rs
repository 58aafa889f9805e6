//! Tables.

/// A table in words: the first cell of a row names it.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// What it holds.
    pub name: &'static str,
    /// The head of each column.
    pub head: &'static [&'static str],
    /// The rows, with a cell for each column.
    pub rows: Vec<Vec<String>>,
}
