//! The coaching calendar against instrument.md D.5; its examples are in
//! `tests/examples`.

use std::collections::BTreeSet;

use leitwerk::model::{Date, Kam, Setting, Workspace};
use leitwerk::planning::{Calendar, CalendarWeek, Session, Week, report};
use proptest::prelude::*;

use crate::support::cases;
use crate::support::team::{as_of, date, kam, team_of};
use crate::support::workspaces::{dates, workspaces};

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

/// Workspaces with many weeks blocked, and a day among these.
fn blocked() -> impl Strategy<Value = (Workspace, Date)> {
    let weeks = prop::collection::vec(-10..60_i64, 0..20);
    // At the ends of the calendar, the weeks are not all there.
    let days = dates().prop_filter("a usual year", |day| (1000..9000).contains(&day.year()));
    (workspaces(), days, weeks).prop_map(|(mut workspace, day, weeks)| {
        let weeks = weeks
            .into_iter()
            .map(|week| Week(Week::of(day).0 + week).monday());
        workspace.settings.blocked_weeks = weeks.collect();
        (workspace, day)
    })
}

/// The weeks of the sessions of a KAM, and of those dropped, from the start.
fn weeks(calendar: &Calendar, kam: &str) -> (Vec<i64>, Vec<i64>) {
    let place = |date| calendar.start.days_until(date).div_euclid(7);
    let sessions = calendar.sessions.iter().filter(|s| s.kam == kam);
    let held = sessions.map(|s| place(s.date));
    let dropped = calendar.dropped.iter().filter(|d| d.kam == kam);
    (held.collect(), dropped.map(|d| place(d.week)).collect())
}

/// Whether a session of the KAM is overdue: then it moves with the days.
fn is_overdue(kam: &Kam, on: Date) -> bool {
    let every = i64::from(kam.interval_weeks.unwrap_or(1));
    let due = |last| Week::of(last).0 + every;
    kam.last_coaching_on
        .is_some_and(|last| due(last) < Week::of(on).0)
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn its_sums_are_those_of_its_sessions((workspace, day) in blocked()) {
        let calendar = report(&workspace, day).calendar;
        let horizon = workspace.settings[Setting::CalendarWeeks] as usize;
        prop_assert_eq!(calendar.weeks.len(), horizon);
        prop_assert_eq!(calendar.weeks[0].start, calendar.start);
        let mut minutes = vec![0; horizon];
        for session in &calendar.sessions {
            let week = calendar.start.days_until(session.date) / 7;
            minutes[week as usize] += session.minutes;
        }
        for (week, minutes) in calendar.weeks.iter().zip(minutes) {
            prop_assert_eq!(week.minutes, minutes);
            prop_assert!(!week.blocked || minutes == 0);
        }
        prop_assert!(calendar.sessions.is_sorted_by_key(|s| (s.date, s.kam.clone())));
        prop_assert!(calendar.dropped.is_sorted_by_key(|d| (d.week, d.kam.clone())));
        let (over, within): (Vec<_>, Vec<CalendarWeek>) =
            calendar.weeks.iter().partition(|week| week.over_budget);
        let least = over.iter().map(|week| week.minutes).min();
        let most = within.iter().map(|week| week.minutes).max();
        prop_assert!(over.is_empty() || least >= most);
    }

    #[test]
    fn nobody_is_coached_twice_a_week_or_in_a_blocked_one((workspace, day) in blocked()) {
        let calendar = report(&workspace, day).calendar;
        prop_assert_eq!(calendar.start.days_since_monday(), 0);
        let mut seen = BTreeSet::new();
        for session in &calendar.sessions {
            prop_assert!(session.date.days_since_monday() < 5);
            let week = Week::of(session.date);
            prop_assert!(!workspace.settings.blocked_weeks.contains(&week.monday()));
            prop_assert!(seen.insert((week, &session.kam)));
        }
        let identities = calendar.sessions.iter().map(|s| (&s.kam, s.occurrence));
        prop_assert_eq!(identities.collect::<BTreeSet<_>>().len(), calendar.sessions.len());
    }

    #[test]
    fn no_session_is_lost((workspace, day) in blocked()) {
        let calendar = report(&workspace, day).calendar;
        let horizon = workspace.settings[Setting::CalendarWeeks] as u32;
        for kam in &workspace.kams {
            let (held, dropped) = weeks(&calendar, &kam.id);
            let count = (held.len() + dropped.len()) as u32;
            let Some(interval) = kam.interval_weeks else {
                prop_assert_eq!(count, 0);
                continue;
            };
            // As many as fit from some offset below the interval; the first
            // weeks may get one that was blocked before them.
            let fit = horizon.div_ceil(interval);
            prop_assert!(count <= fit + 20);
            if kam.last_coaching_on.is_none() {
                prop_assert!(count >= horizon / interval);
            }
        }
    }

    #[test]
    fn the_calendar_of_tomorrow_is_that_of_today_where_they_overlap(
        (workspace, today) in blocked(), days in 0..40_i64,
    ) {
        let tomorrow = today.plus_days(days);
        let [now, later] = [today, tomorrow].map(|day| report(&workspace, day).calendar);
        let overdue: Vec<_> = workspace
            .kams
            .iter()
            .filter(|kam| is_overdue(kam, tomorrow))
            .map(|kam| &kam.id)
            .collect();
        let horizon = 7 * workspace.settings[Setting::CalendarWeeks] as i64;
        let end = now.start.plus_days(horizon);
        // What was dropped at the end of a horizon can find a week beyond it,
        // and nowhere else.
        let both = |session: &&Session| {
            session.date >= later.start && session.date < end && !overdue.contains(&&session.kam)
        };
        let in_both = |calendar: &Calendar| -> Vec<Session> {
            calendar.sessions.iter().filter(both).cloned().collect()
        };
        prop_assert_eq!(in_both(&now), in_both(&later));
        for (one, other) in now.weeks.iter().flat_map(|week| {
            later.weeks.iter().filter(|other| other.start == week.start).map(move |other| (week, other))
        }) {
            prop_assert_eq!(one.blocked, other.blocked);
            prop_assert!(!overdue.is_empty() || one.minutes == other.minutes);
        }
    }

    #[test]
    fn it_comes_again_once_all_cadences_are_in_step((mut workspace, today) in blocked()) {
        const CYCLE: i64 = 156;
        let now = report(&workspace, today).calendar;
        let later = |date: &mut Date| *date = date.plus_days(7 * CYCLE);
        workspace.settings.blocked_weeks.iter_mut().for_each(later);
        let last = workspace.kams.iter_mut().filter_map(|kam| kam.last_coaching_on.as_mut());
        last.filter(|last| last.year() < 9000).for_each(later);
        let mut again = report(&workspace, today.plus_days(7 * CYCLE)).calendar;
        for session in &mut again.sessions {
            session.date = session.date.plus_days(-7 * CYCLE);
            let kam = workspace.kams.iter().find(|kam| kam.id == session.kam);
            let every = kam.and_then(|kam| kam.interval_weeks).expect("a cadence");
            session.occurrence -= CYCLE / i64::from(every);
        }
        prop_assert_eq!(now.sessions, again.sessions);
        prop_assert_eq!(now.dropped.len(), again.dropped.len());
    }

    #[test]
    fn a_week_is_blocked_by_its_date((mut workspace, today) in blocked(), place in 0..53_usize) {
        let weeks = report(&workspace, today).calendar.weeks;
        let week = weeks[place % weeks.len()];
        workspace.settings.blocked_weeks.push(week.start);
        for days in 0..7 {
            let later = report(&workspace, today.plus_days(days)).calendar;
            let found = later.weeks.iter().find(|other| other.start == week.start);
            prop_assert!(found.is_none_or(|found| found.blocked && found.minutes == 0));
        }
    }
}

#[test]
fn it_starts_with_the_current_week() {
    for (as_of, start) in [
        ("2026-03-01", "2026-02-23"),
        ("2026-03-02", "2026-03-02"),
        ("2026-03-08", "2026-03-02"),
    ] {
        let calendar = report(&Workspace::default(), date(as_of)).calendar;
        assert_eq!(calendar.start, date(start));
    }
    let weeks = calendar(&Workspace::default()).weeks;
    assert_eq!(weeks.len(), 13);
    assert!(
        weeks
            .iter()
            .all(|week| week.minutes == 0 && !week.over_budget)
    );
}

#[test]
fn the_last_session_sets_the_first_week() {
    // Monday 2 March begins week 0.
    for (last, first) in [
        ("2025-01-01", 0),
        ("2026-02-02", 0),
        ("2026-02-08", 0),
        ("2026-02-09", 1),
        ("2026-02-22", 2),
        ("2026-02-23", 3),
        ("2026-03-04", 4),
        ("2026-03-20", 6),
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
    let blocked = |interval: u32, blocked_weeks: &[i64]| {
        let mut workspace = team_of([coached("k", interval, Some("2025-01-01"))]);
        workspace.settings.set(Setting::CalendarWeeks, 8.0);
        let weeks_blocked = blocked_weeks
            .iter()
            .map(|week| date("2026-03-02").plus_days(7 * week));
        workspace.settings.blocked_weeks = weeks_blocked.collect();
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
    let over = |workspace: &Workspace| {
        let weeks = calendar(workspace).weeks;
        weeks.iter().filter(|week| week.over_budget).count()
    };
    // One KAM: A 56.85, Ccap 54.35, budget 54.35 · 12/52 / 1.25 = 10.03 hours.
    let mut workspace = team_of([coached("k", 1, None)]);
    workspace.kams[0].session_minutes = 240;
    assert_eq!(over(&workspace), 0);
    assert_eq!(calendar(&workspace).budget_hours.to_string(), "10");
    // 48 own hours less: Ccap 6.35, budget 1.17 hours.
    workspace.context.own_accounts = Some(3);
    assert_eq!(calendar(&workspace).budget_hours.to_string(), "1.2");
    workspace.kams[0].session_minutes = 74;
    assert_eq!(over(&workspace), 0);
    workspace.kams[0].session_minutes = 75;
    assert_eq!(over(&workspace), 13);
}

#[test]
fn it_is_there_at_both_ends_of_the_calendar() {
    for day in ["0000-01-01", "9999-12-31"] {
        let workspace = team_of([coached("k", 2, None), coached("l", 3, Some(day))]);
        let calendar = report(&workspace, date(day)).calendar;
        assert_eq!(calendar.weeks.len(), 13, "{day}");
    }
}
