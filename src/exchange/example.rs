//! The example, brought up to the present day.

use crate::content::{EXAMPLE_AS_OF, Locale, example as example_file};
use crate::model::{Date, Workspace};

use super::file;

/// The example as it stands on a day: its dates keep their distance to it.
#[must_use]
pub fn example(locale: Locale, today: Date) -> Workspace {
    // A test reads both files, so there is always an example.
    let mut workspace = file::read(example_file(locale), today).unwrap_or_default();
    let (year, month, day) = EXAMPLE_AS_OF;
    if let Some(as_of) = Date::new(year, month, day) {
        shift(&mut workspace, as_of.days_until(today));
        // A week stays one: by so many weeks as lie between the two.
        let weeks = as_of.monday().days_until(today.monday());
        for week in &mut workspace.settings.blocked_weeks {
            *week = week.plus_days(weeks).monday();
        }
    }
    workspace
}

fn shift(workspace: &mut Workspace, days: i64) {
    let move_date = |date: &mut Date| *date = date.plus_days(days);
    for assessment in &mut workspace.assessments {
        move_date(&mut assessment.date);
    }
    for kam in &mut workspace.kams {
        [
            &mut kam.started_on,
            &mut kam.goal_due,
            &mut kam.last_coaching_on,
            &mut kam.sponsor_since,
            &mut kam.last_sponsor_contact_on,
        ]
        .into_iter()
        .flatten()
        .for_each(move_date);
    }
    for position in &mut workspace.positions {
        move_date(&mut position.opened_on);
        [&mut position.target_date, &mut position.profile_updated_on]
            .into_iter()
            .flatten()
            .for_each(move_date);
    }
    workspace
        .actions
        .iter_mut()
        .filter_map(|action| action.due.as_mut())
        .for_each(move_date);
}
