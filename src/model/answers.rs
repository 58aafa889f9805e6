//! Answers to the items of the instrument (instrument.md A.2, A.4, A.5).

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::fields::Fields;
use super::kind::Kind;
use super::kinds::{STEPS, step};
use super::per_key::PerKey;
use super::problem::{Expected, Fault};
use super::{BalancePair, BalancePole, TaskId};

/// An answer to an item. Not answered is the absence of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A step of the scale, 1 to 5.
    Rated(u8),
    /// «Nicht anwendbar»: there was no occasion.
    NotApplicable,
}

impl Answer {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Rated(1),
        Self::Rated(2),
        Self::Rated(3),
        Self::Rated(4),
        Self::Rated(5),
        Self::NotApplicable,
    ];

    /// The item score in points, 0 to 100 (instrument.md B.1); none without a
    /// step.
    #[must_use]
    pub fn score(self) -> Option<f64> {
        match self {
            Self::Rated(step) => Some(25.0 * (f64::from(step) - 1.0)),
            Self::NotApplicable => None,
        }
    }

    /// Whether a value is an answer.
    pub(super) fn check(value: &Value) -> Result<(), Fault> {
        Self::read(value).map(|_| ())
    }

    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            Value::String(text) if text == "na" => Ok(Self::NotApplicable),
            Value::Number(_) => Ok(Self::Rated(step(value)?)),
            _ => Err(Fault::WrongType(Expected::Answer)),
        }
    }
}

/// An answer, or none.
struct Given;

impl Kind<Option<Answer>> for Given {
    fn default(&self) -> Option<Answer> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<Answer> {
        fields.get(key, Answer::read)
    }

    fn check(&self, answer: &Option<Answer>) -> Result<(), Fault> {
        match answer {
            Some(Answer::Rated(step)) => STEPS.check(f64::from(*step)),
            Some(Answer::NotApplicable) | None => Ok(()),
        }
    }

    fn members(&self) -> Vec<String> {
        ["1", "2", "3", "4", "5", "na"].map(str::to_owned).into()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rated(step) => serializer.serialize_u8(*step),
            Self::NotApplicable => serializer.serialize_str("na"),
        }
    }
}

/// One of the thirty task items, `T1.1` to `T6.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemId {
    /// The task to which the item belongs.
    pub task: TaskId,
    /// Its place in the task, 0 to 4; shown and stored from 1.
    pub place: usize,
}

impl ItemId {
    /// The items of a task, in their fixed order.
    pub fn of(task: TaskId) -> impl Iterator<Item = Self> {
        (0..5).map(move |place| Self { task, place })
    }

    /// Every item, in the order of the questionnaire.
    pub fn all() -> impl Iterator<Item = Self> {
        TaskId::ALL.into_iter().flat_map(Self::of)
    }

    /// The key in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        ITEM_KEYS[self.task.index()][self.place]
    }

    /// The item with exactly this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|item| item.key() == key)
    }
}

const ITEM_KEYS: [[&str; 5]; 6] = [
    ["T1.1", "T1.2", "T1.3", "T1.4", "T1.5"],
    ["T2.1", "T2.2", "T2.3", "T2.4", "T2.5"],
    ["T3.1", "T3.2", "T3.3", "T3.4", "T3.5"],
    ["T4.1", "T4.2", "T4.3", "T4.4", "T4.5"],
    ["T5.1", "T5.2", "T5.3", "T5.4", "T5.5"],
    ["T6.1", "T6.2", "T6.3", "T6.4", "T6.5"],
];

impl Serialize for ItemId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// The answers to the thirty task items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([[Option<Answer>; 5]; 6]);

impl Answers {
    /// The answer to an item.
    #[must_use]
    pub fn get(&self, item: ItemId) -> Option<Answer> {
        self.0[item.task.index()][item.place]
    }

    /// Sets or takes back the answer to an item.
    pub fn set(&mut self, item: ItemId, answer: Option<Answer>) {
        self.0[item.task.index()][item.place] = answer;
    }

    /// The answers to the items of a task, in their fixed order.
    #[must_use]
    pub fn of(&self, task: TaskId) -> &[Option<Answer>; 5] {
        &self.0[task.index()]
    }
}

impl PerKey for Answers {
    type Key = ItemId;
    type Value = Option<Answer>;

    fn all() -> impl Iterator<Item = ItemId> {
        ItemId::all()
    }

    fn json_key(item: ItemId) -> &'static str {
        item.key()
    }

    fn kind(_: ItemId) -> impl Kind<Option<Answer>> {
        Given
    }

    fn from_fn(mut answer: impl FnMut(ItemId) -> Option<Answer>) -> Self {
        let mut answers = Self::default();
        ItemId::all().for_each(|item| answers.set(item, answer(item)));
        answers
    }

    fn value(&self, item: ItemId) -> &Option<Answer> {
        &self.0[item.task.index()][item.place]
    }

    fn value_mut(&mut self, item: ItemId) -> &mut Option<Answer> {
        &mut self.0[item.task.index()][item.place]
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

/// One of the eight balance items, `B1a` to `B4b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalanceId {
    /// The pair to which the item belongs.
    pub pair: BalancePair,
    /// `a` is the transactional, `b` the transformational pole.
    pub pole: BalancePole,
}

impl BalanceId {
    /// Every balance item, pair by pair.
    pub fn all() -> impl Iterator<Item = Self> {
        BalancePair::ALL.into_iter().flat_map(|pair| {
            [BalancePole::Transactional, BalancePole::Transformational]
                .map(|pole| Self { pair, pole })
        })
    }

    /// The key in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        BALANCE_KEYS[self.pair.index()][self.pole.index()]
    }

    /// The balance item with exactly this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|id| id.key() == key)
    }
}

const BALANCE_KEYS: [[&str; 2]; 4] = [
    ["B1a", "B1b"],
    ["B2a", "B2b"],
    ["B3a", "B3b"],
    ["B4a", "B4b"],
];

/// The answers to the eight balance items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BalanceAnswers([[Option<Answer>; 2]; 4]);

impl BalanceAnswers {
    /// The answer to a balance item.
    #[must_use]
    pub fn get(&self, id: BalanceId) -> Option<Answer> {
        self.0[id.pair as usize][id.pole as usize]
    }

    /// Sets or takes back the answer to a balance item.
    pub fn set(&mut self, id: BalanceId, answer: Option<Answer>) {
        self.0[id.pair as usize][id.pole as usize] = answer;
    }
}

impl PerKey for BalanceAnswers {
    type Key = BalanceId;
    type Value = Option<Answer>;

    fn all() -> impl Iterator<Item = BalanceId> {
        BalanceId::all()
    }

    fn json_key(id: BalanceId) -> &'static str {
        id.key()
    }

    fn kind(_: BalanceId) -> impl Kind<Option<Answer>> {
        Given
    }

    fn from_fn(mut answer: impl FnMut(BalanceId) -> Option<Answer>) -> Self {
        let mut answers = Self::default();
        BalanceId::all().for_each(|id| answers.set(id, answer(id)));
        answers
    }

    fn value(&self, id: BalanceId) -> &Option<Answer> {
        &self.0[id.pair as usize][id.pole as usize]
    }

    fn value_mut(&mut self, id: BalanceId) -> &mut Option<Answer> {
        &mut self.0[id.pair as usize][id.pole as usize]
    }
}

impl Serialize for BalanceAnswers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}
