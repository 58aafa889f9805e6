//! The difference between two lists of records, and between two records.

use std::collections::BTreeSet;

use super::kind::RecordKind;
use super::label::Label;
use super::record::{Mixed, Stored, holds_together, ids, place};
use crate::model::{Places, Workspace, id_set, places, sort_by};

/// In which direction a difference is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From before to after.
    Forth,
    /// From after to before.
    Back,
}

/// Why a difference cannot be applied: the workspace has changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// What would change is no longer what it was.
    Changed,
    /// The record has gone.
    Gone,
    /// The list holds no more.
    Full,
}

/// A record before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit<T> {
    /// Where it stood; of a record that stands alone, 0.
    pub(super) at: usize,
    pub(super) before: T,
    pub(super) after: T,
}

/// Records, each with its place in a list, in this order.
pub(super) type Placed<T> = Vec<(usize, T)>;

/// What is different in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListDiff<T> {
    /// What went, with its place in the list before.
    pub(super) removed: Placed<T>,
    /// What came, with its place in the list after.
    pub(super) added: Placed<T>,
    /// What has changed, in the order of the identifiers.
    pub(super) edited: Vec<Edit<T>>,
    /// The identifiers before and after, where those that stayed stand in
    /// another order.
    order: Option<[Vec<String>; 2]>,
}

impl<T> Default for ListDiff<T> {
    fn default() -> Self {
        Self {
            removed: Vec::new(),
            added: Vec::new(),
            edited: Vec::new(),
            order: None,
        }
    }
}

impl<T: Mixed> Edit<T> {
    pub(super) const fn sides(&self, way: Way) -> (&T, &T) {
        match way {
            Way::Forth => (&self.before, &self.after),
            Way::Back => (&self.after, &self.before),
        }
    }

    pub(super) fn between(before: &T, after: &T) -> Option<Box<Self>> {
        (before != after).then(|| {
            Box::new(Self {
                at: 0,
                before: before.clone(),
                after: after.clone(),
            })
        })
    }

    pub(super) fn check(&self, present: &T, way: Way) -> Result<(), Clash> {
        let (from, to) = self.sides(way);
        if present == from {
            return Ok(());
        }
        if !present.goes_with(from) || !from.goes_with(to) {
            return Err(Clash::Changed);
        }
        let elsewhere = present.differing(from);
        let touched = from.differing(to);
        let mut restored = present.clone();
        self.apply(&mut restored, way);
        if any_clash(&touched, &elsewhere) || !holds_together(&restored) {
            return Err(Clash::Changed);
        }
        Ok(())
    }

    pub(super) fn apply(&self, present: &mut T, way: Way) {
        let (from, to) = self.sides(way);
        if present == from {
            present.clone_from(to);
            return;
        }
        for path in from.differing(to) {
            present.take_field(&path, to);
        }
    }

    /// What it is called; `name` is what the record is called.
    pub(super) fn label(&self, kind: RecordKind, name: String) -> Label {
        of_fields(kind, name, self.before.differing(&self.after))
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let own = self.before.differing(&self.after);
        any_clash(&own, &other.before.differing(&other.after))
    }
}

/// What an edit of these fields is called.
fn of_fields(kind: RecordKind, name: String, mut paths: Vec<String>) -> Label {
    match (paths.len(), paths.pop()) {
        (1, Some(field)) => Label::Field { kind, name, field },
        _ => Label::Record { kind, name },
    }
}

/// Whether two paths are of the same field, or one lies in the other.
pub(super) fn are_related(one: &str, other: &str) -> bool {
    let lies_in = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    lies_in(one, other) || lies_in(other, one)
}

fn any_clash(these: &[String], those: &[String]) -> bool {
    these
        .iter()
        .any(|one| those.iter().any(|other| are_related(one, other)))
}

/// Takes the later of two edits of the same record to the earlier. `None` in
/// the place of both, where they cancel each other out.
pub(super) fn squash_single<T: Mixed>(
    earlier: &mut Option<Box<Edit<T>>>,
    later: Option<Box<Edit<T>>>,
) {
    match (earlier.as_mut(), later) {
        (_, None) => {}
        (None, later) => *earlier = later,
        (Some(edit), Some(later)) => {
            edit.after = later.after;
            if edit.before == edit.after {
                *earlier = None;
            }
        }
    }
}

/// What came, went and moved in a list. It is found by identifiers, so that one
/// function does it for every kind of record.
struct Moves {
    /// Places in the list before.
    removed: Vec<usize>,
    /// Places in the list after.
    added: Vec<usize>,
    /// The places before and after of what stayed, in the order of the
    /// identifiers.
    stayed: Vec<(usize, usize)>,
    /// See [`ListDiff`].
    order: Option<[Vec<String>; 2]>,
}

impl Moves {
    fn between(before: &[&str], after: &[&str]) -> Self {
        let [was, is] = [before, after].map(|ids| places(&mut ids.iter().copied()));
        let missing = |ids: &[&str], other: &Places| -> Vec<usize> {
            let mut missing: Vec<usize> = (0..ids.len()).collect();
            missing.retain(|at| !other.contains_key(ids[*at]));
            missing
        };
        let stayed = was.iter().filter_map(|(id, at)| Some((*at, *is.get(id)?)));
        let stood = before.iter().filter(|id| is.contains_key(*id));
        let stand = after.iter().filter(|id| was.contains_key(*id));
        let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Self {
            removed: missing(before, &is),
            added: missing(after, &was),
            stayed: stayed.collect(),
            order: stood.ne(stand).then(|| [owned(before), owned(after)]),
        }
    }
}

impl<T: Stored> ListDiff<T> {
    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0 && self.order.is_none()
    }

    /// How many records are different.
    pub(super) fn len(&self) -> usize {
        self.removed.len() + self.added.len() + self.edited.len()
    }

    pub(super) fn keeps_the_list(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty() && self.order.is_none()
    }

    pub(super) fn between(before: &[T], after: &[T]) -> Self {
        let moves = Moves::between(&ids(before), &ids(after));
        let placed = |places: Vec<usize>, list: &[T]| -> Placed<T> {
            let places = places.into_iter();
            places.map(|at| (at, list[at].clone())).collect()
        };
        let mut edited = Vec::new();
        for (at, to) in moves.stayed {
            if before[at] != after[to] {
                edited.push(Edit {
                    at,
                    before: before[at].clone(),
                    after: after[to].clone(),
                });
            }
        }
        Self {
            removed: placed(moves.removed, before),
            added: placed(moves.added, after),
            edited,
            order: moves.order,
        }
    }

    pub(super) const fn sides(&self, way: Way) -> (&Placed<T>, &Placed<T>) {
        match way {
            Way::Forth => (&self.removed, &self.added),
            Way::Back => (&self.added, &self.removed),
        }
    }

    pub(super) fn check(&self, workspace: &Workspace, way: Way) -> Result<(), Clash> {
        let list = T::list(workspace);
        let (goes, comes) = self.sides(way);
        for (at, record) in goes {
            let place = place(list, record.id(), *at).ok_or(Clash::Gone)?;
            if list[place] != *record {
                return Err(Clash::Changed);
            }
        }
        for edit in &self.edited {
            let place = place(list, edit.before.id(), edit.at).ok_or(Clash::Gone)?;
            edit.check(&list[place], way)?;
        }
        if list.len() - goes.len() + comes.len() > T::LIMIT && !comes.is_empty() {
            return Err(Clash::Full);
        }
        Ok(())
    }

    /// Applies what [`Self::check`] has found to be possible.
    pub(super) fn apply(&self, workspace: &mut Workspace, way: Way) {
        let list = T::list_mut(workspace);
        let (goes, comes) = self.sides(way);
        for edit in &self.edited {
            if let Some(place) = place(list, edit.before.id(), edit.at) {
                edit.apply(&mut list[place], way);
            }
        }
        if !goes.is_empty() {
            let ids = id_set(&mut goes.iter().map(|(_, record)| record.id()));
            list.retain(|record| !ids.contains(record.id()));
        }
        insert(list, comes.clone());
        if let Some([before, after]) = &self.order {
            let order = match way {
                Way::Forth => after,
                Way::Back => before,
            };
            let ranks = places(&mut order.iter().map(String::as_str));
            let rank = |record: &T| ranks.get(record.id()).copied().unwrap_or(order.len());
            sort_by(list, |one, other| rank(one).cmp(&rank(other)));
        }
    }

    fn edit_of(&self, id: &str) -> Option<usize> {
        let found = self
            .edited
            .binary_search_by(|edit| edit.before.id().cmp(id));
        found.ok()
    }

    /// Adds the edits of a later difference.
    pub(super) fn squash(&mut self, later: Self) {
        for edit in later.edited {
            let id = edit.before.id();
            let mut added = self.added.iter_mut();
            if let Some((_, record)) = added.find(|(_, record)| record.id() == id) {
                *record = edit.after;
                continue;
            }
            match self.edited.binary_search_by(|one| one.before.id().cmp(id)) {
                Ok(place) => {
                    let one = &mut self.edited[place];
                    one.after = edit.after;
                    if one.before == one.after {
                        self.edited.remove(place);
                    }
                }
                Err(place) => self.edited.insert(place, edit),
            }
        }
    }

    /// The identifiers of what came or went.
    fn whole(&self) -> BTreeSet<&str> {
        let came_or_went = self.removed.iter().chain(&self.added);
        id_set(&mut came_or_went.map(|(_, record)| record.id()))
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let (own, others) = (self.whole(), other.whole());
        let touches = |ids: &BTreeSet<&str>, list: &Self| {
            let mut edits = list.edited.iter();
            edits.any(|edit| ids.contains(edit.before.id()))
        };
        !own.is_disjoint(&others)
            || touches(&own, other)
            || touches(&others, self)
            || self.edited.iter().any(|edit| {
                let found = other.edit_of(edit.before.id());
                found.is_some_and(|place| edit.overlaps(&other.edited[place]))
            })
    }

    /// What to call the difference, if only this list is different.
    pub(super) fn label(&self) -> Option<Label> {
        let kind = T::KIND;
        match (&*self.removed, &*self.added, &*self.edited) {
            ([], [(_, record)], []) => {
                let name = record.name();
                Some(Label::Added { kind, name })
            }
            ([(_, record)], [], []) => {
                let name = record.name();
                Some(Label::Removed { kind, name })
            }
            ([], [], [edit]) => Some(edit.label(kind, edit.after.name())),
            _ => None,
        }
    }
}

/// Puts records into a list, each at its place in the list that comes of it.
pub(super) fn insert<T>(list: &mut Vec<T>, comes: Placed<T>) {
    let mut comes = comes.into_iter().peekable();
    let Some((first, _)) = comes.peek() else {
        return;
    };
    let mut rest = list.split_off((*first).min(list.len())).into_iter();
    for (at, record) in comes {
        while list.len() < at {
            let Some(next) = rest.next() else { break };
            list.push(next);
        }
        list.push(record);
    }
    list.extend(rest);
}
