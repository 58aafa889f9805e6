//! What the leader expected, held against the result (instrument.md B.13).

use serde::Serialize;

use super::calculation::Calculation;
use crate::model::keyed::keyed;
use crate::model::{Rounded, TaskId, r1};

keyed! {
    /// What became of a guess.
    Outcome {
        /// The task is among the best, or the weakest.
        Met = "met",
        /// It is not.
        Missed = "missed",
    }
}

/// What became of both guesses; none without a guess, or where the expected
/// task has no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Expectation {
    /// Of the task expected to be the strongest.
    pub strongest: Option<Outcome>,
    /// Of the task expected to be the weakest.
    pub weakest: Option<Outcome>,
}

impl Expectation {
    /// What became of the guesses of an assessment.
    #[must_use]
    pub fn of(calculation: &Calculation) -> Self {
        let guess = calculation.assessment.expected;
        let outcome = |guess: Option<TaskId>, found: Vec<TaskId>| {
            let task = guess.filter(|task| score(calculation, *task).is_some())?;
            Some(if found.contains(&task) {
                Outcome::Met
            } else {
                Outcome::Missed
            })
        };
        Self {
            strongest: outcome(guess.strongest, strongest(calculation)),
            weakest: outcome(guess.weakest, weakest(calculation)),
        }
    }
}

/// The tasks with the highest score, in their fixed order.
#[must_use]
pub fn strongest(calculation: &Calculation) -> Vec<TaskId> {
    let best = scores(calculation).map(|(_, score)| score).max();
    with_score(calculation, best)
}

/// The tasks with the lowest score, in their fixed order.
#[must_use]
pub fn weakest(calculation: &Calculation) -> Vec<TaskId> {
    let least = scores(calculation).map(|(_, score)| score).min();
    with_score(calculation, least)
}

fn with_score(calculation: &Calculation, wanted: Option<Rounded>) -> Vec<TaskId> {
    scores(calculation)
        .filter(|(_, score)| Some(*score) == wanted)
        .map(|(task, _)| task)
        .collect()
}

fn scores(calculation: &Calculation) -> impl Iterator<Item = (TaskId, Rounded)> {
    let tasks = TaskId::ALL.into_iter();
    tasks.filter_map(|task| Some((task, score(calculation, task)?)))
}

fn score(calculation: &Calculation, task: TaskId) -> Option<Rounded> {
    calculation.tasks[task].score.score().map(r1)
}
