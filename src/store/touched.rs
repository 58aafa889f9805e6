//! What a change has touched in a list.

use super::list::{Edit, ListDiff, insert};
use super::record::{Stored, place};

/// What was touched in a list. Records are added at its end.
#[derive(Debug)]
pub struct Touched<T> {
    /// What was there before, with its identifier and its place, in the order
    /// of the identifiers.
    edited: Vec<(String, usize, T)>,
    /// How many stand at the end of the list that were not there before.
    pub(super) added: usize,
    /// What went, as it was, with its place in the list before, in this order.
    pub(super) removed: Vec<(usize, T)>,
}

impl<T> Default for Touched<T> {
    fn default() -> Self {
        Self {
            edited: Vec::new(),
            added: 0,
            removed: Vec::new(),
        }
    }
}

impl<T: Stored> Touched<T> {
    /// Whether it is kept what a record was before.
    pub(super) fn is_kept(&self, id: &str) -> bool {
        self.find(id).is_ok()
    }

    /// Keeps a record as it was before, unless that is kept already.
    pub(super) fn keep(&mut self, record: T, place: usize) {
        if let Err(at) = self.find(record.id()) {
            let id = record.id().to_owned();
            self.edited.insert(at, (id, place, record));
        }
    }

    /// Gives up what is kept of a record.
    pub(super) fn give_up(&mut self, id: &str) -> Option<T> {
        let at = self.find(id).ok()?;
        Some(self.edited.remove(at).2)
    }

    fn find(&self, id: &str) -> Result<usize, usize> {
        self.edited
            .binary_search_by(|(kept, ..)| kept.as_str().cmp(id))
    }

    /// The difference that was made.
    pub(super) fn finish(self, list: &[T]) -> ListDiff<T> {
        let mut diff = ListDiff::default();
        for (id, hint, before) in self.edited {
            if let Some(at) = place(list, &id, hint).filter(|at| list[*at] != before) {
                let after = list[at].clone();
                diff.edited.push(Edit { at, before, after });
            }
        }
        let first = list.len() - self.added;
        let added = list[first..].iter().cloned();
        diff.added = (first..).zip(added).collect();
        diff.removed = self.removed;
        diff
    }

    /// Puts everything back as it was.
    pub(super) fn roll_back(self, list: &mut Vec<T>) {
        list.truncate(list.len() - self.added);
        for (id, hint, before) in self.edited {
            if let Some(place) = place(list, &id, hint) {
                list[place] = before;
            }
        }
        insert(list, self.removed);
    }
}
