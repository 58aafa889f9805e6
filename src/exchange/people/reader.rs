//! Reads the rows of a table: who each of them would be, and what is wrong.

use std::collections::BTreeMap;

use super::cell::{bare_name, clean, in_one_line, is_error, is_placeholder, is_signs};
use super::column::{Mapping, Target};
use super::date::{self, Order, Written};
use super::heading::is_known_heading;
use super::problem::{Note, Problem, Wrong};
use super::row::{Outcome, PersonRow};
use super::unicode::{Form, Normalise, name_key, normal};
use crate::content::TOTALS;
use crate::exchange::fold::fold;
use crate::exchange::kam_field::KamField;
use crate::exchange::table::Row;
use crate::model::{Fault, Kam, Places, Workspace, places};

/// The most characters of a bad cell that are kept to be shown.
const TEXT_SHOWN: usize = 80;

/// Where the people of the plan stand, by their identifiers and names.
struct People<'w> {
    by_id: Places<'w>,
    by_name: BTreeMap<String, usize>,
}

/// In the place of a person whose name others have, too.
const SEVERAL: usize = usize::MAX;

impl<'w> People<'w> {
    fn new(workspace: &'w Workspace, normalise: Normalise) -> Self {
        let mut by_name = BTreeMap::new();
        for (place, kam) in workspace.kams.iter().enumerate() {
            let key = name_key(normalise, &kam.alias);
            let place = if by_name.contains_key(&key) {
                SEVERAL
            } else {
                place
            };
            by_name.insert(key, place);
        }
        Self {
            by_id: places(&mut workspace.kams.iter().map(|kam| &*kam.id)),
            by_name,
        }
    }
}

/// Reads row by row; which names came before counts.
pub(super) struct Reader<'t> {
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

impl<'t> Reader<'t> {
    /// The orders are those of day and month, one a column; the width is that
    /// of the headings, if there are any.
    pub fn new(
        mapping: &'t Mapping,
        workspace: &'t Workspace,
        normalise: Normalise,
        orders: Vec<Option<Order>>,
        width: Option<usize>,
    ) -> Self {
        let mut columns = mapping.columns.iter();
        Self {
            mapping,
            workspace,
            normalise,
            orders,
            width,
            people: People::new(workspace, normalise),
            is_own: columns.any(|column| column.target == Target::Id),
            seen: BTreeMap::new(),
        }
    }

    /// What a row, with its texts without what nobody sees, would do.
    pub fn row(&mut self, row: &Row, texts: &[String]) -> PersonRow {
        let mut problems = Vec::new();
        let (name, name_column) = self.name(texts);
        if is_error(&name) {
            problems.push(self.problem(name_column, texts, Wrong::SpreadsheetError));
        } else if name.is_empty() || (!self.is_own && is_signs(&name)) {
            problems.push(self.problem(name_column, texts, Wrong::NoName));
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
        if !self.is_own && self.is_remark(&name, texts) {
            notes.push(Note::Remark);
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
        let by_name = self.people.by_name.get(&key).copied();
        let kams = &self.workspace.kams;
        let known = by_id.or(by_name).and_then(|place| kams.get(place));
        if known.is_none() && by_name.is_some() {
            notes.push(Note::Ambiguous);
        }
        // Two people with one name differ by their identifiers.
        let key = known
            .filter(|_| by_id.is_some())
            .map_or(key, |kam| ["\u{0}", &kam.id].concat());
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
        let name = if self.is_own { &name } else { bare_name(&name) };
        (name.to_owned(), parts[0].or(parts[1]))
    }

    /// Whether a row is more likely what stands below a table than a person: a
    /// total, or a sentence alone.
    fn is_remark(&self, name: &str, texts: &[String]) -> bool {
        let first = fold(name.split(' ').next().unwrap_or_default());
        let is_alone = texts.iter().filter(|text| !text.is_empty()).count() == 1;
        let begins = name.starts_with(|c: char| "(*".contains(c) || c.is_ascii_digit());
        TOTALS.split_whitespace().any(|total| total == first)
            || is_known_heading(name)
            || (is_alone
                && (name.contains([':', '='])
                    || name.split(' ').count() > 5
                    || (begins && self.width > Some(1))))
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
            // A dash in a column of yes and no means no.
            let says_nothing = !self.is_own && is_placeholder(text);
            if says_nothing && !field.is_flag() {
                continue;
            }
            if let Err(fault) = self.set_field(field, kam, text, place)
                && !says_nothing
            {
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

    /// Whether a text of the plan reads as this cell does. Some editors save
    /// every break in their own way.
    fn is_same_text(&self, text: &str, cell: &str) -> bool {
        let lines = |text: &str| text.replace("\r\n", "\n");
        let clean = || clean(&normal(self.normalise, Form::Composed, text));
        text == cell || lines(&clean()) == lines(cell)
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
