//! Actions of the plan (instrument.md D.1, E).

use super::keyed::keyed;
use super::kinds::{Choice, Day, Id, Name, Reference, Text};
use super::record::record;
use super::{Date, TaskId};

keyed! {
    /// How far an action is.
    ActionStatus {
        /// Not begun.
        Open = "open",
        /// Under way.
        Doing = "doing",
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

/// The `source` of an action that comes from no recommendation.
pub const OWN_SOURCE: &str = "own";

record! {
    /// An action of the plan.
    Action {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// The task it serves.
        pub task "task": TaskId = Choice,
        /// What is to be done.
        pub text "text": String = Name,
        /// Who does it.
        pub owner "owner": String = Text,
        /// When it is due.
        pub due "due": Option<Date> = Day,
        /// How far it is.
        pub status "status": ActionStatus = Choice,
        /// The KAM it concerns.
        pub kam_id "kamId": Option<String> = Reference,
        /// The recommendation it comes from, or [`OWN_SOURCE`].
        pub source "source": String = Text,
    }
}

impl Action {
    /// Open or under way.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        matches!(self.status, ActionStatus::Open | ActionStatus::Doing)
    }
}
