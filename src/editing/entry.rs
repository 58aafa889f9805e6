//! The entries of the team plan.

use crate::model::keyed::keyed;
use crate::model::{Account, Action, Kam, Position, Sponsor, SupportMember};

/// An entry of the team plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A KAM.
    Kam(Box<Kam>),
    /// An account.
    Account(Account),
    /// A member of a support team.
    SupportMember(SupportMember),
    /// A sponsor.
    Sponsor(Sponsor),
    /// A position.
    Position(Position),
    /// An action.
    Action(Action),
}

impl Entry {
    /// The identifier of the entry, empty for a new one.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Kam(kam) => &kam.id,
            Self::Account(account) => &account.id,
            Self::SupportMember(member) => &member.id,
            Self::Sponsor(sponsor) => &sponsor.id,
            Self::Position(position) => &position.id,
            Self::Action(action) => &action.id,
        }
    }
}

keyed! {
    /// A list of the team plan.
    EntryKind {
        /// The KAMs.
        Kam = "kam",
        /// The accounts.
        Account = "account",
        /// The support members.
        SupportMember = "supportMember",
        /// The sponsors.
        Sponsor = "sponsor",
        /// The positions.
        Position = "position",
        /// The actions.
        Action = "action",
    }
}
