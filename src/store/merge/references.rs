//! Which records refer to which others.

use std::collections::BTreeSet;

use crate::model::Listed;
use crate::model::Workspace;
use crate::store::record::by_id;

/// A reference from a field of a record to another record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reference {
    from: String,
    field: Field,
    /// The identifier of the other record.
    pub to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Kam,
    Deputy,
    Support,
    Sponsor,
    Excluded,
}

/// Every reference in a workspace.
pub(super) fn references(workspace: &Workspace) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    let mut refer = |from: &str, field, to: &mut dyn Iterator<Item = &String>| {
        found.extend(to.map(|to| Reference {
            from: from.to_owned(),
            field,
            to: to.clone(),
        }));
    };
    for kam in &workspace.kams {
        refer(&kam.id, Field::Support, &mut kam.support_member_ids.iter());
        refer(&kam.id, Field::Sponsor, &mut kam.sponsor_id.iter());
        refer(
            &kam.id,
            Field::Excluded,
            &mut kam.excluded_sponsor_ids.iter(),
        );
    }
    for account in &workspace.accounts {
        refer(&account.id, Field::Kam, &mut account.kam_id.iter());
        refer(
            &account.id,
            Field::Deputy,
            &mut account.deputy_kam_id.iter(),
        );
        let support = &mut account.support_member_ids.iter();
        refer(&account.id, Field::Support, support);
    }
    for action in &workspace.actions {
        refer(&action.id, Field::Kam, &mut action.kam_id.iter());
    }
    found
}

/// Gives a side the references back that it lost by removing `kept`, records
/// that stay after all.
pub(super) fn restore(base: &Workspace, side: &mut Workspace, kept: &BTreeSet<String>) {
    let kams = by_id(&base.kams);
    let missing = missing(side, kept);
    for kam in &mut side.kams {
        let Some(former) = kams.get(kam.id()) else {
            continue;
        };
        again_in_list(
            &former.support_member_ids,
            &mut kam.support_member_ids,
            &missing,
        );
        again_in_list(
            &former.excluded_sponsor_ids,
            &mut kam.excluded_sponsor_ids,
            &missing,
        );
        if again(&former.sponsor_id, &mut kam.sponsor_id, &missing) {
            kam.sponsor_since = former.sponsor_since;
            kam.last_sponsor_contact_on = former.last_sponsor_contact_on;
        }
    }
    let accounts = by_id(&base.accounts);
    for account in &mut side.accounts {
        let Some(former) = accounts.get(account.id()) else {
            continue;
        };
        again(&former.kam_id, &mut account.kam_id, &missing);
        again(&former.deputy_kam_id, &mut account.deputy_kam_id, &missing);
        again_in_list(
            &former.support_member_ids,
            &mut account.support_member_ids,
            &missing,
        );
    }
    let actions = by_id(&base.actions);
    for action in &mut side.actions {
        if let Some(former) = actions.get(action.id()) {
            again(&former.kam_id, &mut action.kam_id, &missing);
        }
    }
}

/// Those that this side has removed.
fn missing(side: &Workspace, kept: &BTreeSet<String>) -> BTreeSet<String> {
    let mut missing = kept.clone();
    missing.retain(|id| !side.has_id(id));
    missing
}

/// Whether a reference was given back.
fn again(
    former: &Option<String>,
    present: &mut Option<String>,
    missing: &BTreeSet<String>,
) -> bool {
    let lost = former.as_ref().is_some_and(|id| missing.contains(id)) && present.is_none();
    if lost {
        present.clone_from(former);
    }
    lost
}

/// The same for a list, if nothing else has changed in it.
fn again_in_list(former: &Vec<String>, present: &mut Vec<String>, missing: &BTreeSet<String>) {
    let left = former.iter().filter(|id| !missing.contains(*id));
    if left.eq(present.iter()) {
        present.clone_from(former);
    }
}
