//! Files that the person made of everything, the browser's promise to keep the
//! data, and whether it is time to remind the person.

use leptos::prelude::*;

use super::clock;
use crate::model::Date;
use crate::storage::{self, Backup, Backups, Risk, Slot, checksum, room};

/// Files that the person made, and the browser's promise.
#[derive(Clone)]
pub struct BackingUp {
    /// None where this browser keeps nothing.
    slot: Option<Slot>,
    /// What is known of files.
    pub known: ArcRwSignal<Backups>,
    /// Whether the browser has promised to keep the data: not known yet, no
    /// such promise, or its answer.
    pub promise: ArcRwSignal<Option<Option<bool>>>,
}

impl BackingUp {
    /// What is known of the instance with this key of this browser; nothing is
    /// kept without one.
    #[must_use]
    pub fn open(key: Option<&str>) -> Self {
        let slot = key.map(Slot::backups);
        Self {
            known: ArcRwSignal::new(read(slot.as_ref()).unwrap_or_default()),
            promise: ArcRwSignal::new(None),
            slot,
        }
    }

    /// Finds out whether the browser has promised to keep the data.
    pub async fn look_for_promise(&self) -> Option<bool> {
        let promise = room::is_promised().await;
        self.promise.set(Some(promise));
        promise
    }

    /// Asks the browser for the promise.
    pub async fn ask_for_promise(&self) -> Option<bool> {
        let answer = room::ask_for_promise().await;
        self.promise.set(Some(answer));
        answer
    }

    /// Asks the browser for the promise, unless it was asked before or has
    /// promised already.
    pub async fn ask_once(&self) {
        let is_asked = self.known.with_untracked(|known| known.is_asked);
        if is_asked || self.look_for_promise().await == Some(true) {
            return;
        }
        self.change(|known| known.is_asked = true);
        self.ask_for_promise().await;
    }

    /// Something was saved in the browser.
    pub fn begin(&self, today: Date) {
        if self.known.with_untracked(|known| known.since.is_none()) {
            self.change(|known| known.since = known.since.or(Some(today)));
        }
    }

    /// The person has made a file with this text.
    pub fn made_file(&self, text: &str) {
        let last = Backup {
            when: clock::when(),
            sum: checksum(text),
        };
        self.change(|known| known.last = Some(last));
    }

    /// The reason to remind the person now, if there is one; there is none
    /// again today.
    pub async fn reminder(&self, text: String, today: Date) -> Option<Risk> {
        let is_promised = self.look_for_promise().await == Some(true);
        let risk = room::risk(is_promised);
        // Another tab may have reminded.
        let known = self.known_now();
        let is_due = known.is_due(risk, today, checksum(&text));
        if is_due {
            self.change(|known| known.reminded = Some(today));
        }
        is_due.then_some(risk)
    }

    /// Everything was deleted.
    pub fn forget(&self) {
        self.known.set(Backups::default());
    }

    fn known_now(&self) -> Backups {
        let kept = read(self.slot.as_ref());
        kept.unwrap_or_else(|| self.known.get_untracked())
    }

    /// Changes what is known, beginning from what another tab may have written.
    fn change(&self, change: impl FnOnce(&mut Backups)) {
        let mut known = self.known_now();
        change(&mut known);
        if let (Some(slot), Some(storage)) = (&self.slot, storage::open()) {
            // What cannot be kept is only not known after the next start.
            slot.save(&storage, &known.write()).unwrap_or_default();
        }
        self.known.set(known);
    }
}

fn read(slot: Option<&Slot>) -> Option<Backups> {
    let text = slot?.text(&storage::open()?)?;
    Some(Backups::read(&text))
}
