//! What would come in, before anything does: row by row, with what is wrong,
//! who is there already and what would change.

use std::collections::BTreeMap;

use super::cell::clean;
use super::column::Mapping;
use super::date::{self, Order, Written};
use super::problem::Note;
use super::reader::Reader;
use super::row::{Choice, Outcome, PersonRow};
use super::unicode::{Form, Normalise, normal};
use crate::exchange::csv::restore;
use crate::exchange::fold::fold;
use crate::exchange::table::{Row, Table};
use crate::model::{Kam, Workspace, limits};

/// What a table would bring.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// What only the person knows, answered or not.
    pub questions: Vec<Question>,
    /// Whether an answer is missing; then nothing can be added yet.
    pub is_open: bool,
    /// Columns in which days stand as numbers of a spreadsheet.
    pub serials: Vec<usize>,
    /// The rows.
    pub rows: Vec<PersonRow>,
    /// Whether there are more rows than are read.
    pub is_cut: bool,
}

/// A question about the whole table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether the first row has headings.
    Heading,
    /// Which column has the names.
    Name,
    /// In which of these orders day and month stand in a column.
    Dates {
        /// The place of the column.
        column: usize,
        /// The orders that fit.
        orders: Vec<Order>,
        /// A cell that fits several.
        example: String,
    },
}

/// What comes in, in one step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// New people without an identifier, and changed ones with theirs.
    pub kams: Vec<Kam>,
    /// How many are new.
    pub added: usize,
    /// How many are changed.
    pub updated: usize,
    /// New people for whom the plan has no room.
    pub no_room: usize,
}

impl Preview {
    /// What comes in, when the person has said this of some rows.
    #[must_use]
    pub fn selection(&self, said: &BTreeMap<usize, Choice>, workspace: &Workspace) -> Selection {
        let room = limits::KAMS.saturating_sub(workspace.kams.len());
        let mut selection = Selection::default();
        for (place, row) in self.rows.iter().enumerate() {
            match (row.choice(said.get(&place).copied()), &row.outcome) {
                (Choice::Add, Outcome::New(new) | Outcome::Known { new, .. }) => {
                    if selection.added == room {
                        selection.no_room += 1;
                        continue;
                    }
                    selection.added += 1;
                    selection.kams.push((**new).clone());
                }
                (Choice::Update, Outcome::Known { kam, .. }) => {
                    selection.updated += 1;
                    selection.kams.push((**kam).clone());
                }
                _ => {}
            }
        }
        selection
    }

    /// How many rows have something wrong.
    #[must_use]
    pub fn bad_rows(&self) -> usize {
        let bad = |row: &&PersonRow| matches!(row.outcome, Outcome::Bad(_));
        self.rows.iter().filter(bad).count()
    }
}

/// Reads a table for a workspace.
#[must_use]
pub fn preview(
    table: &Table,
    mapping: &Mapping,
    workspace: &Workspace,
    normalise: Normalise,
) -> Preview {
    let mut preview = Preview {
        is_cut: table.is_cut,
        ..Preview::default()
    };
    if mapping.asks_head {
        preview.questions.push(Question::Heading);
        preview.is_open = !mapping.is_head_said;
    }
    if !mapping.has_names() {
        preview.questions.push(Question::Name);
        preview.is_open = true;
    }
    let head = (mapping.titles + mapping.height).min(table.rows.len());
    let (above, below) = table.rows.split_at(head);
    let headings = above.get(mapping.titles..).unwrap_or_default();
    // Titles and headings are repeated on each page of a report.
    let is_repeated = |row: &Row| above.iter().any(|above| is_same(row, above));
    let rows: Vec<(&Row, Vec<String>)> = below
        .iter()
        .filter(|row| !is_repeated(row))
        .map(|row| (row, texts(row, normalise)))
        .collect();
    let orders = orders(&rows, mapping, &mut preview);
    let width = headings.iter().map(|row| row.cells.len()).max();
    let mut reader = Reader::new(mapping, workspace, normalise, orders, width);
    preview.rows = rows
        .iter()
        .map(|(row, texts)| reader.row(row, texts))
        .collect();
    // What stands alone above them is the title of a group.
    let groups = below.windows(2).filter(|pair| is_repeated(&pair[1]));
    for group in groups.filter(|pair| pair[0].filled() == 1) {
        let mut rows = preview.rows.iter_mut();
        if let Some(row) = rows.find(|row| row.line == group[0].line) {
            row.notes.push(Note::Remark);
        }
    }
    preview
}

/// The texts of a row, without what nobody sees.
fn texts(row: &Row, normalise: Normalise) -> Vec<String> {
    let cells = row.cells.iter();
    cells
        .map(|cell| {
            let cell = normal(normalise, Form::Composed, restore(cell));
            clean(&cell)
        })
        .collect()
}

/// Whether a row says what another one says.
fn is_same(row: &Row, headings: &Row) -> bool {
    row.cells.len() == headings.cells.len()
        && row
            .cells
            .iter()
            .zip(&headings.cells)
            .all(|(one, other)| fold(one) == fold(other))
}

/// The order of day and month in each column; asks where it does not show.
fn orders(
    rows: &[(&Row, Vec<String>)],
    mapping: &Mapping,
    preview: &mut Preview,
) -> Vec<Option<Order>> {
    let mut found = Vec::with_capacity(mapping.columns.len());
    for (place, column) in mapping.columns.iter().enumerate() {
        let mut order = column.order;
        if column.target.is_date() {
            let mut numbers = Vec::new();
            let mut example = None;
            let mut has_serials = false;
            for (_, texts) in rows {
                let text = texts.get(place).map_or("", String::as_str);
                match date::read(text) {
                    Written::Numbers(three, year_first) => {
                        numbers.push((three, year_first));
                        if date::orders(&numbers[numbers.len() - 1..]).len() > 1 {
                            example.get_or_insert_with(|| text.to_owned());
                        }
                    }
                    Written::Serial(_) => has_serials = true,
                    Written::Day(_) | Written::Nothing => {}
                }
            }
            if has_serials {
                preview.serials.push(place);
            }
            let fitting = date::orders(&numbers);
            if let [only] = fitting.as_slice() {
                order = Some(*only);
            } else if fitting.len() > 1 {
                preview.is_open |= order.is_none();
                preview.questions.push(Question::Dates {
                    column: place,
                    orders: fitting,
                    example: example.unwrap_or_default(),
                });
            }
        }
        found.push(order);
    }
    found
}
