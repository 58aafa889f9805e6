//! What to do next about a task (instrument.md E, selection rule).

use serde::Serialize;

use super::level::Level;
use crate::model::{Answer, Answers, ItemId, TaskId};

/// Lowest-scored items that are shown as starting points.
const STARTING_ITEMS: usize = 2;

/// What to do next about a focus task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Recommendation {
    /// The task.
    pub task: TaskId,
    /// The identifiers of the actions of its present level.
    pub actions: [String; 2],
    /// Its lowest-scored items.
    pub starting_items: Vec<ItemId>,
}

impl Recommendation {
    /// The recommendation for a task at its level.
    #[must_use]
    pub fn of(task: TaskId, level: Level, answers: &Answers) -> Self {
        Self {
            task,
            actions: action_ids(task, level),
            starting_items: starting_items(task, answers),
        }
    }
}

/// The identifiers of the two actions of a task at a level, such as `T6-1a`.
#[must_use]
pub fn action_ids(task: TaskId, level: Level) -> [String; 2] {
    ['a', 'b'].map(|letter| {
        let mut id = String::from(task.as_str());
        id.push('-');
        id.push(char::from(b'0' + level.number()));
        id.push(letter);
        id
    })
}

/// The lowest-scored items of a task: valid ones by answer, equal ones in the
/// order of the items.
#[must_use]
pub fn starting_items(task: TaskId, answers: &Answers) -> Vec<ItemId> {
    (1..=5)
        .flat_map(|step| {
            ItemId::of(task).filter(move |item| answers.get(*item) == Some(Answer::Rated(step)))
        })
        .take(STARTING_ITEMS)
        .collect()
}
