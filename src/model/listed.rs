//! The records that stand in the lists of a workspace, each with an identifier.

use super::record::Record;
use super::{
    Account, Action, Assessment, Kam, Position, Sponsor, SupportMember, TeamView, Workspace, limits,
};

/// A record that stands in a list of the workspace.
pub trait Listed: Record {
    /// The most records of the list.
    const LIMIT: usize;

    /// The list.
    fn list(workspace: &Workspace) -> &Vec<Self>;
    /// The list, to be changed.
    fn list_mut(workspace: &mut Workspace) -> &mut Vec<Self>;
    /// The identifier, which no other record of the workspace has.
    fn id(&self) -> &str;
    /// The identifier, to be set.
    fn id_mut(&mut self) -> &mut String;
}

macro_rules! listed {
    ($($record:ident: $list:ident, $limit:ident;)+) => {
        $(impl Listed for $record {
            const LIMIT: usize = limits::$limit;

            fn list(workspace: &Workspace) -> &Vec<Self> {
                &workspace.$list
            }

            fn list_mut(workspace: &mut Workspace) -> &mut Vec<Self> {
                &mut workspace.$list
            }

            fn id(&self) -> &str {
                &self.id
            }

            fn id_mut(&mut self) -> &mut String {
                &mut self.id
            }
        })+

        impl Workspace {
            /// Whether an identifier is in use.
            #[must_use]
            pub fn has_id(&self, id: &str) -> bool {
                $(self.$list.iter().any(|record| record.id == id))||+
            }
        }
    };
}

listed! {
    Assessment: assessments, ASSESSMENTS;
    TeamView: team_views, TEAM_VIEWS;
    Kam: kams, KAMS;
    Account: accounts, ACCOUNTS;
    SupportMember: support_members, SUPPORT_MEMBERS;
    Sponsor: sponsors, SPONSORS;
    Position: positions, POSITIONS;
    Action: actions, ACTIONS;
}
