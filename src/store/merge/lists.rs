//! Merging two lists of records.

use std::collections::BTreeSet;

use serde::Serialize;

use super::conflict::{Conflict, Lost};
use super::fields::merge_fields;
use super::plan::{Fate, Plan, Side};
use crate::store::record::{Stored, ids};

/// A list on either side, and as it was.
pub(super) struct Sides<'w, T> {
    pub(super) base: &'w [T],
    pub(super) earlier: &'w [T],
    pub(super) later: &'w [T],
}

impl<T: Stored + Serialize> Sides<'_, T> {
    /// `seen` are the identifiers that are taken: each stands only once in a
    /// workspace.
    pub(super) fn merge(
        &self,
        kept: &BTreeSet<String>,
        seen: &mut BTreeSet<String>,
        conflicts: &mut Vec<Conflict>,
    ) -> Vec<T> {
        let plan = Plan::new(
            &ids(self.base),
            &ids(self.earlier),
            &ids(self.later),
            T::LIMIT,
            kept,
            seen,
        );
        let mut note = |record: &T, lost| {
            conflicts.push(Conflict {
                kind: T::KIND,
                name: record.name(),
                lost,
            });
        };
        let mut merged: Vec<Option<T>> = Vec::with_capacity(plan.fates.len());
        for fate in plan.fates {
            merged.push(match fate {
                Fate::Merged(base, earlier, later) => {
                    let blank = T::blank();
                    let base = base.map_or(&blank, |at| &self.base[at]);
                    let (record, lost) =
                        merge_fields(base, &self.earlier[earlier], &self.later[later]);
                    lost.into_iter().for_each(|lost| note(&record, lost));
                    Some(record)
                }
                Fate::Taken(side, at) => Some(self.of(side)[at].clone()),
                Fate::Kept(side, at) => {
                    let record = &self.of(side)[at];
                    note(record, Lost::Removal);
                    Some(record.clone())
                }
                Fate::Lost(at) => {
                    note(&self.earlier[at], Lost::Record);
                    None
                }
            });
        }
        for place in plan.surplus {
            if let Some(record) = &merged[place] {
                note(record, Lost::Record);
            }
        }
        let records = plan.order.into_iter();
        records.filter_map(|place| merged[place].take()).collect()
    }

    const fn of(&self, side: Side) -> &[T] {
        match side {
            Side::Earlier => self.earlier,
            Side::Later => self.later,
        }
    }
}
