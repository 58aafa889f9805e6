//! Positions being filled (instrument.md D.1).

use super::Date;
use super::keyed::keyed;
use super::kinds::{Choice, Day, Flag, Id, Name, Whole};
use super::record::record;

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

/// Most candidates that can be entered.
pub const CANDIDATES_MAX: u32 = 10_000;

record! {
    /// A position that is, was or will be recruited for.
    Position {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// What the position is called.
        pub title "title": String = Name,
        /// What it is for.
        pub role_type "roleType": RoleType = Choice,
        /// Since when it is open.
        pub opened_on "openedOn": Date = Day,
        /// By when it should be filled.
        pub target_date "targetDate": Option<Date> = Day,
        /// Where the recruiting stands.
        pub status "status": PositionStatus = Choice,
        /// Whether the leader takes part in filling it.
        pub leader_involved "leaderInvolved": bool = Flag(false),
        /// When the job profile was last revised.
        pub profile_updated_on "profileUpdatedOn": Option<Date> = Day,
        /// Candidates at present.
        pub candidates "candidates": u32 = Whole { default: 0, min: 0, max: CANDIDATES_MAX },
    }
}

impl Position {
    /// Being recruited for now.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        use PositionStatus::{Interviewing, Offer, Open};
        matches!(self.status, Open | Interviewing | Offer)
    }
}
