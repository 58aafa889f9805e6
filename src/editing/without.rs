//! A workspace without a person, as if they had been removed from it.

use super::{Command, EntryKind, Stamp, apply};
use crate::model::{Date, Workspace};
use crate::store::Store;

/// A workspace without a KAM and without every reference to them; `None` where
/// there is no such KAM.
#[must_use]
pub fn without_kam(workspace: Workspace, id: &str) -> Option<Workspace> {
    workspace.kams.iter().find(|kam| kam.id == id)?;
    let mut store = Store::new(workspace);
    // Removing needs neither the day nor an identifier.
    let stamp = Stamp {
        today: Date::EPOCH,
        id: String::new(),
    };
    apply(
        &mut store,
        Command::Remove(EntryKind::Kam, id.to_owned()),
        stamp,
    )
    .ok()?;
    Some(store.present().clone())
}

#[cfg(test)]
mod tests {
    use super::without_kam;
    use crate::model::{Account, Kam, Tier, Workspace};

    #[test]
    fn a_kam_goes_with_every_reference_to_them() {
        let mut workspace = Workspace::default();
        let kam = |id: &str| Kam::new(id.to_owned(), id.to_owned());
        workspace.kams = vec![kam("a"), kam("b")];
        workspace.accounts.push(Account {
            id: "c".to_owned(),
            name: "C".to_owned(),
            tier: Tier::A,
            kam_id: Some("a".to_owned()),
            deputy_kam_id: None,
            support_member_ids: Vec::new(),
        });
        assert_eq!(without_kam(workspace.clone(), "d"), None);
        let without = without_kam(workspace, "a").unwrap();
        assert_eq!(without.kams, [kam("b")]);
        assert_eq!(without.accounts[0].kam_id, None);
    }
}
