//! Coaching, career and goal of each KAM (K13–K18).

use super::facts::Facts;
use super::finding::{Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{CareerIntent, Severity, r1};
use crate::planning::team::Member;

/// K15: hours a month by which the plan may fall short of the need.
const SHORTFALL: f64 = 0.5;

fn medium(message: Message, member: &Member) -> Finding {
    let values = vec![("kam", Value::of(&member.kam.alias))];
    Finding::new(message, Severity::Medium, member.kam.into(), values)
}

/// K13.
pub(super) fn no_cadence(_: &Facts, member: &Member) -> Option<Finding> {
    let none = member.kam.interval_weeks.is_none();
    none.then(|| medium(Message::K13, member))
}

/// K14.
pub(super) fn coaching_overdue(facts: &Facts, member: &Member) -> Option<Finding> {
    let kam = member.kam;
    let interval = kam.interval_weeks?;
    let days = kam.last_coaching_on?.days_until(facts.as_of);
    // More than one and a half intervals, in half days.
    (2 * days > 3 * 7 * i64::from(interval)).then(|| {
        let values = vec![("kam", Value::of(&kam.alias)), ("d", Value::Count(days))];
        Finding::new(Message::K14, Severity::Medium, kam.into(), values)
    })
}

/// K15.
pub(super) fn too_little_coaching(_: &Facts, member: &Member) -> Option<Finding> {
    let planned = r1(member.planned?);
    let need = r1(member.need);
    (r1(need.value() - planned.value()) > SHORTFALL).then(|| {
        let values = vec![
            ("kam", Value::of(&member.kam.alias)),
            ("p", Value::Number(planned)),
            ("n", Value::Number(need)),
        ];
        Finding::new(Message::K15, Severity::Low, member.kam.into(), values)
    })
}

/// K16.
pub(super) fn no_career_path(_: &Facts, member: &Member) -> Option<Finding> {
    match (member.kam.career_intent, member.kam.next_stage) {
        (None, _) => Some(medium(Message::K16, member)),
        (Some(CareerIntent::Advance), None) => {
            Some(medium(Message::K16, member).mended_in("nextStage"))
        }
        _ => None,
    }
}

/// K17.
pub(super) fn no_goal(_: &Facts, member: &Member) -> Option<Finding> {
    let none = member.kam.goal.trim().is_empty();
    none.then(|| medium(Message::K17, member))
}

/// K18.
pub(super) fn goal_overdue(facts: &Facts, member: &Member) -> Option<Finding> {
    let kam = member.kam;
    let due = kam.goal_due?;
    (!kam.goal.trim().is_empty() && due < facts.as_of).then(|| {
        let values = vec![("kam", Value::of(&kam.alias)), ("date", Value::Date(due))];
        Finding::new(Message::K18, Severity::Medium, kam.into(), values)
    })
}
