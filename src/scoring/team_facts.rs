//! What the planner knows about the team, where answers are compared with it.

use crate::model::Rounded;

/// Facts of the planner that the hints H11 to H13 hold against the answers
/// (instrument.md B.8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TeamFacts {
    /// `R1(load)`, per cent; none where the load is not defined
    /// (instrument.md C.3).
    pub load: Option<Rounded>,
    /// `N`: KAMs that the capacity counts (instrument.md C.2).
    pub kams: u32,
    /// KAMs in the planner.
    pub planned_kams: usize,
    /// Of these, KAMs with an effective sponsor (instrument.md D.2).
    pub covered_kams: usize,
    /// Of these, KAMs with a development goal.
    pub kams_with_goal: usize,
}

impl TeamFacts {
    /// Whether so many are less than half of the KAMs in the planner.
    pub(super) const fn is_minority(&self, kams: usize) -> bool {
        kams * 2 < self.planned_kams
    }
}
