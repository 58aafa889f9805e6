//! Merging two workspaces.

use std::collections::BTreeSet;

use serde::Serialize;

use super::conflict::{Conflict, Merged};
use super::fields::merge_fields;
use super::kept::Kept;
use super::lists::Sides;
use crate::model::Listed;
use crate::model::Workspace;
use crate::store::kind::RecordKind;
use crate::store::record::{Mixed, each_list};

/// What one side made of a value, of two that changed it the later.
fn newer<T: Clone + PartialEq>(base: &T, earlier: &T, later: &T) -> T {
    if later == base { earlier } else { later }.clone()
}

/// Brings together what two sides made of `base`, field by field. Where both
/// changed the same field, `later` is followed. A record that one side removed
/// and the other changed stays, with what referred to it.
#[must_use]
pub fn merge(base: &Workspace, earlier: &Workspace, later: &Workspace) -> Merged {
    let kept = Kept::of(base, earlier, later);
    let earlier = &kept.by_the_other(base, earlier);
    let later = &kept.by_the_other(base, later);
    let mut conflicts = Vec::new();
    let mut workspace = Workspace {
        instrument_version: newer(
            &base.instrument_version,
            &earlier.instrument_version,
            &later.instrument_version,
        ),
        locale: newer(&base.locale, &earlier.locale, &later.locale),
        ..Workspace::default()
    };
    let mut alone = Alone {
        kind: RecordKind::Context,
        conflicts: &mut conflicts,
    };
    workspace.context = alone.merge(&base.context, &earlier.context, &later.context);
    alone.kind = RecordKind::Settings;
    workspace.settings = alone.merge(&base.settings, &earlier.settings, &later.settings);
    let mut seen = BTreeSet::new();
    each_list!(T => seen.extend(T::list(later).iter().map(|one| one.id().to_owned())));
    each_list!(T => {
        let [base, earlier, later] = [base, earlier, later].map(T::list);
        let sides = Sides::<T> { base, earlier, later };
        *T::list_mut(&mut workspace) = sides.merge(&kept.ids, &mut seen, &mut conflicts);
    });
    Merged {
        workspace,
        conflicts,
    }
}

/// A record that stands alone.
struct Alone<'c> {
    kind: RecordKind,
    conflicts: &'c mut Vec<Conflict>,
}

impl Alone<'_> {
    fn merge<T: Mixed + Serialize>(&mut self, base: &T, earlier: &T, later: &T) -> T {
        let (merged, lost) = merge_fields(base, earlier, later);
        let kind = self.kind;
        self.conflicts.extend(lost.into_iter().map(|lost| Conflict {
            kind,
            name: String::new(),
            lost,
        }));
        merged
    }
}
