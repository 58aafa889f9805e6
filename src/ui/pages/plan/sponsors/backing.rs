//! The state of a sponsorship, in words.

use super::overview::Backing;
use super::page::Page;
use crate::content::fill;

/// How alive a sponsorship is.
pub fn words(page: Page, backing: Backing) -> String {
    let t = page.t;
    let (days, limit, contact) = match backing {
        Backing::Missing => return t.without.to_owned(),
        Backing::Ineffective => return t.ineffective.to_owned(),
        Backing::Unknown => return t.never.to_owned(),
        Backing::Since {
            days,
            limit,
            contact,
        } => (days, limit, contact),
    };
    // A day that is still to come is as good as today.
    let since = match (days, contact) {
        (..=0, true) => t.contact_today.to_owned(),
        (..=0, false) => t.since_today.to_owned(),
        (1, true) => t.contact_yesterday.to_owned(),
        (1, false) => t.since_yesterday.to_owned(),
        (_, true) => fill(t.contact_days, &[("days", &days.to_string())]),
        (_, false) => fill(t.since_days, &[("days", &days.to_string())]),
    };
    let text = if days > limit { t.over_limit } else { t.limit };
    let limit = fill(text, &[("limit", &limit.to_string())]);
    [&*since, ", ", &limit].concat()
}
