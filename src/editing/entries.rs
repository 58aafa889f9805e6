//! The entries of the team plan in their lists.

use crate::model::{Account, Action, Fault, Kam, Position, Sponsor, SupportMember};
use crate::store::{Draft, InDraft, Label, Stored};

use super::{Entry, EntryKind, Refusal};

/// Saves an entry that stands in its list, or adds one that has no id yet,
/// which is given `new_id` then.
pub(super) fn save(draft: &mut Draft, entry: Entry, new_id: &str) -> Result<(), Refusal> {
    if entry.id().is_empty() {
        return add(draft, entry, new_id);
    }
    match entry {
        Entry::Kam(kam) => put(draft, *kam),
        Entry::Account(account) => put(draft, account),
        Entry::SupportMember(member) => put(draft, member),
        Entry::Sponsor(sponsor) => put(draft, sponsor),
        Entry::Position(position) => put(draft, position),
        Entry::Action(action) => put(draft, action),
    }
}

/// Adds an entry at the end of its list. One without an id is given `new_id`.
pub(super) fn add(draft: &mut Draft, entry: Entry, new_id: &str) -> Result<(), Refusal> {
    match entry {
        Entry::Kam(kam) => push(draft, *kam, new_id),
        Entry::Account(account) => push(draft, account, new_id),
        Entry::SupportMember(member) => push(draft, member, new_id),
        Entry::Sponsor(sponsor) => push(draft, sponsor, new_id),
        Entry::Position(position) => push(draft, position, new_id),
        Entry::Action(action) => push(draft, action, new_id),
    }
}

fn put<T: Named>(draft: &mut Draft, mut entry: T) -> Result<(), Refusal> {
    let place = draft.edit::<T>(entry.id()).ok_or(Refusal::Gone)?;
    // A name that is left alone stays as it is, whatever it is.
    if *entry.name_mut() != *place.name_mut() {
        trim(entry.name_mut());
    }
    entry.check(Some(place))?;
    *place = entry;
    Ok(())
}

fn push<T: Named>(draft: &mut Draft, mut entry: T, new_id: &str) -> Result<(), Refusal> {
    if entry.id().is_empty() {
        new_id.clone_into(entry.id_mut());
    } else if draft.workspace().has_id(entry.id()) {
        return Err(Refusal::field("id", Fault::Duplicate));
    }
    trim(entry.name_mut());
    entry.check(None)?;
    let limit = T::LIMIT;
    draft.add(entry).map_err(|_| Refusal::Full { limit })
}

/// What a person typed around a name means nothing.
fn trim(name: &mut String) {
    if name.trim().len() != name.len() {
        *name = name.trim().to_owned();
    }
}

/// An entry in its list.
trait Named: InDraft {
    /// What it is called.
    fn name_mut(&mut self) -> &mut String;
}

macro_rules! entries {
    ($($entry:ident: $name:ident),+ $(,)?) => {$(
        impl Named for $entry {
            fn name_mut(&mut self) -> &mut String {
                &mut self.$name
            }
        }
    )+};
}
entries! {
    Kam: alias,
    Account: name,
    SupportMember: alias,
    Sponsor: alias,
    Position: title,
    Action: text,
}

/// Takes an entry out of its list, and its identifier out of every entry that
/// refers to it.
pub(super) fn remove(draft: &mut Draft, kind: EntryKind, id: &str) {
    match kind {
        EntryKind::Kam => {
            take_out::<Kam>(draft, id);
            draft.edit_all(
                |account: &Account| {
                    refers(&account.kam_id, id) || refers(&account.deputy_kam_id, id)
                },
                |account| {
                    unset(&mut account.kam_id, id);
                    unset(&mut account.deputy_kam_id, id);
                },
            );
            draft.edit_all(
                |action: &Action| refers(&action.kam_id, id),
                |action| action.kam_id = None,
            );
        }
        EntryKind::Account => take_out::<Account>(draft, id),
        EntryKind::SupportMember => {
            take_out::<SupportMember>(draft, id);
            draft.edit_all(
                |kam: &Kam| kam.support_member_ids.iter().any(|other| other == id),
                |kam| kam.support_member_ids.retain(|other| other != id),
            );
            draft.edit_all(
                |account: &Account| account.support_member_ids.iter().any(|other| other == id),
                |account| account.support_member_ids.retain(|other| other != id),
            );
        }
        EntryKind::Sponsor => {
            take_out::<Sponsor>(draft, id);
            draft.edit_all(
                |kam: &Kam| {
                    refers(&kam.sponsor_id, id)
                        || kam.excluded_sponsor_ids.iter().any(|other| other == id)
                },
                |kam| {
                    kam.excluded_sponsor_ids.retain(|other| other != id);
                    if refers(&kam.sponsor_id, id) {
                        kam.sponsor_id = None;
                        kam.sponsor_since = None;
                        kam.last_sponsor_contact_on = None;
                    }
                },
            );
        }
        EntryKind::Position => take_out::<Position>(draft, id),
        EntryKind::Action => take_out::<Action>(draft, id),
    }
}

/// Removes a record, and names the step after it.
pub(super) fn take_out<T: InDraft>(draft: &mut Draft, id: &str) {
    let list = T::list(draft.workspace());
    let found = list.iter().find(|record| record.id() == id);
    if let Some(name) = found.map(Stored::name) {
        let kind = T::KIND;
        draft.name(Label::Removed { kind, name });
        draft.remove::<T>(id);
    }
}

/// The name of a change to one field of a record.
pub(super) fn field<T: Stored>(record: &T, field: &str) -> Label {
    Label::Field {
        kind: T::KIND,
        name: record.name(),
        field: field.to_owned(),
    }
}

fn refers(reference: &Option<String>, id: &str) -> bool {
    reference.as_deref() == Some(id)
}

fn unset(reference: &mut Option<String>, id: &str) {
    if refers(reference, id) {
        *reference = None;
    }
}
