//! The generations of a workspace: what is written beside `localStorage`, one
//! thing after the other, and how that stands.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::storage::Trouble;
use crate::storage::generations::{Before, Beginning, Cause, Change, Head, Mark, Place, When};

/// How keeping generations stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The database has not answered yet.
    Opening,
    /// Everything is written, the last at this time.
    Kept(Option<When>),
    /// Nothing is kept beside the workspace. It is saved all the same.
    Failed(Trouble),
}

/// The generations of a workspace.
pub struct Generations {
    place: Place,
    /// How keeping them stands.
    pub standing: ArcRwSignal<Standing>,
    /// Grows whenever the list of snapshots may have changed.
    pub changes: ArcRwSignal<u32>,
    /// What the start found where nothing was saved any more: the person
    /// decides.
    pub found: ArcRwSignal<Option<Mark>>,
    /// What is to be written once the database is free.
    waiting: RefCell<Waiting>,
    is_busy: Cell<bool>,
}

#[derive(Default)]
struct Waiting {
    head: Option<Head>,
    before: Vec<Before>,
    is_to_clear: bool,
}

impl Generations {
    /// Those of the instance with this key. Nothing is written before
    /// [`Self::go_on`].
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self {
            place: Place::new(key),
            standing: ArcRwSignal::new(Standing::Opening),
            changes: ArcRwSignal::new(0),
            found: ArcRwSignal::new(None),
            waiting: RefCell::default(),
            is_busy: Cell::new(true),
        }
    }

    /// The newest states that were written.
    ///
    /// # Errors
    ///
    /// [`Trouble`], which is told.
    pub async fn heads(&self) -> Result<Vec<Head>, Trouble> {
        let heads = self.place.heads().await;
        let last = |heads: Vec<Head>| {
            let when = heads.iter().map(|head| head.when).max();
            self.standing.set(Standing::Kept(when));
            heads
        };
        heads.map(last).inspect_err(|trouble| self.fail(*trouble))
    }

    /// Makes snapshots of what a start found beside what is saved, and of the
    /// text of an older schema.
    ///
    /// # Errors
    ///
    /// [`Trouble`], which is told.
    pub async fn begin(
        &self,
        found: &[Head],
        older: Option<(When, String)>,
    ) -> Result<(), Trouble> {
        let mut changes = Vec::new();
        for head in found {
            let text = head.snapshot.text.clone();
            let mark = Mark::new(head.when, Cause::Found, &text);
            changes.push(Change::Put(mark, text));
            changes.push(Change::DropHead(head.key()));
        }
        if let Some((when, text)) = older {
            let mark = Mark::new(when, Cause::Migration, &text);
            let is_same = |other: &Mark| other.cause == mark.cause && other.sum == mark.sum;
            if !self.marks().await?.iter().any(is_same) {
                changes.push(Change::Put(mark, text));
            }
        }
        if changes.is_empty() {
            return Ok(());
        }
        self.change(&changes).await
    }

    /// Writes a newest state, with what it comes before, as soon as it can.
    pub fn record(self: &Rc<Self>, head: Head, before: Vec<Before>) {
        {
            let mut waiting = self.waiting.borrow_mut();
            waiting.head = Some(head);
            waiting.before.extend(before);
        }
        if !self.is_busy.get() {
            self.go_on();
        }
    }

    /// Removes everything, and what was waiting to be written.
    pub fn clear(self: &Rc<Self>) {
        self.found.set(None);
        *self.waiting.borrow_mut() = Waiting {
            is_to_clear: true,
            ..Waiting::default()
        };
        if !self.is_busy.get() {
            self.go_on();
        }
    }

    /// Writes what is waiting, one thing after the other.
    pub fn go_on(self: &Rc<Self>) {
        self.is_busy.set(true);
        let generations = self.clone();
        spawn_local(async move {
            loop {
                let waiting = generations.waiting.take();
                if waiting.is_to_clear {
                    let cleared = generations.place.clear().await;
                    generations.tell(cleared, None);
                }
                let Some(head) = waiting.head else {
                    if waiting.is_to_clear {
                        continue;
                    }
                    break;
                };
                let saved = generations.place.save(&head, &waiting.before).await;
                generations.tell(saved, Some(head.when));
            }
            generations.is_busy.set(false);
        });
    }

    /// The snapshots, the newest first.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn marks(&self) -> Result<Vec<Mark>, Trouble> {
        self.place.marks().await
    }

    /// Changes the snapshots.
    ///
    /// # Errors
    ///
    /// [`Trouble`], which is told.
    pub async fn change(&self, changes: &[Change]) -> Result<(), Trouble> {
        let outcome = self.place.change(changes).await;
        let Standing::Kept(when) = self.standing.get_untracked() else {
            return outcome;
        };
        self.tell(outcome, when);
        outcome
    }

    fn tell(&self, outcome: Result<(), Trouble>, when: Option<When>) {
        match outcome {
            Ok(()) => {
                self.standing.set(Standing::Kept(when));
                self.changes.update(|changes| *changes += 1);
            }
            Err(trouble) => self.fail(trouble),
        }
    }

    fn fail(&self, trouble: Trouble) {
        self.standing.set(Standing::Failed(trouble));
    }
}

/// The part of a beginning that the person has to be asked about: the newest.
#[must_use]
pub fn newest_found(beginning: &Beginning) -> Option<Mark> {
    let newest = beginning.found.iter().max_by_key(|head| head.when)?;
    Some(Mark::new(newest.when, Cause::Found, &newest.snapshot.text))
}
