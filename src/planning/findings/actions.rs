//! Whether the plan is carried out (K26–K28, K31); for live actions.

use super::facts::Facts;
use super::finding::{Entity, EntityType, Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{Action, Setting, Severity, TaskId, sort_by};

/// K26.
pub(super) fn overdue(facts: &Facts, action: &Action) -> Option<Finding> {
    let days = action.due?.days_until(facts.as_of);
    (days > 0).then(|| {
        let long = days as f64 > facts.workspace.settings[Setting::OverdueHighDays];
        let severity = if long {
            Severity::High
        } else {
            Severity::Medium
        };
        let values = vec![("text", Value::of(&action.text)), ("d", Value::Count(days))];
        Finding::new(Message::K26, severity, action.into(), values)
    })
}

/// K27.
pub(super) fn incomplete(_: &Facts, action: &Action) -> Option<Finding> {
    let ownerless = action.owner.trim().is_empty();
    (ownerless || action.due.is_none()).then(|| {
        let values = vec![("text", Value::of(&action.text))];
        let finding = Finding::new(Message::K27, Severity::Low, action.into(), values);
        if ownerless {
            finding
        } else {
            finding.mended_in("due")
        }
    })
}

/// K28, for a task of the focus.
pub(super) fn unplanned_focus(facts: &Facts, task: TaskId) -> Option<Finding> {
    let planned = live(facts).any(|action| action.task == task);
    (!planned).then(|| {
        let entity = Entity(EntityType::Task, task.as_str());
        let values = vec![("task", Value::Task(task))];
        Finding::new(Message::K28, Severity::Medium, entity, values)
    })
}

/// K31, once for each owner.
pub(super) fn busy_owners(facts: &Facts, found: &mut Vec<Finding>) {
    let limit = facts.workspace.settings[Setting::MaxActionsPerOwner];
    let mut owners: Vec<_> = live(facts).map(|action| action.owner.trim()).collect();
    owners.retain(|owner| !owner.is_empty());
    sort_by(&mut owners, Ord::cmp);
    for of_owner in owners.chunk_by(|a, b| a == b) {
        if of_owner.len() as f64 > limit {
            let owner = of_owner[0];
            let values = vec![
                ("owner", Value::of(owner)),
                ("n", Value::Count(of_owner.len() as i64)),
            ];
            let entity = Entity(EntityType::Owner, owner);
            found.push(Finding::new(Message::K31, Severity::Low, entity, values));
        }
    }
}

pub(super) fn live<'w>(facts: &Facts<'w>) -> impl Iterator<Item = &'w Action> {
    facts.workspace.actions.iter().filter(|a| a.is_live())
}
