//! One filled-in questionnaire (instrument.md A, contract.md).

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::answers::{Answer, Answers, BalanceAnswers};
use super::fields::{Fields, within};
use super::keyed::{Keyed, keyed};
use super::kind::Kind;
use super::kinds::{Choice, Day, Id, Object, RequiredObject, Snapshot, Step, Text, member, step};
use super::per_key::PerKey;
use super::problem::Fault;
use super::record::{Record, record};
use super::version::{AnyKeys, AnyTexts, Version, any_text};
use super::{Context, Date, Settings, TaskId, TaskMap};

keyed! {
    /// Who answered.
    Form {
        /// The leader, about their own behaviour.
        SelfView = "self",
        /// A KAM, about the leader (instrument.md A.8).
        Team = "team",
    }
}

/// Most tasks in a focus pick.
pub const FOCUS_LIMIT: usize = 2;

record! {
    /// One filled-in questionnaire.
    Assessment {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// The day on which it was begun.
        pub date "date": Date = Day,
        /// What the leader calls it.
        pub name "name": String = Text,
        /// The version of the instrument that was answered.
        pub instrument_version "instrumentVersion": String = Version,
        /// Who answered.
        pub form "form": Form = Choice,
        /// Answers to the thirty task items.
        pub answers "answers": Answers = RequiredObject,
        /// Answers to the eight balance items.
        pub balance "balance": BalanceAnswers = RequiredObject,
        /// Importance of each task, 1 to 5 (instrument.md A.6).
        pub importance "importance": Importance = RequiredObject,
        /// The focus pick: none to two tasks.
        pub focus "focus": Vec<TaskId> = Focus,
        /// What the leader expected before the result (instrument.md A.9).
        pub expected "expected": Guess = Object,
        /// The context as it was when the assessment was finished.
        pub context_snapshot "contextSnapshot": Option<Context> = Snapshot,
        /// The settings as they were when the assessment was finished: a record
        /// that enters no formula.
        pub settings_snapshot "settingsSnapshot": Option<Settings> = Snapshot,
    }
    otherwise
    /// What another version of the instrument wrote, in the place of the
    /// answers.
    other_version: OtherAssessment
}

record! {
    /// A questionnaire of another version of the instrument.
    OtherAssessment {
        id "id": String = Id,
        date "date": Date = Day,
        name "name": String = Text,
        instrument_version "instrumentVersion": String = Version,
        form "form": Form = Choice,
        answers "answers": Map<String, Value> = AnyKeys(Answer::check),
        balance "balance": Map<String, Value> = AnyKeys(Answer::check),
        importance "importance": Map<String, Value> = AnyKeys(check_step),
        focus "focus": Vec<String> = AnyTexts,
        expected "expected": Option<Map<String, Value>> = AnyKeys(any_text),
        context_snapshot "contextSnapshot": Option<Context> = Snapshot,
        settings_snapshot "settingsSnapshot": Option<Settings> = Snapshot,
    }
}

impl From<OtherAssessment> for Assessment {
    fn from(other: OtherAssessment) -> Self {
        Self {
            id: other.id.clone(),
            date: other.date,
            name: other.name.clone(),
            instrument_version: other.instrument_version.clone(),
            form: other.form,
            other_version: Some(Box::new(other)),
            ..Self::blank()
        }
    }
}

record! {
    /// What the leader expects before the result (instrument.md A.9).
    #[derive(Copy, Default, Eq)]
    Guess {
        /// The strongest task.
        pub strongest "strongest": Option<TaskId> = Choice,
        /// The weakest task.
        pub weakest "weakest": Option<TaskId> = Choice,
    }
}

impl Assessment {
    /// An assessment of the leader in which nothing is answered yet.
    #[must_use]
    pub fn begin(id: String, date: Date) -> Self {
        Self {
            id,
            date,
            ..Self::blank()
        }
    }

    /// Whether the program knows the version of the instrument that was
    /// answered. Of another version there are no answers, and it enters no
    /// score.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.other_version.is_none()
    }

    /// Whether it is the leader's own view, in answers that can be scored.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.form == Form::SelfView && self.is_known()
    }
}

fn check_step(value: &Value) -> Result<(), Fault> {
    step(value).map(|_| ())
}

/// A list of different tasks that must be there, at most [`FOCUS_LIMIT`].
struct Focus;

impl Kind<Vec<TaskId>> for Focus {
    fn default(&self) -> Vec<TaskId> {
        Vec::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<TaskId> {
        fields.require(key);
        let focus = fields.items(key, FOCUS_LIMIT, member);
        if let Err(fault) = self.check(&focus) {
            fields.note(key, fault);
        }
        focus
    }

    fn check(&self, focus: &Vec<TaskId>) -> Result<(), Fault> {
        within(focus.len(), FOCUS_LIMIT)?;
        match focus.as_slice() {
            [one, other] if one == other => Err(Fault::Duplicate),
            _ => Ok(()),
        }
    }

    fn members(&self) -> Vec<String> {
        TaskId::ALL.map(|task| task.json_key().to_owned()).into()
    }
}

impl Keyed for TaskId {
    fn members() -> &'static [Self] {
        &Self::ALL
    }

    fn json_key(self) -> &'static str {
        self.as_str()
    }
}

/// The importance of each task, 1 to 5, as far as it was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Importance(TaskMap<Option<u8>>);

impl Importance {
    /// The rating of a task.
    #[must_use]
    pub fn get(&self, task: TaskId) -> Option<u8> {
        self.0[task]
    }

    /// Sets or takes back the rating of a task.
    pub fn set(&mut self, task: TaskId, rating: Option<u8>) {
        self.0[task] = rating;
    }
}

impl PerKey for Importance {
    type Key = TaskId;
    type Value = Option<u8>;

    fn all() -> impl Iterator<Item = TaskId> {
        TaskId::ALL.into_iter()
    }

    fn json_key(task: TaskId) -> &'static str {
        task.as_str()
    }

    fn kind(_: TaskId) -> impl Kind<Option<u8>> {
        Step
    }

    fn from_fn(rating: impl FnMut(TaskId) -> Option<u8>) -> Self {
        Self(TaskMap::from_fn(rating))
    }

    fn value(&self, task: TaskId) -> &Option<u8> {
        &self.0[task]
    }

    fn value_mut(&mut self, task: TaskId) -> &mut Option<u8> {
        &mut self.0[task]
    }
}

impl Serialize for Importance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}
