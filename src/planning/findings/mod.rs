//! The checks of the plan (instrument.md D.3): one small function for each
//! rule, or for rules that exclude each other, and one table for each kind of
//! entity.

mod accounts;
mod actions;
mod development;
mod facts;
mod field;
mod finding;
mod leadership;
mod positions;
mod references;
mod rows;
mod sponsorship;

pub(super) use facts::Facts;
pub use finding::{EntityType, Finding, Message};
pub use rows::{Subjects, finding_rows};

use super::team::{Member, SponsorLoad};

use crate::model::{Account, Action, Position, sort_by};

const OF_KAM: &[fn(&Facts, &Member) -> Option<Finding>] = &[
    sponsorship::uncovered,
    sponsorship::same_line,
    sponsorship::ineffective,
    sponsorship::stale_contact,
    sponsorship::unbacked_conflict,
    development::no_cadence,
    development::coaching_overdue,
    development::too_little_coaching,
    development::no_career_path,
    development::no_goal,
    development::goal_overdue,
    accounts::many_accounts,
    accounts::without_support,
    references::of_kam,
];

const OF_SPONSOR: &[fn(&SponsorLoad) -> Option<Finding>] =
    &[sponsorship::over_limit, sponsorship::high_limit];

const OF_ACCOUNT: &[fn(&Facts, &Account) -> Option<Finding>] =
    &[accounts::responsibility, references::of_account];

const OF_LIVE_POSITION: &[fn(&Facts, &Position) -> Option<Finding>] = &[
    positions::leader_absent,
    positions::long_open,
    positions::old_profile,
];

const OF_LIVE_ACTION: &[fn(&Facts, &Action) -> Option<Finding>] =
    &[actions::overdue, actions::incomplete];

impl Facts<'_> {
    /// Every finding, the most severe first, then by code and entity.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        found.extend(leadership::capacity(self).into_iter().flatten());
        found.extend(sponsorship::concentration(self));
        actions::busy_owners(self, &mut found);
        for task in self.focus {
            found.extend(actions::unplanned_focus(self, *task));
        }
        for member in &self.team.members {
            found.extend(OF_KAM.iter().filter_map(|rule| rule(self, member)));
        }
        for held in &self.team.sponsors {
            found.extend(OF_SPONSOR.iter().filter_map(|rule| rule(held)));
        }
        let workspace = self.workspace;
        for account in &workspace.accounts {
            found.extend(OF_ACCOUNT.iter().filter_map(|rule| rule(self, account)));
        }
        for position in workspace.positions.iter().filter(|p| p.is_live()) {
            found.extend(
                OF_LIVE_POSITION
                    .iter()
                    .filter_map(|rule| rule(self, position)),
            );
        }
        for action in actions::live(self) {
            found.extend(OF_LIVE_ACTION.iter().filter_map(|rule| rule(self, action)));
        }
        for action in &workspace.actions {
            found.extend(references::of_action(self, action));
        }
        sort_by(&mut found, |a, b| {
            let order = b.severity.cmp(&a.severity);
            order
                .then_with(|| a.code.cmp(&b.code))
                .then_with(|| a.entity_id.cmp(&b.entity_id))
        });
        found
    }
}
