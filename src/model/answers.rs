//! Answers to the items of the instrument (instrument.md A.2, A.4, A.5).

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::fields::Fields;
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

    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            Value::String(text) if text == "na" => Ok(Self::NotApplicable),
            Value::Number(_) => Ok(Self::Rated(step(value)?)),
            _ => Err(Fault::WrongType(Expected::Answer)),
        }
    }
}

/// Reads a step of a five-step scale.
pub(super) fn step(value: &Value) -> Result<u8, Fault> {
    super::fields::whole(value, 1..=5).map(|step| step as u8)
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
    pub fn key(self) -> String {
        let mut key = String::from(self.task.as_str());
        key.push('.');
        key.push(char::from(b'1' + self.place as u8));
        key
    }

    /// The item with exactly this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (task, place) = key.split_once('.')?;
        let task = TaskId::parse(task)?;
        let place = ["1", "2", "3", "4", "5"].iter().position(|p| *p == place)?;
        Some(Self { task, place })
    }
}

impl Serialize for ItemId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.key())
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

    pub(super) fn read<'v>(fields: &mut Fields<'v, '_>) -> Self {
        let mut answers = Self::default();
        for key in fields.keys() {
            if let Some(item) = ItemId::from_key(key) {
                answers.set(item, fields.custom(key, Answer::read));
            }
        }
        answers
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for item in ItemId::all() {
            if let Some(answer) = self.get(item) {
                map.serialize_entry(&item.key(), &answer)?;
            }
        }
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
    pub fn key(self) -> String {
        let mut key = String::from(self.pair.as_str());
        key.push(match self.pole {
            BalancePole::Transactional => 'a',
            BalancePole::Transformational => 'b',
        });
        key
    }

    /// The balance item with exactly this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|id| id.key() == key)
    }
}

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

    pub(super) fn read<'v>(fields: &mut Fields<'v, '_>) -> Self {
        let mut answers = Self::default();
        for key in fields.keys() {
            if let Some(id) = BalanceId::from_key(key) {
                answers.set(id, fields.custom(key, Answer::read));
            }
        }
        answers
    }
}

impl Serialize for BalanceAnswers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for id in BalanceId::all() {
            if let Some(answer) = self.get(id) {
                map.serialize_entry(&id.key(), &answer)?;
            }
        }
        map.end()
    }
}
