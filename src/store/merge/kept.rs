//! What stays although one side has removed it.

use std::collections::BTreeSet;

use super::references::{references, restore};
use crate::model::Listed;
use crate::model::Workspace;
use crate::store::record::{by_id, each_list};

/// What one side removed although the other has changed it or refers to it
/// anew.
pub(super) struct Kept {
    /// The identifiers.
    pub(super) ids: BTreeSet<String>,
}

impl Kept {
    pub(super) fn of(base: &Workspace, earlier: &Workspace, later: &Workspace) -> Self {
        let known = references(base);
        let mut ids = BTreeSet::new();
        for (remover, other) in [(earlier, later), (later, earlier)] {
            let mut anew = BTreeSet::new();
            for reference in references(other) {
                if !known.contains(&reference) {
                    anew.insert(reference.to);
                }
            }
            each_list!(T => {
                let there = by_id(T::list(remover));
                let others = by_id(T::list(other));
                for former in T::list(base) {
                    let id = former.id();
                    let (None, Some(present)) = (there.get(id), others.get(id)) else {
                        continue;
                    };
                    if present != former || anew.contains(id) {
                        ids.insert(id.to_owned());
                    }
                }
            });
        }
        Self { ids }
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
