//! The headline over all tasks (instrument.md B.3, B.4).

use super::level::Level;
use super::task_score::TaskScore;
use crate::model::{TaskId, TaskMap, r1};

/// Scorable tasks without which there is no headline.
const MIN_TASKS: usize = 5;

/// The headline over all scorable tasks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overall {
    /// `G`: the mean of the task scores, points, 0 to 100.
    pub score: f64,
    /// `G_w`: the same, weighted by importance.
    pub weighted: f64,
    /// The level of `score` alone.
    pub level_by_score: Level,
    /// The level after the cap.
    pub level: Level,
    /// The task that lowered the level, if the cap did.
    pub capped_by: Option<TaskId>,
}

impl Overall {
    /// The headline; none with fewer than five scorable tasks.
    #[must_use]
    pub fn of(tasks: &TaskMap<TaskScore>, importance: &TaskMap<u8>) -> Option<Self> {
        let score = mean(tasks)?;
        let scored = || {
            tasks
                .iter()
                .filter_map(|(task, exact)| Some((task, exact.score()?)))
        };
        let (mut sum, mut weights) = (0.0, 0.0);
        for (task, score) in scored() {
            let weight = f64::from(importance[task]);
            sum += weight * score;
            weights += weight;
        }
        // The first of equally weak tasks stands first in the fixed order.
        let (weakest, lowest) = scored().min_by_key(|(_, score)| r1(*score))?;
        let level_by_score = Level::of(r1(score));
        let cap = Level::of(r1(lowest)).next();
        Some(Self {
            score,
            weighted: sum / weights,
            level_by_score,
            level: level_by_score.min(cap),
            capped_by: (cap < level_by_score).then_some(weakest),
        })
    }
}

/// `G`: the mean of the task scores (instrument.md B.3); none with fewer than
/// five scorable tasks.
pub(super) fn mean(tasks: &TaskMap<TaskScore>) -> Option<f64> {
    let scored = || tasks.iter().filter_map(|(_, exact)| exact.score());
    let count = scored().count();
    (count >= MIN_TASKS).then(|| scored().sum::<f64>() / count as f64)
}
