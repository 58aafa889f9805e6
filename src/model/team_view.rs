//! What the KAMs said of the leader, as sums of at least three forms
//! (instrument.md A.8).

use serde_json::{Map, Value};

use super::fields::Fields;
use super::item_map::ItemMap;
use super::kind::Kind;
use super::kinds::{Day, Id, RequiredObject, Snapshot, whole_of};
use super::notes::Notes;
use super::problem::{Fault, FieldFault, Problem};
use super::record::{Record, record};
use super::round::Round;
use super::spec::Spec;
use super::tally::Tally;
use super::version::{AnyKeys, Version, any_tally};
use super::{Date, ItemId, TaskId, TaskMap};

/// How many forms a team view can have.
pub const FORMS: (u32, u32) = (3, 500);
/// Forms from which the sums of items are told.
pub const FORMS_FOR_ITEMS: u32 = 5;

record! {
    /// What the KAMs said of the leader: the sums of one closed batch.
    TeamView {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// The invitation.
        pub round "round": Round = FourDigits,
        /// The day on which the batch was closed.
        pub closed_on "closedOn": Date = Day,
        /// The version of the instrument that was answered.
        pub instrument_version "instrumentVersion": String = Version,
        /// How many forms there were, within [`FORMS`].
        pub forms "forms": u32 = Forms,
        /// The answers by task.
        pub tasks "tasks": TaskMap<Tally> = RequiredObject,
        /// The answers by item; none with fewer than [`FORMS_FOR_ITEMS`] forms.
        pub items "items": Option<ItemMap<Tally>> = Items,
    }
    rule sums_are_possible
    otherwise
    /// What another version of the instrument wrote, in the place of the sums.
    other_version: OtherTeamView
}

record! {
    /// A team view of another version of the instrument.
    OtherTeamView {
        id "id": String = Id,
        round "round": Round = FourDigits,
        closed_on "closedOn": Date = Day,
        instrument_version "instrumentVersion": String = Version,
        forms "forms": u32 = Forms,
        tasks "tasks": Map<String, Value> = AnyKeys(any_tally),
        items "items": Option<Map<String, Value>> = AnyKeys(any_tally),
    }
}

impl TeamView {
    /// Reads a team view that stands alone, at a path of its file.
    ///
    /// # Errors
    ///
    /// Every problem of the value at once.
    pub fn read_at(path: &str, value: &Value) -> Result<Self, Vec<Problem>> {
        let mut notes = Notes::default();
        let read = Fields::read(value, path.to_owned(), &mut notes, <Self as Record>::read);
        let problems = notes.into_problems();
        match read {
            Some(view) if problems.is_empty() => Ok(view),
            _ => Err(problems),
        }
    }

    /// Whether the program knows the version of the instrument that was
    /// answered. Of another version there are no sums, and it enters no score.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.other_version.is_none()
    }
}

impl From<OtherTeamView> for TeamView {
    fn from(other: OtherTeamView) -> Self {
        Self {
            id: other.id.clone(),
            round: other.round,
            closed_on: other.closed_on,
            instrument_version: other.instrument_version.clone(),
            forms: other.forms,
            other_version: Some(Box::new(other)),
            ..Self::blank()
        }
    }
}

/// Counts keep to the number of forms, sums to the counts, and the sums of
/// items add up to those of tasks (contract.md, Team views).
fn sums_are_possible(view: &TeamView, is_sound: &dyn Fn(&str) -> bool) -> Vec<FieldFault> {
    let mut found = Vec::new();
    for task in TaskId::ALL {
        let path = ["tasks/", task.as_str()].concat();
        let tally = view.tasks[task];
        if is_sound(&path) {
            let parts = view.items.filter(|_| {
                ItemId::of(task).all(|item| is_sound(&["items/", item.key()].concat()))
            });
            let total = parts.map(|items| ItemId::of(task).map(|item| items[item]).sum());
            check_tally(&path, tally, 5 * view.forms, total, &mut found);
        }
    }
    for (item, tally) in view.items.iter().flat_map(ItemMap::iter) {
        let path = ["items/", item.key()].concat();
        if is_sound(&path) {
            check_tally(&path, *tally, view.forms, None, &mut found);
        }
    }
    found
}

/// Checks one tally against the most answers there can be, and against the
/// total of its items.
fn check_tally(
    path: &str,
    tally: Tally,
    most: u32,
    total: Option<Tally>,
    found: &mut Vec<FieldFault>,
) {
    let total = total.unwrap_or(tally);
    let range = |min: u32, max: u32| Spec::count(0.0, min.into(), max.into());
    let adds_up = |one: u32, other: u32| {
        if one == other {
            Ok(())
        } else {
            Err(Fault::NotTheSum)
        }
    };
    let valid = range(0, most).check(tally.valid.into());
    let sum = match &valid {
        Ok(()) => range(tally.valid, 5 * tally.valid).check(tally.sum.into()),
        Err(_) => Ok(()),
    };
    let valid = valid.and_then(|()| adds_up(tally.valid, total.valid));
    let sum = sum.and_then(|()| adds_up(tally.sum, total.sum));
    for (key, checked) in [("/valid", valid), ("/sum", sum)] {
        if let Err(fault) = checked {
            let path = [path, key].concat();
            found.push(FieldFault { path, fault });
        }
    }
}

/// Four hexadecimal digits.
struct FourDigits;

impl Kind<Round> for FourDigits {
    fn default(&self) -> Round {
        Round(0)
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Round {
        fields.require(key);
        let found = fields.get(key, |value| {
            let text = super::kinds::text(value)?;
            Round::parse(text).ok_or(Fault::UnknownValue)
        });
        found.unwrap_or(Round(0))
    }
}

/// A number of forms. One outside its range is noted and handed on, so that the
/// sums are held against what stands there.
struct Forms;

impl Kind<u32> for Forms {
    fn default(&self) -> u32 {
        FORMS.1
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> u32 {
        fields.require(key);
        let Some(forms) = fields.get(key, whole_of) else {
            return FORMS.1;
        };
        if let Err(fault) = self.check(&forms) {
            fields.note(key, fault);
        }
        forms.min(FORMS.1)
    }

    fn check(&self, forms: &u32) -> Result<(), Fault> {
        Spec::count(0.0, FORMS.0.into(), FORMS.1.into()).check((*forms).into())
    }
}

/// The tallies of all items; with too few forms they are not looked into.
struct Items;

impl Kind<Option<ItemMap<Tally>>> for Items {
    fn default(&self) -> Option<ItemMap<Tally>> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<ItemMap<Tally>> {
        let forms = fields.peek("forms").and_then(Value::as_f64);
        if forms.is_some_and(|forms| forms < FORMS_FOR_ITEMS.into()) {
            return fields.get(key, |_| Err(Fault::TooFewForms));
        }
        Snapshot.read(fields, key)
    }

    fn members(&self) -> Vec<String> {
        Kind::<ItemMap<Tally>>::members(&RequiredObject)
    }
}
