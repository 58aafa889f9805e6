//! How a number comes about, as it is shown on request.

use crate::content::fill;
use crate::content::ui::FormulaTexts;

/// A step of a calculation: what it computes, and the formula with values.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// What it computes.
    pub what: &'static str,
    /// The formula with values.
    pub formula: String,
}

/// Steps that belong together.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// What they compute, where there are several groups.
    pub name: Option<&'static str>,
    /// In their order.
    pub steps: Vec<Step>,
}

/// The calculation behind numbers.
#[derive(Debug, PartialEq, Eq)]
pub struct How {
    /// The groups of steps.
    pub groups: Vec<Group>,
    /// The part of the instrument that says so.
    pub reference: String,
}

impl Step {
    pub(super) const fn new(what: &'static str, formula: String) -> Self {
        Self { what, formula }
    }
}

impl How {
    /// Groups of steps with a name each, by a section of the instrument.
    pub(super) fn new(t: &FormulaTexts, section: &str, groups: Vec<Group>) -> Self {
        Self {
            groups,
            reference: reference(t, section),
        }
    }

    /// One group, which needs no name.
    pub(super) fn of(t: &FormulaTexts, section: &str, steps: Vec<Step>) -> Self {
        Self::new(t, section, vec![Group { name: None, steps }])
    }
}

/// The section of the instrument that says how a number is computed.
pub(super) fn reference(t: &FormulaTexts, section: &str) -> String {
    fill(t.section, &[("section", section)])
}
