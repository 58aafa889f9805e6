//! One value for each of the six tasks.

use core::ops::{Index, IndexMut};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::TaskId;

/// One value for each task; in JSON an object with the keys `T1` to `T6`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TaskMap<T>([T; 6]);

impl<T> TaskMap<T> {
    /// The value of each task.
    pub fn from_fn(mut value: impl FnMut(TaskId) -> T) -> Self {
        Self(TaskId::ALL.map(&mut value))
    }

    /// The tasks in their fixed order, each with its value.
    pub fn iter(&self) -> impl Iterator<Item = (TaskId, &T)> {
        TaskId::ALL.into_iter().zip(&self.0)
    }
}

impl<T> Index<TaskId> for TaskMap<T> {
    type Output = T;

    fn index(&self, task: TaskId) -> &T {
        &self.0[task.index()]
    }
}

impl<T> IndexMut<TaskId> for TaskMap<T> {
    fn index_mut(&mut self, task: TaskId) -> &mut T {
        &mut self.0[task.index()]
    }
}

impl<T: Serialize> Serialize for TaskMap<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(TaskId::ALL.len()))?;
        for (task, value) in self.iter() {
            map.serialize_entry(task.as_str(), value)?;
        }
        map.end()
    }
}
