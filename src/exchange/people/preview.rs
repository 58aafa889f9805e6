//! What would come in, before anything does: row by row, with what is wrong,
//! who is there already and what would change.

use std::collections::BTreeMap;

use super::cell::{clean, in_one_line, is_error};
use super::column::{Mapping, Target};
use super::date::{self, Order, Written};
use super::problem::{Note, Problem, Wrong};
use super::unicode::{Form, Normalise, name_key, normal};
use crate::exchange::csv::restore;
use crate::exchange::fold::fold;
use crate::exchange::kam_field::KamField;
use crate::exchange::table::{Row, Table};
use crate::model::{Fault, Kam, Workspace, limits};

/// The most characters of a bad cell that are kept to be shown.
const TEXT_SHOWN: usize = 80;

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

/// A row of the table that should be a person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// The line or row in which it stands, from 1.
    pub line: usize,
    /// The name, as far as there is one.
    pub name: String,
    /// What it would do.
    pub outcome: Outcome,
    /// What is worth a look.
    pub notes: Vec<Note>,
}

/// What a row would do.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing: this is wrong.
    Bad(Vec<Problem>),
    /// Somebody new comes in, without an identifier.
    New(Box<Kam>),
    /// Somebody of the plan, as they are after the change.
    Known {
        /// The person, with the identifier they have in the plan.
        kam: Box<Kam>,
        /// What changes; nothing if all is the same.
        changes: Vec<KamField>,
        /// The person of the row as somebody new.
        new: Box<Kam>,
    },
}

/// What is done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Adds somebody new.
    Add,
    /// Changes the person in the plan.
    Update,
    /// Leaves the row out.
    Skip,
}

impl Choice {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::Add, Self::Update, Self::Skip];

    /// The key of the choice.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Update => "update",
            Self::Skip => "skip",
        }
    }
}

impl PersonRow {
    /// What can be done with the row, what is done unless the person says
    /// otherwise first.
    #[must_use]
    pub fn choices(&self) -> &'static [Choice] {
        let is_double = self
            .notes
            .iter()
            .any(|note| matches!(note, Note::Twice(_) | Note::Ambiguous));
        match &self.outcome {
            Outcome::Bad(_) => &[],
            Outcome::New(_) if is_double => &[Choice::Skip, Choice::Add],
            Outcome::New(_) => &[Choice::Add, Choice::Skip],
            Outcome::Known { changes, .. } if changes.is_empty() => &[Choice::Skip, Choice::Add],
            Outcome::Known { .. } if is_double => &[Choice::Skip, Choice::Update, Choice::Add],
            Outcome::Known { .. } => &[Choice::Update, Choice::Add, Choice::Skip],
        }
    }

    /// What is done with the row, if the person said `said`.
    #[must_use]
    pub fn choice(&self, said: Option<Choice>) -> Choice {
        let choices = self.choices();
        said.filter(|said| choices.contains(said))
            .or_else(|| choices.first().copied())
            .unwrap_or(Choice::Skip)
    }
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
    let (above, rows) = table.rows.split_at(head);
    let headings = above.get(mapping.titles..).unwrap_or_default();
    let rows: Vec<(&Row, Vec<String>)> = rows
        .iter()
        .filter(|row| !headings.iter().any(|above| is_same(row, above)))
        .map(|row| (row, texts(row, normalise)))
        .collect();
    let orders = orders(&rows, mapping, &mut preview);
    let mut reader = Reader {
        mapping,
        workspace,
        normalise,
        orders,
        width: headings.iter().map(|row| row.cells.len()).max(),
        people: People::new(workspace, normalise),
        is_own: mapping
            .columns
            .iter()
            .any(|column| column.target == Target::Id),
        seen: BTreeMap::new(),
    };
    preview.rows = rows
        .iter()
        .map(|(row, texts)| reader.row(row, texts))
        .collect();
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

/// Whether headings are repeated, as on each page of a report.
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

/// The people of the plan by their names and identifiers.
struct People<'w> {
    by_id: BTreeMap<&'w str, &'w Kam>,
    by_name: BTreeMap<String, Vec<&'w Kam>>,
}

impl<'w> People<'w> {
    fn new(workspace: &'w Workspace, normalise: Normalise) -> Self {
        let mut people = Self {
            by_id: BTreeMap::new(),
            by_name: BTreeMap::new(),
        };
        for kam in &workspace.kams {
            people.by_id.insert(&kam.id, kam);
            let key = name_key(normalise, &kam.alias);
            people.by_name.entry(key).or_default().push(kam);
        }
        people
    }
}

struct Reader<'t> {
    mapping: &'t Mapping,
    workspace: &'t Workspace,
    normalise: Normalise,
    orders: Vec<Option<Order>>,
    /// The cells of the headings.
    width: Option<usize>,
    people: People<'t>,
    /// Whether the table is an own export, in which an empty cell takes a
    /// value back; in other tables it says nothing.
    is_own: bool,
    /// Who stood in which line, by identifier or name.
    seen: BTreeMap<String, usize>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row, texts: &[String]) -> PersonRow {
        let mut problems = Vec::new();
        let (name, name_column) = self.name(texts);
        if name.is_empty() {
            problems.push(self.problem(name_column, texts, Wrong::NoName));
        } else if is_error(&name) {
            problems.push(self.problem(name_column, texts, Wrong::SpreadsheetError));
        }
        let surplus = self.width.and_then(|width| texts.get(width..));
        if surplus.is_some_and(|cells| cells.iter().any(|cell| !cell.is_empty())) {
            problems.push(Problem {
                heading: None,
                text: String::new(),
                what: Wrong::Surplus,
            });
        }
        let mut notes = Vec::new();
        if row.is_unclosed {
            notes.push(Note::Unclosed);
        }
        if texts
            .iter()
            .any(|text| text.contains(char::REPLACEMENT_CHARACTER))
        {
            notes.push(Note::Unreadable);
        }
        let mut new = Kam::new(String::new(), String::new());
        self.set(&mut new, &name, texts, &mut problems);
        let outcome = if problems.is_empty() {
            self.outcome(row.line, new, &name, texts, &mut notes)
        } else {
            Outcome::Bad(problems)
        };
        PersonRow {
            line: row.line,
            name,
            outcome,
            notes,
        }
    }

    /// Finds out who this is.
    fn outcome(
        &mut self,
        line: usize,
        new: Kam,
        name: &str,
        texts: &[String],
        notes: &mut Vec<Note>,
    ) -> Outcome {
        let new = Box::new(new);
        let id = self
            .place(Target::Id)
            .and_then(|place| texts.get(place))
            .filter(|id| !id.is_empty());
        let by_id = id.and_then(|id| self.people.by_id.get(id.as_str()).copied());
        let key = name_key(self.normalise, name);
        let namesakes = self.people.by_name.get(&key).map_or(&[][..], Vec::as_slice);
        let known = by_id.or(match namesakes {
            [only] => Some(*only),
            _ => None,
        });
        if known.is_none() && !namesakes.is_empty() {
            notes.push(Note::Ambiguous);
        }
        // Two people with one name differ by their identifiers.
        let key = by_id.map_or(key, |kam| ["\u{0}", &kam.id].concat());
        match self.seen.get(&key) {
            Some(earlier) => notes.push(Note::Twice(*earlier)),
            None => {
                self.seen.insert(key, line);
            }
        }
        let Some(known) = known else {
            return Outcome::New(new);
        };
        let mut kam = Box::new(known.clone());
        // The same cells were read without a problem before.
        self.set(&mut kam, name, texts, &mut Vec::new());
        let changes = KamField::ALL
            .iter()
            .copied()
            .filter(|field| field.text(&kam, self.workspace) != field.text(known, self.workspace));
        Outcome::Known {
            changes: changes.collect(),
            kam,
            new,
        }
    }

    fn place(&self, target: Target) -> Option<usize> {
        let mut columns = self.mapping.columns.iter();
        columns.position(|column| column.target == target)
    }

    /// The name of a row, from one column or two, and the place of the first.
    fn name(&self, texts: &[String]) -> (String, Option<usize>) {
        let alias = self.place(Target::Field(KamField::Alias));
        let given = self.place(Target::GivenName);
        let family = self.place(Target::FamilyName);
        let parts = if alias.is_some() {
            [alias, None]
        } else {
            [given, family]
        };
        let places = parts.into_iter().flatten();
        let names = places.filter_map(|place| texts.get(place));
        let names: Vec<&str> = names.map(String::as_str).collect();
        let name = in_one_line(&names.join(" "));
        (name, parts[0].or(parts[1]))
    }

    /// Sets what the cells of a row say.
    fn set(&self, kam: &mut Kam, name: &str, texts: &[String], problems: &mut Vec<Problem>) {
        for (place, column) in self.mapping.columns.iter().enumerate() {
            let text = texts.get(place).map_or("", String::as_str);
            let (field, text) = match column.target {
                Target::Field(KamField::Alias) => continue,
                Target::Field(field) => (field, text),
                _ => continue,
            };
            if text.is_empty() && (!self.is_own || kam.id.is_empty()) {
                continue;
            }
            if is_error(text) {
                problems.push(self.problem(Some(place), texts, Wrong::SpreadsheetError));
                continue;
            }
            if let Err(fault) = self.set_field(field, kam, text, place) {
                problems.push(self.problem(Some(place), texts, Wrong::Value(field, fault)));
            }
        }
        let alias = clean(&normal(self.normalise, Form::Composed, &kam.alias));
        if in_one_line(&alias) == name {
            return;
        }
        if let Err(fault) = KamField::Alias.set(kam, name, self.workspace) {
            let (_, place) = self.name(texts);
            problems.push(self.problem(place, texts, Wrong::Value(KamField::Alias, fault)));
        }
    }

    fn set_field(
        &self,
        field: KamField,
        kam: &mut Kam,
        text: &str,
        place: usize,
    ) -> Result<(), Fault> {
        // A cell that says what the plan says changes nothing, not even white
        // space that nobody sees.
        if self.is_same_text(&field.text(kam, self.workspace), text) {
            return Ok(());
        }
        if !field.is_date() || text.is_empty() {
            return field.set(kam, text, self.workspace);
        }
        let day = match date::read(text) {
            Written::Day(day) | Written::Serial(day) => Some(day),
            Written::Numbers(numbers, _) => {
                // As long as the order is open, some order will do.
                let order = self.orders.get(place).copied().flatten();
                date::in_order(numbers, order.unwrap_or(Order::DayMonth)).or_else(|| {
                    let is_open = order.is_none();
                    is_open.then(|| date::in_order(numbers, Order::MonthDay))?
                })
            }
            Written::Nothing => None,
        };
        let day = day.ok_or(Fault::InvalidDate)?.to_string();
        field.set(kam, &day, self.workspace)
    }

    /// Whether a text of the plan reads as this cell does.
    fn is_same_text(&self, text: &str, cell: &str) -> bool {
        text == cell || clean(&normal(self.normalise, Form::Composed, text)) == cell
    }

    fn problem(&self, place: Option<usize>, texts: &[String], what: Wrong) -> Problem {
        let text = place.and_then(|place| texts.get(place));
        let text = text.map_or("", String::as_str);
        Problem {
            heading: place.map(|place| self.mapping.heading(place).to_owned()),
            text: text.chars().take(TEXT_SHOWN).collect(),
            what,
        }
    }
}
