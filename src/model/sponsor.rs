//! Executive sponsors, «Paten» (instrument.md D.1).

use super::keyed::keyed;
use super::kinds::{Choice, Flag, Id, Name, Text, Texts, Whole};
use super::record::record;

keyed! {
    /// Place in the hierarchy.
    SponsorLevel {
        /// Member of top management.
        Executive = "executive",
        /// One level below.
        Extended = "extended",
        /// Two levels below.
        Senior = "senior",
    }
}

/// Sponsorships a sponsor can carry without a setting of their own.
pub const SPONSOR_CAPACITY: u32 = 2;
/// Most sponsorships that can be set as a limit.
pub const SPONSOR_CAPACITY_MAX: u32 = 10;

record! {
    /// An executive sponsor.
    Sponsor {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// A name the leader recognises; an alias is recommended.
        pub alias "alias": String = Name,
        /// What the person does.
        pub function "function": String = Text,
        /// Reporting line or area.
        pub line "line": String = Text,
        /// Place in the hierarchy.
        pub level "level": SponsorLevel = Choice,
        /// Regions or countries.
        pub regions "regions": Vec<String> = Texts,
        /// Sponsorships the person can carry.
        pub capacity "capacity": u32 =
            Whole { default: SPONSOR_CAPACITY, min: 0, max: SPONSOR_CAPACITY_MAX },
        /// Available at present.
        pub active "active": bool = Flag(true),
        /// The leader in person, who cannot be a sponsor.
        pub is_leader "isLeader": bool = Flag(false),
    }
}

impl Sponsor {
    /// Whether a sponsorship of this person has effect: active, and not the
    /// leader (instrument.md D.2).
    #[must_use]
    pub const fn is_effective(&self) -> bool {
        self.active && !self.is_leader
    }
}
