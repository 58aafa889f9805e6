//! From a workspace to an assessment report (instrument.md B and the
//! selection rule of E; contract.md, The report).
//!
//! [`Calculation`] holds the exact values, for formulas and for explaining
//! them; [`AssessmentReport`] the published ones.

mod balance;
mod calculation;
mod change;
mod expectation;
mod hints;
mod level;
mod lift;
mod matrix;
mod overall;
mod perspective;
mod priority;
mod ranking;
mod recommendations;
mod report;
mod task_score;
mod team_facts;

pub use balance::{
    BALANCED_WITHIN, BOTH_FROM, BalanceProfile, MIN_VALID_OF_POLE, RESTRAINED_BELOW, Style,
    difference, pole_score,
};
pub use calculation::{Calculation, TaskCalculation};
pub use change::{Change, Delta, Direction};
pub use expectation::{Expectation, Outcome, strongest, weakest};
pub use hints::{Hint, HintCode};
pub use level::{CUT_OFFS, Level};
pub use lift::{Lift, TaskLift};
pub use matrix::{IMPORTANT_FROM, PERFORMING_FROM, Quadrant};
pub use overall::Overall;
pub use perspective::{ItemPerspective, MARKED_FROM, Mark, Perspective, TaskPerspective};
pub use priority::{ContextFactor, DEFAULT_IMPORTANCE, Priority};
pub use ranking::{Criterion, Place};
pub use recommendations::{Recommendation, action_ids, starting_items};
pub use report::{AssessmentReport, BalanceReport, OverallReport, TaskReport, assess};
pub use task_score::{MIN_VALID, TaskScore};
pub use team_facts::TeamFacts;
