//! Key accounts and the support teams around them (instrument.md D.1).

use super::keyed::keyed;
use super::kinds::{Choice, Id, Name, Reference, References, Text};
use super::record::record;

keyed! {
    /// How much depends on an account.
    Tier {
        /// The most.
        A = "A",
        /// Less.
        B = "B",
        /// The least.
        C = "C",
    }
}

record! {
    /// A key account.
    Account {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// A name the leader recognises.
        pub name "name": String = Name,
        /// How much depends on it.
        pub tier "tier": Tier = Choice,
        /// The responsible KAM.
        pub kam_id "kamId": Option<String> = Reference,
        /// The KAM's deputy for this account.
        pub deputy_kam_id "deputyKamId": Option<String> = Reference,
        /// Support team of this account.
        pub support_member_ids "supportMemberIds": Vec<String> = References,
    }
}

record! {
    /// A member of a support team.
    SupportMember {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// A name the leader recognises; an alias is recommended.
        pub alias "alias": String = Name,
        /// What the person does.
        pub function "function": String = Text,
    }
}
