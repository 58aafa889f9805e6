//! A file that is looked at before anything of it comes in. It stays while the
//! person looks at other pages or changes the language.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::exchange::joining::{Namesake, Winner};
use crate::exchange::opening::{NotOpened, Opened};

/// How the content of a file comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Together with what is here.
    Merge,
    /// In the place of what is here.
    Replace,
}

/// A file that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// What it is called; none if its text was pasted.
    pub name: Option<String>,
    /// What is in it, or why it was not opened.
    pub content: Result<Opened, NotOpened>,
    /// How it is to come in.
    pub way: Way,
    /// Which side is followed where both say something else.
    pub winner: Winner,
    /// The identifiers in the file of entries that are called as others here,
    /// and are not the same.
    pub apart: BTreeSet<String>,
}

impl File {
    /// A file of which the person has said nothing yet. Where something is
    /// here, both are brought together, which takes nothing away.
    #[must_use]
    pub fn new(name: Option<String>, content: Result<Opened, NotOpened>, has_own: bool) -> Self {
        Self {
            name,
            content,
            way: if has_own { Way::Merge } else { Way::Replace },
            winner: Winner::default(),
            apart: BTreeSet::new(),
        }
    }

    /// Those of the same name that are the same.
    #[must_use]
    pub fn same(&self, namesakes: &[Namesake]) -> Vec<Namesake> {
        let same = namesakes.iter();
        same.filter(|one| !self.apart.contains(&one.theirs))
            .cloned()
            .collect()
    }
}

/// What becomes of a file that the person has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum State {
    /// None is chosen.
    #[default]
    Nothing,
    /// The browser reads it; a later one counts instead.
    Reading(u32),
    /// The browser cannot read it.
    Unreadable,
    /// It is looked at.
    Looked(Box<File>),
}

/// The file that is looked at, if there is one.
#[derive(Clone, Copy)]
pub struct Incoming {
    state: RwSignal<State>,
    /// How many were read.
    count: StoredValue<u32>,
}

impl Incoming {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: RwSignal::new(State::Nothing),
            count: StoredValue::new(0),
        }
    }

    /// Looks at what becomes of it, and again whenever that has changed.
    pub fn with<T>(self, look: impl FnOnce(&State) -> T) -> T {
        self.state.with(look)
    }

    /// Looks at the file, if there is one that was opened.
    pub fn file<T>(self, look: impl FnOnce(&File, &Opened) -> T) -> Option<T> {
        self.state.with(|state| match state {
            State::Looked(file) => Some(look(file, file.content.as_ref().ok()?)),
            _ => None,
        })
    }

    /// Whether the element that showed it has gone.
    #[must_use]
    pub fn is_gone(self) -> bool {
        self.state.is_disposed()
    }

    /// The browser begins to read one. Returns its number.
    #[must_use]
    pub fn begin(self) -> u32 {
        self.count.update_value(|count| *count += 1);
        let number = self.count.get_value();
        self.state.set(State::Reading(number));
        number
    }

    /// The file with this number was read, unless another one was chosen in
    /// the meantime. Returns whether it is looked at.
    pub fn end(self, number: u32, state: State) -> bool {
        let is_awaited = self
            .state
            .try_with_untracked(|now| *now == State::Reading(number));
        if is_awaited != Some(true) {
            return false;
        }
        self.state.set(state);
        true
    }

    /// Changes what the person has said of it.
    pub fn update(self, change: impl FnOnce(&mut File)) {
        self.state.update(|state| {
            if let State::Looked(file) = state {
                change(file);
            }
        });
    }

    /// Looks at it no more.
    pub fn forget(self) {
        self.state.set(State::Nothing);
    }
}
