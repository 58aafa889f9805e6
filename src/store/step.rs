//! A change that can be taken back and made again.

use super::diff::Diff;
use super::label::Label;

/// Which step it is: no two steps that a person makes are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub(super) u64);

impl core::fmt::Display for StepId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(f)
    }
}

/// A change that can be taken back and made again.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which step it is.
    pub id: StepId,
    /// What it is called.
    pub label: Label,
    /// What it changed.
    pub(super) diff: Diff,
    /// The edit of a field in which it was typed.
    pub(super) typed_in: Option<u64>,
}
