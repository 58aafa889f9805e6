//! How many findings are read at once: those that say the same of several
//! people are one row.

use super::finding::{EntityType, Finding};
use crate::model::{Workspace, sort_by};

/// From so many findings on, what is said of each is said once of all.
const MANY: usize = 3;

/// The findings row by row, in their order: each on its own, or together where
/// three and more have the same code and severity.
#[must_use]
pub fn finding_rows<'s, 'f>(found: &'s [&'f Finding]) -> Vec<&'s [&'f Finding]> {
    let alike = |a: &&Finding, b: &&Finding| a.code == b.code && a.severity == b.severity;
    found
        .chunk_by(alike)
        .flat_map(|alike| alike.chunks(if alike.len() < MANY { 1 } else { alike.len() }))
        .collect()
}

/// The names of what findings are about.
pub struct Subjects<'w>(Vec<(EntityType, &'w str, &'w str)>);

impl<'w> Subjects<'w> {
    /// The names of a workspace's entries.
    #[must_use]
    pub fn of(workspace: &'w Workspace) -> Self {
        use EntityType as E;
        let w = workspace;
        let kams = w.kams.iter().map(|k| (E::Kam, &*k.id, &*k.alias));
        let sponsors = w.sponsors.iter();
        let sponsors = sponsors.map(|s| (E::Sponsor, &*s.id, &*s.alias));
        let accounts = w.accounts.iter().map(|a| (E::Account, &*a.id, &*a.name));
        let positions = w.positions.iter();
        let positions = positions.map(|p| (E::Position, &*p.id, &*p.title));
        let actions = w.actions.iter().map(|a| (E::Action, &*a.id, &*a.text));
        let mut names: Vec<_> = kams
            .chain(sponsors)
            .chain(accounts)
            .chain(positions)
            .chain(actions)
            .collect();
        sort_by(&mut names, |a, b| {
            (a.0 as usize, a.1).cmp(&(b.0 as usize, b.1))
        });
        Self(names)
    }

    /// What the entry is called that a finding is about; the workspace and the
    /// tasks of the instrument have no name of their own.
    #[must_use]
    pub fn name<'n>(&'n self, finding: &'n Finding) -> &'n str {
        let id = &*finding.entity_id;
        let of = finding.entity_type as usize;
        match finding.entity_type {
            EntityType::Owner => id,
            EntityType::Workspace | EntityType::Task => "",
            _ => {
                let found = self
                    .0
                    .binary_search_by(|(kind, other, _)| (*kind as usize, *other).cmp(&(of, id)));
                found.map_or(id, |place| self.0[place].2)
            }
        }
    }
}
