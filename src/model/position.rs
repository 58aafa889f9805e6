//! Positions being filled (instrument.md D.1).

use serde::Serialize;

use super::Date;
use super::fields::Fields;
use super::keyed::keyed;
use super::skip;

keyed! {
    /// What the position is for.
    RoleType {
        /// A KAM.
        Kam = "kam",
        /// A member of a support team.
        Support = "support",
    }
}

keyed! {
    /// Where the recruiting stands.
    PositionStatus {
        /// Not yet advertised.
        Planned = "planned",
        /// Advertised.
        Open = "open",
        /// Interviews are held.
        Interviewing = "interviewing",
        /// An offer is out.
        Offer = "offer",
        /// Filled.
        Filled = "filled",
        /// Given up.
        Cancelled = "cancelled",
    }
}

/// A position that is, was or will be recruited for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Position {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// What the position is called.
    pub title: String,
    /// What it is for.
    pub role_type: RoleType,
    /// Since when it is open.
    pub opened_on: Date,
    /// By when it should be filled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<Date>,
    /// Where the recruiting stands.
    pub status: PositionStatus,
    /// Whether the leader takes part in filling it.
    #[serde(skip_serializing_if = "skip::off")]
    pub leader_involved: bool,
    /// When the job profile was last revised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_updated_on: Option<Date>,
    /// Candidates at present.
    #[serde(skip_serializing_if = "skip::default")]
    pub candidates: u32,
}

/// Most candidates that can be entered.
pub const CANDIDATES_MAX: u32 = 10_000;

impl Position {
    /// Being recruited for now.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        use PositionStatus::{Interviewing, Offer, Open};
        matches!(self.status, Open | Interviewing | Offer)
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.required_text("title"),
            role_type: fields.required_choice("roleType", RoleType::ALL, RoleType::from_key),
            opened_on: fields.required_date("openedOn"),
            target_date: fields.date("targetDate"),
            status: fields.required_choice("status", PositionStatus::ALL, PositionStatus::from_key),
            leader_involved: fields.flag("leaderInvolved", false),
            profile_updated_on: fields.date("profileUpdatedOn"),
            candidates: fields.whole("candidates", 0..=CANDIDATES_MAX).unwrap_or(0),
        }
    }
}
