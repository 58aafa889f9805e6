//! How each number comes about, with the person's values in it.

mod balance;
mod comparing;
mod lift;
mod priority;
mod score;
#[cfg(test)]
mod tests;
mod writing;

pub(super) use balance::{balance, pair_differences, pole_score};
pub(super) use comparing::{change, mark};
pub(super) use lift::lift;
pub(super) use priority::{factor, priority, quadrant};
pub(super) use score::{overall, task_of};
