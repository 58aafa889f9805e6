//! The generations of a workspace: what is written beside `localStorage`, one
//! thing after the other, and how that stands.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_util::lock::Mutex;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::clock;
use crate::storage::Trouble;
use crate::storage::generations::{Before, Beginning, Cause, Change, Head, Mark, Place, When};
use crate::{editing, exchange};

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
    /// One thing at a time.
    turn: Mutex<()>,
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
            turn: Mutex::new(()),
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
            let turn = generations.turn.lock().await;
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
            drop(turn);
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

    /// The text of a snapshot, if it is still there.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn text(&self, mark: Mark) -> Result<Option<String>, Trouble> {
        self.place.text(mark).await
    }

    /// Takes a KAM out of every snapshot. One that cannot be read and names
    /// this identifier goes as a whole. Tells how many there were.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the KAM may still be in some.
    pub async fn purge(&self, kam: &str) -> Result<usize, Trouble> {
        let _turn = self.turn.lock().await;
        let mut count = 0;
        for mark in self.marks().await? {
            let text = self.text(mark).await?.unwrap_or_default();
            let without = match exchange::read(&text, clock::today()) {
                Ok(workspace) => editing::without_kam(workspace, kam).map(Some),
                Err(_) => text.contains(kam).then_some(None),
            };
            let Some(without) = without else { continue };
            let mut changes = vec![Change::Drop(mark)];
            changes.extend(without.map(|workspace| {
                let text = exchange::write(&workspace);
                Change::Put(Mark::new(mark.when, mark.cause, &text), text)
            }));
            self.change(&changes).await?;
            count += 1;
        }
        Ok(count)
    }

    /// The handle of the file in which the person saves on, if there is one.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub async fn file(&self) -> Result<Option<JsValue>, Trouble> {
        self.place.file().await
    }

    /// Keeps the handle of a file.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; the file before is still kept, if there was one.
    pub async fn keep_file(&self, handle: &JsValue) -> Result<(), Trouble> {
        self.place.keep_file(handle).await
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
