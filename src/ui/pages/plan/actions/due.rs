//! When an action is due.

use std::cmp::Ordering;

use crate::content::{Locale, fill, ui};
use crate::model::{Action, Date};
use crate::ui::pages::plan::entry::worded;

/// The earliest first, those without a day last.
pub fn by_due(one: &Action, other: &Action) -> Ordering {
    (one.due.is_none(), one.due).cmp(&(other.due.is_none(), other.due))
}

/// How many days a live action is overdue.
pub fn days_over(action: &Action, today: Date) -> i64 {
    match action.due {
        Some(due) if action.is_live() => due.days_until(today),
        _ => 0,
    }
}

/// When an action is due, in words.
pub fn due_text(locale: Locale, action: &Action, today: Date) -> String {
    let t = ui::actions(locale);
    let Some(due) = action.due else {
        return t.no_due.to_owned();
    };
    let date = worded(locale, due);
    let on = fill(t.due_on, &[("date", &date)]);
    match days_over(action, today) {
        ..=0 => on,
        1 => [&on, ", ", t.overdue_one].concat(),
        days => {
            let over = fill(t.overdue, &[("days", &days.to_string())]);
            [&on, ", ", &over].concat()
        }
    }
}
