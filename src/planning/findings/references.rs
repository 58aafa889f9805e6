//! References that point to nothing (K30). A missing sponsor of a KAM is the
//! case of K06, a missing KAM of an account that of K19.

use super::facts::Facts;
use super::finding::{Entity, Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{Account, Action, Severity};
use crate::planning::team::Member;

pub(super) fn of_kam(facts: &Facts, member: &Member) -> Option<Finding> {
    let kam = member.kam;
    let unknown_sponsor = |id: &String| facts.team.sponsor(id).is_none();
    let field = if lacks_support(facts, &kam.support_member_ids) {
        "supportMemberIds"
    } else if kam.excluded_sponsor_ids.iter().any(unknown_sponsor) {
        "excludedSponsorIds"
    } else {
        return None;
    };
    Some(dangling(kam.into(), &kam.alias, field))
}

pub(super) fn of_account(facts: &Facts, account: &Account) -> Option<Finding> {
    let field = if is_unknown_kam(facts, account.deputy_kam_id.as_ref()) {
        "deputyKamId"
    } else if lacks_support(facts, &account.support_member_ids) {
        "supportMemberIds"
    } else {
        return None;
    };
    Some(dangling(account.into(), &account.name, field))
}

/// Whatever the status of the action.
pub(super) fn of_action(facts: &Facts, action: &Action) -> Option<Finding> {
    is_unknown_kam(facts, action.kam_id.as_ref())
        .then(|| dangling(action.into(), &action.text, "kamId"))
}

fn dangling(entity: Entity, name: &str, field: &'static str) -> Finding {
    let values = vec![("entity", Value::of(name))];
    Finding::new(Message::K30, Severity::High, entity, values).mended_in(field)
}

fn is_unknown_kam(facts: &Facts, id: Option<&String>) -> bool {
    id.is_some_and(|id| facts.team.member(id).is_none())
}

fn lacks_support(facts: &Facts, ids: &[String]) -> bool {
    ids.iter()
        .any(|id| facts.support_members.binary_search(&id.as_str()).is_err())
}
