//! What stays although one side has removed it.

use std::collections::BTreeSet;

use super::references::{references, restore};
use crate::model::{Listed, Workspace, places};
use crate::store::record::{each_list, ids};

/// What one side removed although the other has changed it or refers to it
/// anew.
pub(super) struct Kept {
    /// The identifiers.
    pub(super) ids: BTreeSet<String>,
}

impl Kept {
    pub(super) fn of(base: &Workspace, earlier: &Workspace, later: &Workspace) -> Self {
        let known = references(base);
        let mut kept = BTreeSet::new();
        for (remover, other) in [(earlier, later), (later, earlier)] {
            let mut anew = BTreeSet::new();
            for reference in references(other) {
                if !known.contains(&reference) {
                    anew.insert(reference.to);
                }
            }
            each_list!(T => {
                let [base, remover, other] = [base, remover, other].map(T::list);
                for (was, is) in removed(&ids(base), &ids(remover), &ids(other)) {
                    let id = base[was].id();
                    if other[is] != base[was] || anew.contains(id) {
                        kept.insert(id.to_owned());
                    }
                }
            });
        }
        Self { ids: kept }
    }

    /// The side as if it had not removed what stays: what referred to it does
    /// so again.
    pub(super) fn by_the_other(&self, base: &Workspace, side: &Workspace) -> Workspace {
        let mut side = side.clone();
        if !self.ids.is_empty() {
            restore(base, &mut side, &self.ids);
        }
        side
    }
}

/// What stood in a list and still stands on the other side, but not on the
/// remover's: its place before, and on the other side.
fn removed(base: &[&str], remover: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    let [there, others] = [remover, other].map(|ids| places(&mut ids.iter().copied()));
    let mut removed = Vec::new();
    for (place, id) in base.iter().enumerate() {
        if let (None, Some(present)) = (there.get(id), others.get(id)) {
            removed.push((place, *present));
        }
    }
    removed
}
