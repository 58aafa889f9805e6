//! Whether the leader has the time (K10–K12).

use super::facts::Facts;
use super::finding::{Entity, Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::Severity;

/// K10 to K12, if there are KAMs to lead.
pub(super) fn capacity(facts: &Facts) -> [Option<Finding>; 3] {
    if facts.capacity.kams == 0 {
        return [None, None, None];
    }
    [load(facts), span(facts), coaching(facts)]
}

fn load(facts: &Facts) -> Option<Finding> {
    let severity = facts.capacity.band.severity()?;
    let span = Value::Count(facts.capacity.max_span.into());
    let (message, values) = match facts.capacity.load {
        Some(load) => (
            Message::K10,
            vec![("load", Value::Number(load)), ("nmax", span)],
        ),
        None => (Message::K10WithoutLoad, vec![("nmax", span)]),
    };
    Some(Finding::new(message, severity, Entity::WORKSPACE, values))
}

fn span(facts: &Facts) -> Option<Finding> {
    let severity = facts.capacity.span_rule?;
    let message = match severity {
        Severity::Critical => Message::K11Critical,
        Severity::High => Message::K11High,
        Severity::Medium => Message::K11Medium,
        Severity::Low => Message::K11Low,
    };
    Some(Finding::new(
        message,
        severity,
        Entity::WORKSPACE,
        Vec::new(),
    ))
}

fn coaching(facts: &Facts) -> Option<Finding> {
    let hours = facts.capacity.hours_per_kam?;
    facts.capacity.coaching_below_reference.then(|| {
        let values = vec![("hpk", Value::Number(hours))];
        Finding::new(Message::K12, Severity::Medium, Entity::WORKSPACE, values)
    })
}
