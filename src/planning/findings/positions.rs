//! How recruiting goes (K23–K25); for live positions.

use super::facts::Facts;
use super::finding::{Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{Position, Setting, Severity};

/// K23.
pub(super) fn leader_absent(_: &Facts, position: &Position) -> Option<Finding> {
    (!position.leader_involved).then(|| {
        let values = vec![("title", Value::of(&position.title))];
        Finding::new(Message::K23, Severity::Medium, position.into(), values)
    })
}

/// K24.
pub(super) fn long_open(facts: &Facts, position: &Position) -> Option<Finding> {
    let days = position.opened_on.days_until(facts.as_of);
    (days as f64 > facts.workspace.settings[Setting::VacancyDays]).then(|| {
        let values = vec![
            ("title", Value::of(&position.title)),
            ("d", Value::Count(days)),
        ];
        Finding::new(Message::K24, Severity::High, position.into(), values)
    })
}

/// K25.
pub(super) fn old_profile(facts: &Facts, position: &Position) -> Option<Finding> {
    let limit = facts.workspace.settings[Setting::ProfileDays];
    let current = position
        .profile_updated_on
        .is_some_and(|updated| updated.days_until(facts.as_of) as f64 <= limit);
    (!current).then(|| {
        let values = vec![("title", Value::of(&position.title))];
        Finding::new(Message::K25, Severity::Low, position.into(), values)
    })
}
