//! What the rules look at.

use crate::model::{Date, TaskId, Workspace, sort_by};
use crate::planning::capacity::CapacityReport;
use crate::planning::team::Team;

/// What the rules look at.
pub struct Facts<'w> {
    pub workspace: &'w Workspace,
    pub as_of: Date,
    pub team: &'w Team<'w>,
    pub capacity: &'w CapacityReport,
    /// The focus of the current assessment; empty if there is none.
    pub focus: &'w [TaskId],
    /// The ids of the support members, sorted.
    pub support_members: Vec<&'w str>,
}

impl<'w> Facts<'w> {
    /// The facts as of a day.
    pub fn new(
        workspace: &'w Workspace,
        as_of: Date,
        team: &'w Team<'w>,
        capacity: &'w CapacityReport,
        focus: &'w [TaskId],
    ) -> Self {
        let members = workspace.support_members.iter();
        let mut support_members: Vec<_> = members.map(|member| member.id.as_str()).collect();
        sort_by(&mut support_members, Ord::cmp);
        Self {
            workspace,
            as_of,
            team,
            capacity,
            focus,
            support_members,
        }
    }
}
