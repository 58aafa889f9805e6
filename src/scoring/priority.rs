//! Weighted gap and priority of a task (instrument.md B.6).

use serde::{Serialize, Serializer};

use crate::model::json_number;
use crate::model::{Context, TaskId};

/// The importance of a task that was not rated (instrument.md B.3).
pub const DEFAULT_IMPORTANCE: u8 = 3;

/// What the priority of a task is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priority {
    /// `S_t`: the score, points; none if the task is not scorable.
    pub score: Option<f64>,
    /// `I_t`: the importance, 1 to 5.
    pub importance: u8,
    /// `Z_t`: the target score, points, 0 to 100.
    pub target: f64,
    /// `U_t`: the context factor.
    pub factor: ContextFactor,
}

impl Priority {
    /// `gap_t`: points missing to the target, 0 to 100.
    #[must_use]
    pub fn gap(&self) -> Option<f64> {
        self.score.map(|score| (self.target - score).max(0.0))
    }

    /// `W_t`: the gap weighted by importance, points, 0 to 100.
    #[must_use]
    pub fn weighted_gap(&self) -> Option<f64> {
        self.gap()
            .map(|gap| (f64::from(self.importance) / 5.0) * gap)
    }

    /// `P_t`: the priority, points, 0 to 125.
    #[must_use]
    pub fn points(&self) -> Option<f64> {
        self.weighted_gap().map(|gap| gap * self.factor.value())
    }
}

/// `U_t`, with the fact of the context that it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextFactor {
    /// 1: nothing in the context lifts the task, or the setting is off.
    Neutral,
    /// 1.15: sponsors matter more to KAMs that work remotely.
    Remote,
    /// 1.25: sponsors matter most in a pilot phase.
    Pilot,
    /// 1.25: coaching suffers from more than ten KAMs beside territories.
    WideSpan,
}

impl ContextFactor {
    /// The factor of a task while the context counts.
    #[must_use]
    pub fn of(task: TaskId, context: &Context, pilot: bool) -> Self {
        let at_least = |count: Option<u32>, least| count.unwrap_or(0) >= least;
        match task {
            TaskId::T6 if pilot => Self::Pilot,
            TaskId::T6 if at_least(context.remote_kams, 1) => Self::Remote,
            TaskId::T4 if at_least(context.kam_count, 11) && at_least(context.territories, 1) => {
                Self::WideSpan
            }
            _ => Self::Neutral,
        }
    }

    /// The number, 1 to 1.25.
    #[must_use]
    pub const fn value(self) -> f64 {
        match self {
            Self::Neutral => 1.0,
            Self::Remote => 1.15,
            Self::Pilot | Self::WideSpan => 1.25,
        }
    }
}

impl Serialize for ContextFactor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json_number(self.value(), serializer)
    }
}
