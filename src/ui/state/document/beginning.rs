//! How a document begins: with what is saved, with what the journal has beside
//! it, and with the text of an older schema kept as it was found.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::SharedDocument;
use crate::exchange;
use crate::model::Workspace;
use crate::storage::generations::{Head, begin};
use crate::storage::{self, Document, Found, Hold, Trouble};
use crate::store::Store;
use crate::ui::state::clock;
use crate::ui::state::generations::{Generations, newest_found};

impl SharedDocument {
    /// Finds out, once, what is kept in the place.
    pub(super) async fn begin(self: &Rc<Self>) {
        let mut has_begun = self.has_begun.lock().await;
        if *has_begun {
            return;
        }
        let found = self.keeper.load(clock::today()).await;
        self.begin_with(found);
        self.recorded.replace(self.text());
        *has_begun = true;
        self.is_fresh.set(true);
        if self.keeper.is_owing() {
            self.save(None);
        }
        if let Some(generations) = self.generations.clone() {
            let document = Rc::downgrade(self);
            spawn_local(async move {
                let heads = generations.heads().await;
                // The last element may have gone in the meantime.
                if let (Ok(heads), Some(document)) = (heads, document.upgrade()) {
                    document.begin_generations(&generations, heads).await;
                }
                generations.go_on();
            });
        }
    }

    fn begin_with(&self, found: Result<Found, Trouble>) {
        match found {
            Ok(Found::Nothing) => {}
            Ok(Found::Workspace(workspace)) => {
                self.keep_older(&workspace);
                self.tell_carried();
                self.store
                    .update(|store| *store = Store::new(*workspace).after(store));
            }
            Ok(Found::Unreadable(set_aside)) => {
                self.hold.set(self.keeper.hold());
                self.set_aside.set(Some(set_aside));
            }
            Ok(Found::Newer) => self.hold.set(Some(Hold::Newer)),
            Err(trouble) => self.trouble.set(Some(trouble)),
        }
    }

    /// Keeps what was read of an older schema as it was found, before anything
    /// is saved over it.
    fn keep_older(&self, workspace: &Workspace) {
        let text = self.keeper.known_text();
        let Some(text) = text.filter(|_| self.generations.is_some()) else {
            return;
        };
        // What this program wrote needs no second look.
        if exchange::write(workspace) == text || !exchange::is_older(&text) {
            return;
        }
        if let Some(storage) = storage::open() {
            // Without room it stays here, and the database will have it.
            self.older_slot.save(&storage, &text).unwrap_or_default();
        }
        self.older.replace(Some(text));
    }

    /// Takes up what the journal has of this workspace and `localStorage` has
    /// lost, and offers what it has of another.
    async fn begin_generations(&self, generations: &Generations, heads: Vec<Head>) {
        if self.keeper.hold().is_some() || !self.keeper.has_read() {
            return;
        }
        let slot = storage::open();
        let earlier = || self.older_slot.text(slot.as_ref()?);
        let older = self.older.take().or_else(earlier);
        let is_absent = self.keeper.saved().is_none() || self.is_set_aside();
        let saved = self.keeper.saved();
        let sum = saved.as_ref().map(|saved| saved.sum);
        let is_unwritten = !heads.iter().any(|head| Some(head.lineage().sum) == sum);
        let beginning = begin(saved.as_ref(), heads);
        let found = newest_found(&beginning);
        let taken: Vec<_> = beginning
            .taken
            .into_iter()
            .map(|head| head.snapshot)
            // The same in other words is nothing to be saved anew.
            .filter(|snapshot| snapshot.text != self.text())
            .collect();
        if !taken.is_empty() {
            self.keeper.take_up(taken, self).await;
        }
        if is_unwritten && self.keeper.saved().is_some() {
            self.recorded.take();
        }
        self.record(Vec::new());
        let older = older.map(|text| (clock::when(), text));
        if generations.begin(&beginning.found, older).await.is_err() {
            return;
        }
        if is_absent {
            generations.found.set(found);
        }
        if let Some(storage) = slot {
            // What cannot be removed is kept twice.
            self.older_slot.clear(&storage).unwrap_or_default();
        }
    }

    fn is_set_aside(&self) -> bool {
        self.set_aside.with_untracked(Option::is_some)
    }
}
