//! Actions of the plan (instrument.md D.1, E).

use serde::Serialize;

use super::fields::Fields;
use super::keyed::keyed;
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

/// An action of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// The task it serves.
    pub task: TaskId,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// How far it is.
    pub status: ActionStatus,
    /// The KAM it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kam_id: Option<String>,
    /// The recommendation it comes from, or [`OWN_SOURCE`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Action {
    /// Open or under way.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        matches!(self.status, ActionStatus::Open | ActionStatus::Doing)
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        Self {
            id: fields.id("id"),
            task: fields.required_choice("task", &TaskId::ALL, TaskId::parse),
            text: fields.required_text("text"),
            owner: fields.text("owner"),
            due: fields.date("due"),
            status: fields.required_choice("status", ActionStatus::ALL, ActionStatus::from_key),
            kam_id: fields.reference("kamId"),
            source: fields.text("source"),
        }
    }
}
