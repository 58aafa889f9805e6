//! A row of a table as the person it would bring, and what is done with it.

use super::problem::{Note, Problem};
use crate::exchange::kam_field::KamField;
use crate::model::Kam;

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
        let is_doubtful = self
            .notes
            .iter()
            .any(|note| matches!(note, Note::Twice(_) | Note::Ambiguous | Note::Remark));
        match &self.outcome {
            Outcome::Bad(_) => &[],
            Outcome::New(_) if is_doubtful => &[Choice::Skip, Choice::Add],
            Outcome::New(_) => &[Choice::Add, Choice::Skip],
            Outcome::Known { changes, .. } if changes.is_empty() => &[Choice::Skip, Choice::Add],
            Outcome::Known { .. } if is_doubtful => &[Choice::Skip, Choice::Update, Choice::Add],
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
