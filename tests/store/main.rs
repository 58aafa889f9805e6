//! Steps, taking them back and making them again, and merging.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod labels;
mod merge;
mod properties;
mod steps;
#[path = "../support/mod.rs"]
mod support;

use leitwerk::editing::{self, Command, Entry, Stamp};
use leitwerk::model::{Date, Kam, Workspace};
use leitwerk::store::{Outcome, StepId, Store};

/// Carries out a command that is not refused.
fn apply(store: &mut Store, command: Command) -> Outcome {
    let stamp = Stamp {
        today: Date::parse("2026-03-04").unwrap(),
        id: format!("new{}", store.revision()),
    };
    editing::apply(store, command, stamp).unwrap()
}

/// The same, and there is a step.
fn step(store: &mut Store, command: Command) -> StepId {
    apply(store, command).step().expect("a step")
}

/// A change to a KAM that is there.
fn edit_kam(store: &Store, id: &str, change: impl FnOnce(&mut Kam)) -> Command {
    let mut kams = store.present().kams.iter();
    let mut kam = kams.find(|kam| kam.id == id).unwrap().clone();
    change(&mut kam);
    Command::Save(Entry::Kam(Box::new(kam)))
}

/// A team of these KAMs, whose ids are their aliases.
fn team(aliases: &[&str]) -> Workspace {
    Workspace {
        kams: aliases
            .iter()
            .map(|alias| Kam::new((*alias).to_owned(), (*alias).to_owned()))
            .collect(),
        ..Workspace::default()
    }
}
