//! A text with a separator as rows: quotation marks as spreadsheets write
//! them (RFC 4180), read as spreadsheets read them.

use super::row::{CELLS, Row};

/// Reads rows one after the other.
pub struct Rows<'t> {
    text: &'t str,
    separator: char,
    place: usize,
    line: usize,
    /// The cells of the widest row so far.
    width: usize,
}

/// How a cell in quotation marks ends.
enum Quoted {
    /// The place behind the closing mark.
    Closed(usize),
    /// There is no mark that closes it.
    Unclosed,
}

impl<'t> Rows<'t> {
    /// The rows of a text with this separator.
    pub const fn new(text: &'t str, separator: char) -> Self {
        Self {
            text,
            separator,
            place: 0,
            line: 1,
            width: 0,
        }
    }

    /// What comes next.
    fn rest(&self) -> &'t str {
        &self.text[self.place..]
    }

    /// Reads a cell and what ends it; whether the row goes on.
    fn cell(&mut self, row: &mut Row) -> bool {
        let mut cell = String::new();
        // Files that were put together have marks in the middle.
        let opening = self.rest().trim_start_matches([' ', '\u{feff}']);
        if opening.starts_with('"') {
            let start = self.text.len() - opening.len() + 1;
            match self.quoted(start) {
                Quoted::Closed(end) => {
                    self.line += count_lines(&self.text[start..end]);
                    cell = self.text[start..end - 1].replace("\"\"", "\"");
                    self.place = end;
                }
                Quoted::Unclosed => {
                    row.is_unclosed = true;
                    self.place = start;
                }
            }
        }
        // What stands behind a closing mark belongs to the cell.
        let rest = self.rest();
        let end = rest
            .find([self.separator, '\n', '\r'])
            .unwrap_or(rest.len());
        if cell.is_empty() {
            cell.push_str(&rest[..end]);
        } else {
            cell.push_str(rest[..end].trim_end());
        }
        if row.cells.len() < CELLS {
            row.cells.push(cell);
        }
        self.place += end;
        if self.rest().starts_with(self.separator) {
            self.place += self.separator.len_utf8();
            return true;
        }
        self.place += line_end(self.rest());
        self.line += 1;
        false
    }

    /// Looks for the mark that closes a cell which begins at this place.
    fn quoted(&self, start: usize) -> Quoted {
        let mut place = start;
        // Where the present line of the cell begins, if it is not its first.
        let mut line_start = None;
        loop {
            let rest = &self.text[place..];
            let Some(next) = rest.find(['"', '\n', '\r']) else {
                return Quoted::Unclosed;
            };
            place += next;
            let rest = &self.text[place..];
            if rest.starts_with("\"\"") {
                place += 2;
            } else if let Some(after) = rest.strip_prefix('"') {
                let after = after.trim_start_matches(' ');
                let is_end = after.is_empty() || after.starts_with([self.separator, '\n', '\r']);
                // A mark that begins another cell, or in a cell of several
                // lines one inside a word: the first was never closed.
                let begins = self.text[start..place]
                    .trim_end_matches(' ')
                    .ends_with(self.separator);
                return if is_end || (line_start.is_none() && !begins) {
                    Quoted::Closed(place + 1)
                } else {
                    Quoted::Unclosed
                };
            } else {
                if line_start.is_some_and(|start| self.is_row(&self.text[start..place])) {
                    return Quoted::Unclosed;
                }
                place += line_end(rest);
                line_start = Some(place);
            }
        }
    }

    /// Whether a line inside a cell looks like a row of its own.
    fn is_row(&self, line: &str) -> bool {
        self.width > 2 && line.matches(self.separator).count() + 1 >= self.width
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.place >= self.text.len() {
            return None;
        }
        let mut row = Row {
            line: self.line,
            ..Row::default()
        };
        while self.cell(&mut row) {}
        self.width = self.width.max(row.cells.len());
        Some(row)
    }
}

/// The bytes of the line break with which a text begins.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") {
        2
    } else {
        usize::from(text.starts_with(['\n', '\r']))
    }
}

fn count_lines(text: &str) -> usize {
    let breaks = text.matches(['\n', '\r']).count();
    breaks - text.matches("\r\n").count()
}
