//! The closed sets of names that the instrument and the workspace share.

use serde::Serialize;

/// A leadership task (instrument.md, section 0). The order of the variants is
/// the fixed task order, which breaks ties everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub enum TaskId {
    /// Wandel: initiating and driving change.
    T1,
    /// Talente: identifying and developing talent.
    T2,
    /// Innovation: allowing creativity, creating innovation.
    T3,
    /// Coaching: coaching and development.
    T4,
    /// Strategie: executing strategy.
    T5,
    /// Paten: internal support through executive sponsors.
    T6,
}

impl TaskId {
    /// Every task in the fixed order.
    pub const ALL: [Self; 6] = [Self::T1, Self::T2, Self::T3, Self::T4, Self::T5, Self::T6];

    /// The place in [`Self::ALL`], 0 to 5.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The identifier as it stands in files, `"T1"` to `"T6"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::T1 => "T1",
            Self::T2 => "T2",
            Self::T3 => "T3",
            Self::T4 => "T4",
            Self::T5 => "T5",
            Self::T6 => "T6",
        }
    }

    /// The task with exactly this identifier.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.as_str() == id)
    }
}

/// A pair of balance items (instrument.md A.5): one item for each pole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub enum BalancePair {
    /// Control and trust.
    B1,
    /// Incentives and enthusiasm.
    B2,
    /// Sales pressure and encouragement.
    B3,
    /// Steering and commitment.
    B4,
}

impl BalancePair {
    /// Every pair in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::B1, Self::B2, Self::B3, Self::B4];

    /// The place in [`Self::ALL`], 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The identifier as it stands in reports, `"B1"` to `"B4"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::B3 => "B3",
            Self::B4 => "B4",
        }
    }

    /// The pair with exactly this identifier.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pair| pair.as_str() == id)
    }
}

/// A pole of a balance pair (instrument.md A.5): `a` and `b` in the item ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum BalancePole {
    /// Leading by control, incentives, pressure and steering (`a`).
    Transactional,
    /// Leading by trust, enthusiasm, encouragement and commitment (`b`).
    Transformational,
}

impl BalancePole {
    /// Both poles, `a` first.
    pub const ALL: [Self; 2] = [Self::Transactional, Self::Transformational];

    /// The place in [`Self::ALL`], 0 or 1.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
