//! One value for each of the thirty items.

use core::ops::{Index, IndexMut};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{ItemId, TaskMap};

/// One value for each item; in JSON an object with the keys `T1.1` to `T6.5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemMap<T>(TaskMap<[T; 5]>);

impl<T> ItemMap<T> {
    /// The value of each item.
    pub fn from_fn(mut value: impl FnMut(ItemId) -> T) -> Self {
        Self(TaskMap::from_fn(|task| {
            core::array::from_fn(|place| value(ItemId { task, place }))
        }))
    }

    /// The items in their fixed order, each with its value.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, &T)> {
        ItemId::all().map(|item| (item, &self[item]))
    }
}

impl<T> Index<ItemId> for ItemMap<T> {
    type Output = T;

    fn index(&self, item: ItemId) -> &T {
        &self.0[item.task][item.place]
    }
}

impl<T> IndexMut<ItemId> for ItemMap<T> {
    fn index_mut(&mut self, item: ItemId) -> &mut T {
        &mut self.0[item.task][item.place]
    }
}

impl<T: Serialize> Serialize for ItemMap<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(ItemId::all().count()))?;
        for (item, value) in self.iter() {
            map.serialize_entry(item.key(), value)?;
        }
        map.end()
    }
}
