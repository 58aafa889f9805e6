//! Who looks after the accounts (K19–K22).

use super::facts::Facts;
use super::finding::{Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{Account, Setting, Severity, Tier};
use crate::planning::team::Member;

/// K19 or K20.
pub(super) fn responsibility(facts: &Facts, account: &Account) -> Option<Finding> {
    let kam = account.kam_id.as_ref().and_then(|id| facts.team.member(id));
    match kam {
        None => Some(without_kam(account)),
        Some(member) if account.deputy_kam_id.is_none() => Some(without_deputy(account, member)),
        Some(_) => None,
    }
}

fn without_kam(account: &Account) -> Finding {
    let severity = if account.tier == Tier::A {
        Severity::Critical
    } else {
        Severity::High
    };
    let values = vec![("account", Value::of(&account.name))];
    Finding::new(Message::K19, severity, account.into(), values)
}

fn without_deputy(account: &Account, member: &Member) -> Finding {
    let alone = account.support_member_ids.is_empty() && member.kam.support_member_ids.is_empty();
    let severity = if alone { Severity::High } else { Severity::Low };
    let values = vec![
        ("account", Value::of(&account.name)),
        ("kam", Value::of(&member.kam.alias)),
    ];
    Finding::new(Message::K20, severity, account.into(), values)
}

/// K21.
pub(super) fn many_accounts(facts: &Facts, member: &Member) -> Option<Finding> {
    let limit = facts.workspace.settings[Setting::MaxAccountsPerKam];
    (f64::from(member.accounts) > limit).then(|| {
        let values = vec![
            ("kam", Value::of(&member.kam.alias)),
            ("n", Value::Count(member.accounts.into())),
        ];
        Finding::new(Message::K21, Severity::Low, member.kam.into(), values)
    })
}

/// K22.
pub(super) fn without_support(_: &Facts, member: &Member) -> Option<Finding> {
    (member.accounts >= 1 && !member.has_support).then(|| {
        let values = vec![("kam", Value::of(&member.kam.alias))];
        Finding::new(Message::K22, Severity::Low, member.kam.into(), values)
    })
}
