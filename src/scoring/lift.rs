//! What would lift the overall level (instrument.md B.12).

use serde::Serialize;

use super::calculation::Calculation;
use super::level::Level;
use super::overall;
use super::task_score::TaskScore;
use crate::model::{TaskId, TaskMap, r1};

/// The fewest answer steps after which the next overall level is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lift {
    /// The level that is reached, 2 to 4.
    pub level: Level,
    /// How many answer steps it takes.
    pub steps: u32,
    /// The tasks with steps, in the order of the ranking. Among tasks with as
    /// many valid items each, this spread is one of several.
    pub tasks: Vec<TaskLift>,
}

/// The answer steps in one task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TaskLift {
    /// The task.
    pub task: TaskId,
    /// How many answer steps, at least 1.
    pub steps: u32,
}

impl Lift {
    /// The shortest way to the next level; none at the highest level or
    /// without an overall level.
    #[must_use]
    pub fn of(calculation: &Calculation) -> Option<Self> {
        let present = calculation.overall.as_ref()?.level;
        if present == Level::Exemplary {
            return None;
        }
        let level = present.next();
        let scores = TaskMap::from_fn(|task| calculation.tasks[task].score);
        let order = || calculation.ranking.iter().map(|place| place.task);

        let mut steps = TaskMap::from_fn(|task| to_carry(scores[task], present));
        while !carries(&scores, &steps, level) {
            // The first of equals stands first in the ranking.
            let next = order()
                .filter(|task| steps[*task] < scores[*task].room())
                .min_by_key(|task| scores[*task].valid)?;
            steps[next] += 1;
        }
        let tasks: Vec<_> = order()
            .map(|task| TaskLift {
                task,
                steps: steps[task],
            })
            .filter(|lift| lift.steps > 0)
            .collect();
        Some(Self {
            level,
            steps: tasks.iter().map(|lift| lift.steps).sum(),
            tasks,
        })
    }
}

/// The fewest steps with which a task no longer caps the level above this one.
fn to_carry(score: TaskScore, present: Level) -> u32 {
    if !score.is_scorable() {
        return 0;
    }
    let enough = |steps: &u32| {
        score
            .lifted(*steps)
            .level()
            .is_some_and(|level| level >= present)
    };
    (0..score.room()).find(enough).unwrap_or(score.room())
}

/// Whether the mean of the tasks reaches the level with these steps.
fn carries(scores: &TaskMap<TaskScore>, steps: &TaskMap<u32>, level: Level) -> bool {
    let lifted = TaskMap::from_fn(|task| scores[task].lifted(steps[task]));
    overall::mean(&lifted).is_some_and(|mean| r1(mean) >= level.begins_at())
}
