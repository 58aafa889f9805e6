//! Inputs of the capacity with everything that follows from them, and trying out a lever.

use super::capacity::{CapacityReport, Hours, Input, Inputs, Lever};
use crate::model::{Rounded, r1};

/// Inputs with what follows from them.
#[derive(Clone, Debug, PartialEq)]
pub struct CapacityState {
    /// What goes in.
    pub inputs: Inputs,
    /// The exact hours.
    pub hours: Hours,
    /// The published values.
    pub report: CapacityReport,
}

impl CapacityState {
    /// What follows from inputs.
    #[must_use]
    pub fn new(inputs: Inputs) -> Self {
        Self {
            hours: Hours::new(&inputs),
            report: CapacityReport::new(&inputs),
            inputs,
        }
    }

    /// Hours of conversation that a KAM needs a month, on average; without KAMs
    /// what one with experience needs.
    #[must_use]
    pub fn need_per_kam(&self) -> Rounded {
        let kams = self.inputs[Input::Kams];
        r1(if kams >= 1.0 {
            self.hours.coaching_need / kams
        } else {
            self.inputs[Input::ReferenceNeed]
        })
    }

    /// This state with a lever pulled, if it can be. A territory goes with its
    /// share of the other reports: in whole persons here, as it can be kept.
    #[must_use]
    pub fn with(&self, lever: Lever) -> Option<Self> {
        let mut changes = lever.changes(&self.inputs)?;
        for change in &mut changes {
            if change.input == Input::OtherReports {
                change.to = change.to.round();
            }
        }
        Some(Self::new(self.inputs.with(&changes)))
    }
}
