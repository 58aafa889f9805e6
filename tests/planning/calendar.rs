//! The coaching calendar against instrument.md D.5.

use std::collections::BTreeSet;

use leitwerk::model::{Date, Kam, Setting, Workspace};
use leitwerk::planning::{Calendar, report};
use proptest::prelude::*;

use crate::support::cases;
use crate::support::team::{as_of, date, kam, team_of};
use crate::support::workspaces::workspaces;

fn calendar(workspace: &Workspace) -> Calendar {
    report(workspace, as_of()).calendar
}

fn coached(id: &str, interval: u32, last: Option<&str>) -> Kam {
    Kam {
        interval_weeks: Some(interval),
        last_coaching_on: last.map(date),
        ..kam(id)
    }
}

/// The Mondays of weeks counted from the start of the calendar.
fn mondays(weeks: &[u32]) -> Vec<Date> {
    let start = calendar(&Workspace::default()).start;
    let weeks = weeks.iter();
    weeks
        .map(|week| start.plus_days(7 * i64::from(*week)))
        .collect()
}

/// Workspaces with many weeks blocked.
fn blocked() -> impl Strategy<Value = Workspace> {
    let blocked = prop::collection::vec(0_u32..=52, 0..20);
    (workspaces(), blocked).prop_map(|(mut workspace, blocked)| {
        workspace.settings.blocked_weeks = mondays(&blocked);
        workspace
    })
}

/// The weeks of the sessions of a KAM, and of those dropped.
fn weeks(calendar: &Calendar, kam: &str) -> (Vec<i64>, Vec<u32>) {
    let sessions = calendar.sessions.iter().filter(|s| s.kam == kam);
    let held = sessions.map(|s| calendar.start.days_until(s.date) / 7);
    let dropped = calendar.dropped.iter().filter(|d| d.kam == kam);
    (held.collect(), dropped.map(|d| d.week).collect())
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn its_sums_are_those_of_its_sessions(workspace in blocked()) {
        let calendar = calendar(&workspace);
        let horizon = workspace.settings[Setting::CalendarWeeks] as usize;
        let mut minutes = vec![0; horizon];
        for session in &calendar.sessions {
            let week = calendar.start.days_until(session.date) / 7;
            minutes[week as usize] += session.minutes;
        }
        prop_assert_eq!(&minutes, &calendar.weekly_minutes);
        prop_assert!(calendar.sessions.is_sorted_by_key(|s| (s.date, s.kam.clone())));
        prop_assert!(calendar.dropped.is_sorted_by_key(|d| (d.week, d.kam.clone())));
        let is_over = |week: &u32| calendar.over_budget_weeks.contains(week);
        let all = 0..horizon as u32;
        let (over, within): (Vec<_>, Vec<_>) = all.partition(is_over);
        prop_assert_eq!(&over, &calendar.over_budget_weeks);
        let minutes = |week: &u32| calendar.weekly_minutes[*week as usize];
        prop_assert!(over.iter().map(minutes).min() >= within.iter().map(minutes).max() || over.is_empty());
    }

    #[test]
    fn nobody_is_coached_twice_a_week_or_in_a_blocked_one(workspace in blocked()) {
        let calendar = calendar(&workspace);
        prop_assert_eq!(calendar.start.days_since_monday(), 0);
        let mut seen = BTreeSet::new();
        for session in &calendar.sessions {
            prop_assert!(session.date.days_since_monday() < 5);
            let week = (calendar.start.days_until(session.date) / 7) as u32;
            let monday = session.date.monday();
            prop_assert!(!workspace.settings.blocked_weeks.contains(&monday));
            prop_assert!(seen.insert((week, &session.kam)));
        }
    }

    #[test]
    fn no_session_is_lost(workspace in blocked()) {
        let calendar = calendar(&workspace);
        let horizon = workspace.settings[Setting::CalendarWeeks] as u32;
        for kam in &workspace.kams {
            let (held, dropped) = weeks(&calendar, &kam.id);
            let count = (held.len() + dropped.len()) as u32;
            let Some(interval) = kam.interval_weeks else {
                prop_assert_eq!(count, 0);
                continue;
            };
            // As many as fit from some offset below the interval.
            prop_assert!(count == horizon / interval || count == horizon.div_ceil(interval));
        }
    }
}

#[test]
fn it_starts_on_a_monday() {
    for (as_of, start) in [
        ("2026-03-01", "2026-03-02"),
        ("2026-03-02", "2026-03-02"),
        ("2026-03-03", "2026-03-09"),
    ] {
        let calendar = report(&Workspace::default(), date(as_of)).calendar;
        assert_eq!(calendar.start, date(start));
    }
    assert_eq!(calendar(&Workspace::default()).weekly_minutes, [0; 13]);
}

#[test]
fn the_last_session_sets_the_first_week() {
    // Monday 9 March begins week 0.
    for (last, first) in [
        ("2025-01-01", 0),
        ("2026-02-08", 0),
        ("2026-02-16", 1),
        ("2026-02-22", 1),
        ("2026-02-23", 2),
        ("2026-03-04", 3),
        ("2026-12-31", 3),
    ] {
        let calendar = calendar(&team_of([coached("k", 4, Some(last))]));
        assert_eq!(weeks(&calendar, "k").0[0], first, "{last}");
    }
    // Beyond the horizon there is no session.
    let mut workspace = team_of([coached("k", 13, Some("2026-03-04"))]);
    workspace.settings.set(Setting::CalendarWeeks, 8.0);
    assert_eq!(weeks(&calendar(&workspace), "k"), (vec![], vec![]));
}

#[test]
fn blocked_weeks_move_sessions_once() {
    let blocked = |interval: u32, blocked_weeks: &[u32]| {
        let mut workspace = team_of([coached("k", interval, Some("2025-01-01"))]);
        workspace.settings.set(Setting::CalendarWeeks, 8.0);
        workspace.settings.blocked_weeks = mondays(blocked_weeks);
        weeks(&calendar(&workspace), "k")
    };
    // To the next week, or past several; weeks beyond the horizon don't count.
    assert_eq!(blocked(3, &[3, 40]), (vec![0, 4, 6], vec![]));
    assert_eq!(blocked(3, &[3, 4]), (vec![0, 5, 6], vec![]));
    // The next free week is one of its own.
    assert_eq!(blocked(3, &[3, 4, 5]), (vec![0, 6], vec![3]));
    // Two cannot move to the same week.
    assert_eq!(blocked(2, &[2, 3, 4]), (vec![0, 5, 6], vec![4]));
    // There is no week left.
    assert_eq!(blocked(3, &[6, 7]), (vec![0, 3], vec![6]));
}

#[test]
fn the_budget_is_compared_as_published() {
    // One KAM: A 56.85, Ccap 54.35, budget 54.35 · 12/52 / 1.25 = 10.03 hours.
    let mut workspace = team_of([coached("k", 1, None)]);
    workspace.kams[0].session_minutes = 240;
    assert!(calendar(&workspace).over_budget_weeks.is_empty());
    // 42 own hours less: Ccap 6.35, budget 1.17 hours.
    workspace.context.own_accounts = Some(3);
    workspace.kams[0].session_minutes = 74;
    assert!(calendar(&workspace).over_budget_weeks.is_empty());
    workspace.kams[0].session_minutes = 75;
    assert_eq!(calendar(&workspace).over_budget_weeks.len(), 13);
}
