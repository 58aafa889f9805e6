//! Answers of several forms, counted and summed up (instrument.md A.8).

use super::item_map::ItemMap;
use super::kind::Kind;
use super::kinds::{Count, RequiredObject};
use super::per_key::PerKey;
use super::record::record;
use super::{ItemId, TaskId, TaskMap};

record! {
    /// Answers counted and summed up.
    #[derive(Copy, Default, Eq)]
    Tally {
        /// How many answers with a step of the scale there are.
        pub valid "valid": u32 = Count,
        /// Their steps together, from `valid` to five times as much.
        pub sum "sum": u32 = Count,
    }
}

impl Tally {
    /// Counts further answers in.
    pub const fn add(&mut self, other: Self) {
        self.valid += other.valid;
        self.sum += other.sum;
    }
}

impl core::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |mut total, tally| {
            total.add(tally);
            total
        })
    }
}

impl PerKey for TaskMap<Tally> {
    type Key = TaskId;
    type Value = Tally;

    fn all() -> impl Iterator<Item = TaskId> {
        TaskId::ALL.into_iter()
    }

    fn json_key(task: TaskId) -> &'static str {
        task.as_str()
    }

    fn kind(_: TaskId) -> impl Kind<Tally> {
        RequiredObject
    }

    fn from_fn(tally: impl FnMut(TaskId) -> Tally) -> Self {
        Self::from_fn(tally)
    }

    fn value(&self, task: TaskId) -> &Tally {
        &self[task]
    }

    fn value_mut(&mut self, task: TaskId) -> &mut Tally {
        &mut self[task]
    }
}

impl PerKey for ItemMap<Tally> {
    type Key = ItemId;
    type Value = Tally;

    fn all() -> impl Iterator<Item = ItemId> {
        ItemId::all()
    }

    fn json_key(item: ItemId) -> &'static str {
        item.key()
    }

    fn kind(_: ItemId) -> impl Kind<Tally> {
        RequiredObject
    }

    fn from_fn(tally: impl FnMut(ItemId) -> Tally) -> Self {
        Self::from_fn(tally)
    }

    fn value(&self, item: ItemId) -> &Tally {
        &self[item]
    }

    fn value_mut(&mut self, item: ItemId) -> &mut Tally {
        &mut self[item]
    }
}
