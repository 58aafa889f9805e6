//! The score of a task (instrument.md B.1, B.2, B.4).

use super::level::{CUT_OFFS, Level};
use crate::model::{Answer, r1};

/// Valid items without which a task has no score.
pub const MIN_VALID: u32 = 3;
/// Items of a task.
const ITEMS: u32 = 5;
/// Points between two steps of the scale.
const STEP: f64 = 25.0;

/// The valid answers to the items of one task, summed up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaskScore {
    /// `n_t`: items answered with a step, 0 to 5.
    pub valid: u32,
    /// `Σ s`: the item scores together, points, 0 to 500.
    pub sum: f64,
}

impl TaskScore {
    /// Sums up the answers to the items of a task.
    #[must_use]
    pub fn of(answers: &[Option<Answer>; 5]) -> Self {
        let scores = answers.iter().flatten().filter_map(|a| a.score());
        let empty = Self { valid: 0, sum: 0.0 };
        scores.fold(empty, |so_far, score| Self {
            valid: so_far.valid + 1,
            sum: so_far.sum + score,
        })
    }

    /// `S_t`: the mean item score, points, 0 to 100; none with fewer than
    /// [`MIN_VALID`] valid items (instrument.md B.2).
    #[must_use]
    pub fn score(self) -> Option<f64> {
        self.is_scorable().then(|| self.sum / f64::from(self.valid))
    }

    /// `e_t`: what one answer moved by one step does to the score, points
    /// (instrument.md B.2).
    #[must_use]
    pub fn resolution(self) -> Option<f64> {
        self.is_scorable().then(|| STEP / f64::from(self.valid))
    }

    /// The same answers with so many of them one step up.
    #[must_use]
    pub fn lifted(self, steps: u32) -> Self {
        Self {
            sum: self.sum + STEP * f64::from(steps),
            ..self
        }
    }

    /// `room_t`: how many steps up the answers have (instrument.md B.12).
    #[must_use]
    pub fn room(self) -> u32 {
        (f64::from(self.valid) * 4.0 - self.sum / STEP) as u32
    }

    /// The maturity level (instrument.md B.4).
    #[must_use]
    pub fn level(self) -> Option<Level> {
        self.score().map(|score| Level::of(r1(score)))
    }

    /// Whether there are enough valid items for a score.
    #[must_use]
    pub const fn is_scorable(self) -> bool {
        self.valid >= MIN_VALID
    }

    /// Whether the score is tentative, because items lack a value
    /// (instrument.md B.2, H01).
    #[must_use]
    pub const fn is_tentative(self) -> bool {
        self.is_scorable() && self.valid < ITEMS
    }

    /// Whether one answer could carry the score across the boundary of a
    /// level (instrument.md B.4).
    #[must_use]
    pub fn is_near_boundary(self) -> bool {
        let (Some(score), Some(resolution)) = (self.score(), self.resolution()) else {
            return false;
        };
        let published = r1(score).value();
        CUT_OFFS
            .iter()
            .any(|cut_off| r1((published - cut_off).abs()) < r1(resolution))
    }
}
