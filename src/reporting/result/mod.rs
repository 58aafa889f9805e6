//! The result, in the order of a leader's questions (instrument.md, part B
//! and E).

mod actions;
mod balance;
mod beside;
mod change;
mod expectation;
mod formulas;
mod hints;
mod lift;
mod order;
mod pairs;
mod perspective;
mod ranking;
mod reading;
mod standing;
mod tasks;
mod trust;

pub use actions::{Actions, Plan, Recommended, StartingItem, actions};
pub use balance::{Balance, BalanceMap, Profile, balance};
pub use beside::beside;
pub use change::{Change, ChangeRow, Comparison, change};
pub use hints::plan_hints;
pub use lift::LiftSentence;
pub use order::{Matrix, MatrixPoint, Order, order};
pub use pairs::{Pair, Pairs};
pub use perspective::{BothViews, ComparedTask, perspective};
pub use ranking::{Ranked, Unranked};
pub use reading::{Heading, Reading};
pub use standing::{Explanation, Focus, Radar, RadarAxis, Standing, standing};
pub use tasks::{Bar, TaskRow, Tasks, tasks};
pub use trust::{Trust, trust};
