//! What the hours and the span mean (instrument.md C.3).

use crate::model::keyed::keyed;
use crate::model::{Rounded, Severity};

keyed! {
    /// How far the leadership time is taken.
    Band {
        /// There are no KAMs.
        None = "none",
        /// Tragfähig.
        Sustainable = "sustainable",
        /// Angespannt.
        Strained = "strained",
        /// Überlastet.
        Overloaded = "overloaded",
        /// Nicht leistbar.
        Infeasible = "infeasible",
    }
}

impl Band {
    pub(super) fn new(any_kams: bool, load: Option<Rounded>) -> Self {
        match load {
            _ if !any_kams => Self::None,
            Some(load) if load <= 80.0 => Self::Sustainable,
            Some(load) if load <= 100.0 => Self::Strained,
            Some(load) if load <= 125.0 => Self::Overloaded,
            _ => Self::Infeasible,
        }
    }

    /// How much it weighs.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::None | Self::Sustainable => None,
            Self::Strained => Some(Severity::Low),
            Self::Overloaded => Some(Severity::High),
            Self::Infeasible => Some(Severity::Critical),
        }
    }
}

/// The seed rule: KAMs beside other territories, whatever the hours.
pub(super) fn span_rule(kams: f64, territories: f64) -> Option<Severity> {
    let several = territories >= 2.0;
    if kams > 10.0 {
        Some(if several {
            Severity::Critical
        } else if territories >= 1.0 {
            Severity::High
        } else {
            Severity::Medium
        })
    } else {
        (kams >= 8.0 && several).then_some(Severity::Low)
    }
}

keyed! {
    /// What kind of span the number of direct reports makes.
    Archetype {
        /// Fewer than the scheme describes.
        Below = "below",
        /// Three to five.
        PlayerCoach = "playerCoach",
        /// Six or seven.
        Coach = "coach",
        /// Eight to ten.
        Supervisor = "supervisor",
        /// Eleven to fifteen.
        Facilitator = "facilitator",
        /// More.
        Coordinator = "coordinator",
    }
}

impl Archetype {
    pub(super) fn new(direct_reports: Rounded) -> Self {
        let beyond = |reports: f64| direct_reports > reports;
        if beyond(15.0) {
            Self::Coordinator
        } else if beyond(10.0) {
            Self::Facilitator
        } else if beyond(7.0) {
            Self::Supervisor
        } else if beyond(5.0) {
            Self::Coach
        } else if direct_reports >= 3.0 {
            Self::PlayerCoach
        } else {
            Self::Below
        }
    }
}
