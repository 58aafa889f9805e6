//! The coaching calendar: who is coached in which week and on which day
//! (instrument.md D.5).
//!
//! It stands still while time passes: phases and weekdays follow from the team
//! alone, and weeks are absolute.

use serde::Serialize;

use super::capacity::{Hours, Input, Inputs};
use super::team::{Member, Team};
use super::week::Week;
use crate::model::sort_by;
use crate::model::{Date, Rounded, Setting, Settings, r1};

/// The weekdays as days since Monday, in the order in which they fill.
const WEEKDAYS: [u8; 5] = [1, 3, 2, 0, 4];

/// Weeks after which all cadences are in step again: the least common multiple
/// of 1, 2, 3, 4, 6 and 13.
const CYCLE: usize = 156;

/// The proposal (contract.md).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The Monday of the current week, with which the horizon begins.
    pub start: Date,
    /// Hours of coaching a week that the leader has the time for.
    pub budget_hours: Rounded,
    /// The weeks of the horizon.
    pub weeks: Vec<CalendarWeek>,
    /// The sessions by date, then KAM id.
    pub sessions: Vec<Session>,
    /// The sessions that found no week, by week, then KAM id.
    pub dropped: Vec<Dropped>,
}

/// A week of the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CalendarWeek {
    /// Its Monday.
    pub start: Date,
    /// Minutes of coaching.
    pub minutes: u32,
    /// Whether it is blocked.
    pub blocked: bool,
    /// Whether there is more coaching than the leader has the time for.
    pub over_budget: bool,
}

/// A coaching session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    /// The id of the KAM.
    pub kam: String,
    /// Its date.
    pub date: Date,
    /// Its length.
    pub minutes: u32,
    /// Which of the KAM's sessions it is: the same number however it moves.
    pub occurrence: i64,
}

/// A session in a blocked week that could not move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// The id of the KAM.
    pub kam: String,
    /// The Monday of the week in which it would have been.
    pub week: Date,
}

/// Proposes a calendar for the KAMs with a cadence.
pub(super) fn calendar(team: &Team, settings: &Settings, inputs: &Inputs, as_of: Date) -> Calendar {
    let horizon = Horizon::new(settings, as_of);
    let mut members: Vec<_> = team
        .members
        .iter()
        .filter_map(|member| Some((member.kam.interval_weeks?, member)))
        .collect();
    // Stable: members come by id.
    sort_by(&mut members, |(a, x), (b, y)| {
        a.cmp(b)
            .then_with(|| y.kam.session_minutes.cmp(&x.kam.session_minutes))
    });

    let mut cycle = Cycle::new();
    let mut minutes = vec![0; horizon.length()];
    let mut sessions = Vec::new();
    let mut dropped = Vec::new();
    for (interval, member) in members {
        let (kam, every) = (member.kam, i64::from(interval));
        let phase = cycle.phase(member, every);
        let weekday = cycle.add(phase, every, kam.session_minutes);
        for raw in horizon.raw_weeks(kam.last_coaching_on, phase, every) {
            let kam = kam.id.clone();
            match raw.held {
                Some(held) => {
                    minutes[horizon.place(held)] += member.kam.session_minutes;
                    sessions.push(Session {
                        kam,
                        date: held.day(weekday),
                        minutes: member.kam.session_minutes,
                        occurrence: raw.week.0.div_euclid(every),
                    });
                }
                None if raw.week >= horizon.first => dropped.push(Dropped {
                    kam,
                    week: raw.week.monday(),
                }),
                None => {}
            }
        }
    }
    sort_by(&mut sessions, |a, b| {
        a.date.cmp(&b.date).then_with(|| a.kam.cmp(&b.kam))
    });
    sort_by(&mut dropped, |a, b| {
        a.week.cmp(&b.week).then_with(|| a.kam.cmp(&b.kam))
    });

    let hours = Hours::new(inputs).coaching_capacity;
    let budget_hours = r1(hours * 12.0 / 52.0 / (1.0 + inputs[Input::PrepFactor]));
    Calendar {
        start: horizon.first.monday(),
        budget_hours,
        weeks: horizon.weeks(&minutes, budget_hours),
        sessions,
        dropped,
    }
}

/// The weeks for which sessions are proposed.
struct Horizon {
    first: Week,
    /// The week after the last one.
    end: Week,
    /// Ascending.
    blocked: Vec<Week>,
}

/// A week in which a session is due, and the week in which it is held; none if
/// it is dropped.
struct Due {
    week: Week,
    held: Option<Week>,
}

impl Horizon {
    fn new(settings: &Settings, as_of: Date) -> Self {
        let first = Week::of(as_of);
        let blocked = settings.blocked_weeks.iter().copied().map(Week::of);
        let mut blocked: Vec<Week> = blocked.collect();
        sort_by(&mut blocked, Ord::cmp);
        Self {
            first,
            end: Week(first.0 + settings[Setting::CalendarWeeks] as i64),
            blocked,
        }
    }

    /// The weeks in which the sessions of a KAM are due, ascending, with the
    /// weeks in which they are held (instrument.md D.5, 4 and 5).
    fn raw_weeks(&self, last: Option<Date>, phase: i64, every: i64) -> Vec<Due> {
        let begin = match last {
            // Overdue, it is due now.
            Some(last) => (Week::of(last).0 + every).max(self.first.0),
            // The first week of the phase from there on.
            None => {
                let from = self.run_before().0;
                from + (phase - from).rem_euclid(every)
            }
        };
        let mut last_move = None;
        let is_due = |week: Week| week.0 >= begin && (week.0 - begin) % every == 0;
        let mut due = Vec::new();
        let mut week = Week(begin);
        while week < self.end {
            let held = self.next_free(week).filter(|landing| {
                *landing == week || (!is_due(*landing) && last_move != Some(*landing))
            });
            if held.is_some_and(|landing| landing != week) {
                last_move = held;
            }
            due.push(Due { week, held });
            week = Week(week.0 + every);
        }
        due
    }

    /// The first week of the unbroken run of blocked weeks before the horizon;
    /// the first week of the horizon if there is none.
    fn run_before(&self) -> Week {
        let mut week = self.first;
        while self.is_blocked(Week(week.0 - 1)) {
            week = Week(week.0 - 1);
        }
        week
    }

    /// The first week of the horizon from this one on that is not blocked.
    fn next_free(&self, from: Week) -> Option<Week> {
        (from.0.max(self.first.0)..self.end.0)
            .map(Week)
            .find(|week| !self.is_blocked(*week))
    }

    fn is_blocked(&self, week: Week) -> bool {
        self.blocked.binary_search(&week).is_ok()
    }

    const fn length(&self) -> usize {
        (self.end.0 - self.first.0) as usize
    }

    /// The place of a week of the horizon, from 0.
    const fn place(&self, week: Week) -> usize {
        (week.0 - self.first.0) as usize
    }

    fn weeks(&self, minutes: &[u32], budget: Rounded) -> Vec<CalendarWeek> {
        (self.first.0..)
            .map(Week)
            .zip(minutes)
            .map(|(week, minutes)| CalendarWeek {
                start: week.monday(),
                minutes: *minutes,
                blocked: self.is_blocked(week),
                over_budget: r1(f64::from(*minutes) / 60.0) > budget,
            })
            .collect()
    }
}

/// What the KAMs placed so far take of each week, if nothing is ever blocked
/// or late.
struct Cycle {
    /// Minutes of each week.
    weeks: [u32; CYCLE],
    /// The same by days since Monday.
    days: [[u32; 5]; CYCLE],
}

impl Cycle {
    const fn new() -> Self {
        Self {
            weeks: [0; CYCLE],
            days: [[0; 5]; CYCLE],
        }
    }

    /// `φ`: the week of the cadence in which a KAM is coached, by the last
    /// session or else where it burdens the weeks least.
    fn phase(&self, member: &Member, every: i64) -> i64 {
        if let Some(last) = member.kam.last_coaching_on {
            return Week::of(last).0.rem_euclid(every);
        }
        let minutes = member.kam.session_minutes;
        // Of equals, the first.
        (0..every)
            .min_by_key(|phase| self.burden(*phase, every, minutes))
            .unwrap_or(0)
    }

    /// The busiest week, if this KAM were added, and by how much that adds to
    /// the unevenness.
    fn burden(&self, phase: i64, every: i64, minutes: u32) -> (u32, u64) {
        let mut busiest = self.weeks.iter().copied().max().unwrap_or(0);
        let mut squares = 0;
        for week in own_weeks(phase, every) {
            let before = self.weeks[week];
            let total = before + minutes;
            busiest = busiest.max(total);
            squares += u64::from(total).pow(2) - u64::from(before).pow(2);
        }
        (busiest, squares)
    }

    /// Adds a KAM on the weekday with the fewest minutes in their weeks.
    fn add(&mut self, phase: i64, every: i64, minutes: u32) -> u8 {
        let taken = |day: &u8| -> u32 {
            own_weeks(phase, every)
                .map(|week| self.days[week][usize::from(*day)])
                .sum()
        };
        // Of equals, the first.
        let weekday = WEEKDAYS
            .into_iter()
            .min_by_key(taken)
            .unwrap_or(WEEKDAYS[0]);
        for week in own_weeks(phase, every) {
            self.weeks[week] += minutes;
            self.days[week][usize::from(weekday)] += minutes;
        }
        weekday
    }
}

fn own_weeks(phase: i64, every: i64) -> impl Iterator<Item = usize> {
    (phase as usize..CYCLE).step_by(every as usize)
}
