//! What formulas are written with.

use crate::reporting::Step;

/// Before what follows from a step.
pub const ARROW: &str = " → ";

/// A step of a formula.
pub const fn step(what: &'static str, formula: String) -> Step {
    Step::new(what, formula)
}

/// A number that has no fraction.
pub fn whole(number: f64) -> String {
    (number as i64).to_string()
}
