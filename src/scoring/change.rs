//! What moved between two assessments (instrument.md B.9).

use serde::Serialize;

use super::overall;
use super::task_score::TaskScore;
use crate::model::keyed::keyed;
use crate::model::{Assessment, Rounded, TaskMap, r1};

/// Points by which the headline has to move to count as changed.
const OVERALL_THRESHOLD: f64 = 5.0;

keyed! {
    /// Where a score moved.
    Direction {
        /// It rose.
        Up = "up",
        /// It fell.
        Down = "down",
        /// No further than the scale resolves: no reliable change.
        Unreliable = "unreliable",
    }
}

/// How far a score moved.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Delta {
    /// `R1(Δ)`: the new score less the old one, points.
    pub points: Rounded,
    /// The points up to which a change is not reliable.
    pub threshold: Rounded,
    /// The verdict.
    pub direction: Direction,
}

impl Delta {
    fn of(old: f64, new: f64, threshold: Rounded) -> Self {
        let points = r1(new - old);
        let direction = if r1((new - old).abs()) <= threshold {
            Direction::Unreliable
        } else if points > 0.0 {
            Direction::Up
        } else {
            Direction::Down
        };
        Self {
            points,
            threshold,
            direction,
        }
    }
}

/// What moved between two assessments.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Each task; none unless it is scorable in both.
    pub tasks: TaskMap<Option<Delta>>,
    /// The headline; none unless both have one.
    pub overall: Option<Delta>,
}

impl Change {
    /// What moved from the old to the new assessment; none if they answer
    /// different versions of the instrument.
    #[must_use]
    pub fn between(old: &Assessment, new: &Assessment) -> Option<Self> {
        if old.instrument_version != new.instrument_version {
            return None;
        }
        let [old, new] =
            [old, new].map(|of| TaskMap::from_fn(|task| TaskScore::of(of.answers.of(task))));
        let threshold = r1(OVERALL_THRESHOLD);
        Some(Self {
            tasks: TaskMap::from_fn(|task| task_delta(old[task], new[task])),
            overall: overall::mean(&old)
                .zip(overall::mean(&new))
                .map(|(old, new)| Delta::of(old, new, threshold)),
        })
    }
}

fn task_delta(old: TaskScore, new: TaskScore) -> Option<Delta> {
    let threshold = r1(old.resolution()?).max(r1(new.resolution()?));
    Some(Delta::of(old.score()?, new.score()?, threshold))
}
