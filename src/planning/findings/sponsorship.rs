//! Who has backing, from whom, and how alive it is (K01–K09, K29).

use super::facts::Facts;
use super::finding::{Finding, Value};
use crate::content::FindingMessage as Message;
use crate::model::{Kam, Severity};
use crate::planning::names::{comparable, same};
use crate::planning::team::{Member, SponsorLoad};

/// K08: the highest limit that raises no question.
const USUAL_LIMIT: u32 = 5;
/// K09: fewest sponsorships that can be spread.
const FEWEST_SPREAD: u32 = 4;

fn about(message: Message, severity: Severity, kam: &Kam) -> Finding {
    Finding::new(
        message,
        severity,
        kam.into(),
        vec![("kam", Value::of(&kam.alias))],
    )
}

/// K01 to K03, of which at most one is raised.
pub(super) fn uncovered(_: &Facts, member: &Member) -> Option<Finding> {
    if member.is_covered() {
        return None;
    }
    let (message, severity) = if member.pilot {
        (Message::K01, Severity::Critical)
    } else if member.kam.is_remote() {
        (Message::K02, Severity::High)
    } else {
        (Message::K03, Severity::Medium)
    };
    Some(about(message, severity, member.kam))
}

/// K04.
pub(super) fn same_line(_: &Facts, member: &Member) -> Option<Finding> {
    let sponsor = member.sponsor.filter(|sponsor| sponsor.is_effective())?;
    same(&comparable(&sponsor.line), &comparable(&member.kam.line))
        .then(|| about(Message::K04, Severity::Medium, member.kam))
}

/// K06.
pub(super) fn ineffective(_: &Facts, member: &Member) -> Option<Finding> {
    (member.kam.sponsor_id.is_some() && !member.is_covered())
        .then(|| about(Message::K06, Severity::High, member.kam))
}

/// K07.
pub(super) fn stale_contact(facts: &Facts, member: &Member) -> Option<Finding> {
    let sponsor = member.sponsor.filter(|sponsor| sponsor.is_effective())?;
    let kam = member.kam;
    let mut values = vec![
        ("kam", Value::of(&kam.alias)),
        ("sponsor", Value::of(&sponsor.alias)),
    ];
    let message = match member.sponsor_contact() {
        None => Message::K07Never,
        Some(contact) => {
            let days = contact.days_until(facts.as_of);
            if days as f64 <= member.contact_days(&facts.workspace.settings) {
                return None;
            }
            values.push(("d", Value::Count(days)));
            Message::K07
        }
    };
    Some(Finding::new(message, Severity::Medium, kam.into(), values))
}

/// K29.
pub(super) fn unbacked_conflict(_: &Facts, member: &Member) -> Option<Finding> {
    (member.kam.conflict && !member.is_covered())
        .then(|| about(Message::K29, Severity::Medium, member.kam))
}

/// K05, for a sponsor in any state.
pub(super) fn over_limit(held: &SponsorLoad) -> Option<Finding> {
    let sponsor = held.sponsor;
    (held.load > sponsor.capacity).then(|| {
        let values = vec![
            ("sponsor", Value::of(&sponsor.alias)),
            ("n", Value::Count(held.load.into())),
            ("c", Value::Count(sponsor.capacity.into())),
        ];
        Finding::new(Message::K05, Severity::High, sponsor.into(), values)
    })
}

/// K08, for a sponsor in any state.
pub(super) fn high_limit(held: &SponsorLoad) -> Option<Finding> {
    let sponsor = held.sponsor;
    (sponsor.capacity > USUAL_LIMIT).then(|| {
        let values = vec![
            ("sponsor", Value::of(&sponsor.alias)),
            ("c", Value::Count(sponsor.capacity.into())),
        ];
        Finding::new(Message::K08, Severity::Low, sponsor.into(), values)
    })
}

/// K09, which only one sponsor can raise.
pub(super) fn concentration(facts: &Facts) -> Option<Finding> {
    let sponsors = &facts.team.sponsors;
    let total: u32 = sponsors.iter().map(|held| held.load).sum();
    let possible = sponsors
        .iter()
        .filter(|held| held.sponsor.is_effective() && held.sponsor.capacity >= 1)
        .count();
    if total < FEWEST_SPREAD || possible < 2 {
        return None;
    }
    let heaviest = sponsors.iter().find(|held| held.load * 2 > total)?.sponsor;
    let values = vec![("sponsor", Value::of(&heaviest.alias))];
    Some(Finding::new(
        Message::K09,
        Severity::Medium,
        heaviest.into(),
        values,
    ))
}
