//! What a record is.

use crate::model::keyed::keyed;

keyed! {
    /// What a record is: the context and the settings stand alone, of every
    /// other kind there is a list.
    RecordKind {
        /// The facts about the team.
        Context = "context",
        /// The settings.
        Settings = "settings",
        /// A questionnaire.
        Assessment = "assessment",
        /// What the KAMs said.
        TeamView = "teamView",
        /// A KAM.
        Kam = "kam",
        /// An account.
        Account = "account",
        /// A support member.
        SupportMember = "supportMember",
        /// A sponsor.
        Sponsor = "sponsor",
        /// A position.
        Position = "position",
        /// An action.
        Action = "action",
    }
}
