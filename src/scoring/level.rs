//! Maturity levels (instrument.md B.4).

use serde::{Serialize, Serializer};

use crate::model::Rounded;

/// The scores, in points, at which levels 2, 3 and 4 begin.
pub const CUT_OFFS: [f64; 3] = [40.0, 60.0, 80.0];

/// A maturity level, 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Happens when someone asks for it.
    Reactive = 1,
    /// Happens, but depends on day and person.
    Developing,
    /// Happens as a rule.
    Established,
    /// Happens practically always and is visible to others.
    Exemplary,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [
        Self::Reactive,
        Self::Developing,
        Self::Established,
        Self::Exemplary,
    ];

    /// The level of a score.
    #[must_use]
    pub fn of(score: Rounded) -> Self {
        let [developing, established, exemplary] = CUT_OFFS;
        if score < developing {
            Self::Reactive
        } else if score < established {
            Self::Developing
        } else if score < exemplary {
            Self::Established
        } else {
            Self::Exemplary
        }
    }

    /// The score, in points, at which the level begins.
    #[must_use]
    pub const fn begins_at(self) -> f64 {
        let [developing, established, exemplary] = CUT_OFFS;
        match self {
            Self::Reactive => 0.0,
            Self::Developing => developing,
            Self::Established => established,
            Self::Exemplary => exemplary,
        }
    }

    /// The number of the level, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The level above; the highest stays.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Reactive => Self::Developing,
            Self::Developing => Self::Established,
            Self::Established | Self::Exemplary => Self::Exemplary,
        }
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}
