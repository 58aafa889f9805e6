//! What becomes of the records of two lists. It is decided by identifiers, so
//! that one function does it for every kind of record.

use std::collections::BTreeSet;

use super::order::order;
use crate::model::{Places, places};

/// One side of a merge.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    Earlier,
    Later,
}

/// What becomes of a record, with its places in the lists.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fate {
    /// Both sides have it, in the earlier and the later list: its fields are
    /// merged. Without a place in the list as it was, nobody knows how it
    /// began, and what only one side has is not lost.
    Merged(Option<usize>, usize, usize),
    /// It is new on this side.
    Taken(Side, usize),
    /// This side has changed it or refers to it anew, so it stays, although the
    /// other has removed it.
    Kept(Side, usize),
    /// It is new on the earlier side, and its identifier is taken.
    Lost(usize),
}

/// What becomes of the records of two lists.
pub(super) struct Plan {
    /// Of each record in turn; those that both have removed are not there.
    pub(super) fates: Vec<Fate>,
    /// What there is no room for, as places in `fates`.
    pub(super) surplus: Vec<usize>,
    /// The merged list, as places in `fates`.
    pub(super) order: Vec<usize>,
}

impl Plan {
    /// For lists of these identifiers, of which the merged one holds `limit`;
    /// for `kept` see [`super::kept::Kept`]. What is new is added to `seen`, the
    /// identifiers that are taken.
    pub(super) fn new(
        base: &[&str],
        earlier: &[&str],
        later: &[&str],
        limit: usize,
        kept: &BTreeSet<String>,
        seen: &mut BTreeSet<String>,
    ) -> Self {
        let [in_base, in_earlier, in_later] =
            [base, earlier, later].map(|ids| places(&mut ids.iter().copied()));
        let place = |list: &Places, id: &str| list.get(id).copied();
        let mut fates = Vec::new();
        let mut stays = Places::new();
        let mut done = BTreeSet::new();
        for id in [earlier, later, base].into_iter().flatten().copied() {
            if !done.insert(id) {
                continue;
            }
            let was = place(&in_base, id);
            let fate = match (was, place(&in_earlier, id), place(&in_later, id)) {
                (_, Some(earlier), Some(later)) => Fate::Merged(was, earlier, later),
                (None, Some(at), None) => {
                    if seen.insert(id.to_owned()) {
                        Fate::Taken(Side::Earlier, at)
                    } else {
                        Fate::Lost(at)
                    }
                }
                (None, None, Some(at)) => Fate::Taken(Side::Later, at),
                (Some(_), Some(at), None) if kept.contains(id) => Fate::Kept(Side::Earlier, at),
                (Some(_), None, Some(at)) if kept.contains(id) => Fate::Kept(Side::Later, at),
                _ => continue,
            };
            if let Fate::Kept(..) = fate {
                seen.insert(id.to_owned());
            }
            if !matches!(fate, Fate::Lost(_)) {
                stays.insert(id, fates.len());
            }
            fates.push(fate);
        }
        let mut ids = order(base, earlier, later, &|id| stays.contains_key(id));
        let mut surplus = Vec::new();
        let mut too_many = ids.len().saturating_sub(limit);
        // What the earlier side has added last goes first.
        for at in (0..ids.len()).rev() {
            let id = ids[at];
            if too_many > 0 && !in_later.contains_key(id) && !in_base.contains_key(id) {
                surplus.extend(place(&stays, id));
                ids.remove(at);
                too_many -= 1;
            }
        }
        let order = ids.into_iter().filter_map(|id| place(&stays, id)).collect();
        Self {
            fates,
            surplus,
            order,
        }
    }
}
