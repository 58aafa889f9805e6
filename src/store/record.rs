//! The records of which a workspace consists, as the store sees them.

use super::kind::RecordKind;
use crate::model::{
    Account, Action, Assessment, Context, Kam, Listed, Places, Position, Record, Settings, Sponsor,
    SupportMember, TeamView, places,
};

/// A record of which fields can be taken from another.
pub trait Mixed: Record {
    /// Whether the fields of both go together in one record. Those of two
    /// versions of the instrument do not, and neither do the sums of two closed
    /// batches.
    fn goes_with(&self, _other: &Self) -> bool {
        true
    }
}

impl Mixed for Context {}
impl Mixed for Settings {}
impl Mixed for Kam {}
impl Mixed for Account {}
impl Mixed for SupportMember {}
impl Mixed for Sponsor {}
impl Mixed for Position {}
impl Mixed for Action {}

impl Mixed for Assessment {
    fn goes_with(&self, other: &Self) -> bool {
        self.other_version.is_none() && other.other_version.is_none()
    }
}

impl Mixed for TeamView {
    fn goes_with(&self, other: &Self) -> bool {
        self == other
    }
}

/// A record of a list, with what a step is called by.
pub trait Stored: Listed + Mixed {
    /// What the record is.
    const KIND: RecordKind;
    /// What the record is called; a questionnaire and a team view by their day.
    fn name(&self) -> String;
}

/// Whether the fields of a record fit one another, so that it is read again.
/// Each of them is right by itself: it was read, or an edit was taken.
pub(super) fn holds_together<T: Record>(record: &T) -> bool {
    // Against itself, nothing but the rules between fields is checked.
    record.check(Some(record)).is_ok()
}

/// The place of a record in its list. That is a look at each identifier, not a
/// copy; `hint` is where to look first.
pub(super) fn place<T: Listed>(list: &[T], id: &str, hint: usize) -> Option<usize> {
    if list.get(hint).is_some_and(|record| record.id() == id) {
        return Some(hint);
    }
    list.iter().position(|record| record.id() == id)
}

/// The identifiers of a list.
pub(super) fn ids<T: Listed>(list: &[T]) -> Vec<&str> {
    list.iter().map(Listed::id).collect()
}

/// The records of a list by their identifiers.
pub(super) fn by_id<T: Listed>(list: &[T]) -> ById<'_, T> {
    let places = places(&mut list.iter().map(Listed::id));
    ById { list, places }
}

/// See [`by_id`].
pub(super) struct ById<'l, T> {
    list: &'l [T],
    places: Places<'l>,
}

impl<'l, T> ById<'l, T> {
    /// The record with this identifier.
    pub(super) fn get(&self, id: &str) -> Option<&'l T> {
        self.places.get(id).and_then(|place| self.list.get(*place))
    }
}

macro_rules! stored {
    ($($record:ident: |$one:ident| $name:expr;)+) => {$(
        impl Stored for $record {
            const KIND: RecordKind = RecordKind::$record;

            fn name(&self) -> String {
                let $one = self;
                $name
            }
        }
    )+};
}
stored! {
    Assessment: |one| one.date.to_string();
    TeamView: |one| one.closed_on.to_string();
    Kam: |one| one.alias.clone();
    Account: |one| one.name.clone();
    SupportMember: |one| one.alias.clone();
    Sponsor: |one| one.alias.clone();
    Position: |one| one.title.clone();
    Action: |one| one.text.clone();
}

/// Does the same for every list, with the type of its records.
macro_rules! each_list {
    ($Record:ident => $body:expr) => {{
        each_list!(@ $Record => $body; Assessment, TeamView, Kam, Account, SupportMember, Sponsor, Position, Action)
    }};
    (@ $Record:ident => $body:expr; $($kind:ident),+) => {{
        $({
            type $Record = $crate::model::$kind;
            $body;
        })+
    }};
}
pub(super) use each_list;
