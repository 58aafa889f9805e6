//! The order in which tasks deserve attention (instrument.md B.6).

use core::cmp::Ordering;

use crate::model::keyed::keyed;
use crate::model::sort_by;
use crate::model::{Rounded, TaskId};

/// Tasks in the focus of the next 90 days at most.
const FOCUS: usize = 2;

keyed! {
    /// What puts a task before another, first decisive one first.
    Criterion {
        /// The higher priority.
        Priority = "priority",
        /// The higher importance.
        Importance = "importance",
        /// The focus pick.
        FocusPick = "focusPick",
        /// The lower score.
        Score = "score",
        /// The fixed order of the tasks.
        TaskOrder = "taskOrder",
    }
}

/// A scorable task with everything that decides on its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The task.
    pub task: TaskId,
    /// `R1(P_t)`: the priority, points.
    pub priority: Rounded,
    /// `I_t`: the importance, 1 to 5.
    pub importance: u8,
    /// Whether the leader picked the task as a focus.
    pub picked: bool,
    /// `R1(S_t)`: the score, points.
    pub score: Rounded,
}

impl Place {
    /// The criterion that separates the task from another one.
    #[must_use]
    pub fn separated_by(&self, other: &Self) -> Criterion {
        self.compare(other).0
    }

    /// Whether the target is missed, so that there is something to do.
    #[must_use]
    pub fn has_gap(&self) -> bool {
        self.priority > 0.0
    }

    fn compare(&self, other: &Self) -> (Criterion, Ordering) {
        let criteria = [
            (Criterion::Priority, other.priority.cmp(&self.priority)),
            (
                Criterion::Importance,
                other.importance.cmp(&self.importance),
            ),
            (Criterion::FocusPick, other.picked.cmp(&self.picked)),
            (Criterion::Score, self.score.cmp(&other.score)),
        ];
        criteria
            .into_iter()
            .find(|(_, order)| order.is_ne())
            .unwrap_or((Criterion::TaskOrder, self.task.cmp(&other.task)))
    }
}

/// Puts places in order, the highest priority first.
pub(super) fn rank(mut places: Vec<Place>) -> Vec<Place> {
    // The fixed order of the tasks leaves no two equal.
    sort_by(&mut places, |one, other| one.compare(other).1);
    places
}

/// The focus of the next 90 days: the first tasks with something to do.
pub(super) fn focus(ranking: &[Place]) -> impl Iterator<Item = TaskId> {
    ranking
        .iter()
        .filter(|place| place.has_gap())
        .map(|place| place.task)
        .take(FOCUS)
}
