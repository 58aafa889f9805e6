//! Merging two lists of records.

use std::collections::BTreeSet;

use serde::Serialize;

use super::conflict::{Conflict, Lost};
use super::fields::merge_fields;
use super::order::order;
use crate::model::{Listed, Places, Workspace};
use crate::store::record::{Stored, by_id};

/// A list on either side, and as it was.
pub(super) struct Sides<'w, T> {
    base: &'w [T],
    earlier: &'w [T],
    later: &'w [T],
}

impl<'w, T: Stored + Serialize> Sides<'w, T> {
    pub(super) fn new(base: &'w Workspace, earlier: &'w Workspace, later: &'w Workspace) -> Self {
        Self {
            base: T::list(base),
            earlier: T::list(earlier),
            later: T::list(later),
        }
    }

    /// `seen` are the identifiers that are taken: each stands only once in a
    /// workspace.
    pub(super) fn merge(
        &self,
        kept: &BTreeSet<String>,
        seen: &mut BTreeSet<String>,
        conflicts: &mut Vec<Conflict>,
    ) -> Vec<T> {
        let [base, earlier, later] = [self.base, self.earlier, self.later].map(by_id);
        let mut merged: Vec<Option<T>> = Vec::new();
        let mut merged_at = Places::new();
        let mut note = |record: &T, lost| {
            conflicts.push(Conflict {
                kind: T::KIND,
                name: record.name(),
                lost,
            });
        };
        let all = self.earlier.iter().chain(self.later).chain(self.base);
        let mut done = BTreeSet::new();
        for id in all.map(Listed::id) {
            if !done.insert(id) {
                continue;
            }
            let record = match (base.get(id), earlier.get(id), later.get(id)) {
                (Some(base), Some(earlier), Some(later)) => {
                    let (record, lost) = merge_fields(base, earlier, later);
                    lost.into_iter().for_each(|lost| note(&record, lost));
                    record
                }
                // Both know it, and nobody knows how it began: what only one
                // of them has is not lost.
                (None, Some(earlier), Some(later)) => {
                    let (record, lost) = merge_fields(&T::blank(), earlier, later);
                    lost.into_iter().for_each(|lost| note(&record, lost));
                    record
                }
                (None, Some(record), None) => {
                    if !seen.insert(id.to_owned()) {
                        note(record, Lost::Record);
                        continue;
                    }
                    record.clone()
                }
                (None, None, Some(record)) => record.clone(),
                (Some(_), Some(record), None) | (Some(_), None, Some(record))
                    if kept.contains(id) =>
                {
                    note(record, Lost::Removal);
                    seen.insert(id.to_owned());
                    record.clone()
                }
                _ => continue,
            };
            merged_at.insert(id, merged.len());
            merged.push(Some(record));
        }
        let mut places = order(
            &ids(self.base),
            &ids(self.earlier),
            &ids(self.later),
            &|id| merged_at.contains_key(id),
        );
        let mut surplus = places.len().saturating_sub(T::LIMIT);
        for place in (0..places.len()).rev() {
            let id = places[place];
            if surplus > 0 && !later.contains(id) && !base.contains(id) {
                let record = merged_at.get(id).and_then(|at| merged[*at].as_ref());
                if let Some(record) = record {
                    note(record, Lost::Record);
                }
                places.remove(place);
                surplus -= 1;
            }
        }
        let records = places
            .into_iter()
            .filter_map(|id| merged[*merged_at.get(id)?].take());
        records.collect()
    }
}

fn ids<T: Stored>(list: &[T]) -> Vec<&str> {
    list.iter().map(Listed::id).collect()
}
