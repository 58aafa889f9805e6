//! The traffic light over the findings (instrument.md D.3).

use super::findings::Finding;
use crate::model::Severity;
use crate::model::keyed::keyed;

keyed! {
    /// The colour of the traffic light.
    Light {
        /// Something is critical.
        Red = "red",
        /// Something is high.
        Orange = "orange",
        /// Something is medium.
        Yellow = "yellow",
        /// Nothing is more than low.
        Green = "green",
    }
}

impl Light {
    pub(super) fn of(findings: &[Finding]) -> Self {
        match findings.iter().map(|finding| finding.severity).max() {
            Some(Severity::Critical) => Self::Red,
            Some(Severity::High) => Self::Orange,
            Some(Severity::Medium) => Self::Yellow,
            Some(Severity::Low) | None => Self::Green,
        }
    }
}
