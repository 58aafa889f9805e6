//! The coaching calendar: who is coached in which week and on which day
//! (instrument.md D.5).

use serde::Serialize;

use super::capacity::{Hours, Input, Inputs};
use super::team::{Member, Team};
use crate::model::sort_by;
use crate::model::{Date, Setting, Settings, r1};

/// The weekdays as days since Monday, in the order in which they fill.
const WEEKDAYS: [u8; 5] = [1, 3, 2, 0, 4];

/// The proposal (contract.md). Weeks are counted from the start, from 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The Monday on which week 0 begins.
    pub start: Date,
    /// The sessions by date, then KAM id.
    pub sessions: Vec<Session>,
    /// The sessions that found no week, by week, then KAM id.
    pub dropped: Vec<Dropped>,
    /// Minutes of coaching in each week.
    pub weekly_minutes: Vec<u32>,
    /// The weeks with more coaching than the leader has hours for, ascending.
    pub over_budget_weeks: Vec<u32>,
}

/// A coaching session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    /// Its date.
    pub date: Date,
    /// The id of the KAM.
    pub kam: String,
    /// Its length.
    pub minutes: u32,
}

/// A session in a blocked week that could not move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// The id of the KAM.
    pub kam: String,
    /// The week in which it would have been.
    pub week: u32,
}

/// Proposes a calendar for the KAMs with a cadence.
pub(super) fn calendar(team: &Team, settings: &Settings, inputs: &Inputs, as_of: Date) -> Calendar {
    let start = as_of.plus_days(i64::from((7 - as_of.days_since_monday()) % 7));
    let mut plan = Plan::new(settings, start);
    let mut members: Vec<_> = team
        .members
        .iter()
        .enumerate()
        .filter_map(|(place, member)| Some((member.kam.interval_weeks?, place, member)))
        .collect();
    // Stable: members come by id, and so do their places.
    sort_by(&mut members, |(a, _, x), (b, _, y)| {
        a.cmp(b).then_with(|| r1(y.need).cmp(&r1(x.need)))
    });

    let mut sessions = Vec::new();
    let mut dropped = Vec::new();
    for (interval, place, member) in members {
        let series = plan.series_for(member, interval, start);
        for week in series.dropped {
            dropped.push((week, place));
        }
        for week in series.held {
            let weekday = plan.add(week, member.kam.session_minutes);
            sessions.push((week, weekday, place));
        }
    }
    sort_by(&mut sessions, Ord::cmp);
    sort_by(&mut dropped, Ord::cmp);

    let hours = Hours::new(inputs).coaching_capacity;
    let budget = r1(hours * 12.0 / 52.0 / (1.0 + inputs[Input::PrepFactor]));
    let weekly_minutes: Vec<_> = plan.weeks.iter().map(|week| week.minutes).collect();
    let kam = |place: usize| team.members[place].kam;
    let over = |minutes: &u32| r1(f64::from(*minutes) / 60.0) > budget;
    Calendar {
        start,
        sessions: sessions
            .into_iter()
            .map(|(week, weekday, place)| Session {
                date: start.plus_days(7 * week as i64 + i64::from(weekday)),
                kam: kam(place).id.clone(),
                minutes: kam(place).session_minutes,
            })
            .collect(),
        dropped: dropped
            .into_iter()
            .map(|(week, place)| Dropped {
                kam: kam(place).id.clone(),
                week: week as u32,
            })
            .collect(),
        over_budget_weeks: (0..)
            .zip(&weekly_minutes)
            .filter(|(_, minutes)| over(minutes))
            .map(|(week, _)| week)
            .collect(),
        weekly_minutes,
    }
}

/// What is planned so far.
struct Plan {
    weeks: Vec<Week>,
}

struct Week {
    blocked: bool,
    /// Minutes of all days.
    minutes: u32,
    /// Minutes by days since Monday.
    days: [u32; 5],
}

/// The weeks of one KAM's sessions.
struct Series {
    held: Vec<usize>,
    dropped: Vec<usize>,
}

impl Plan {
    fn new(settings: &Settings, start: Date) -> Self {
        let horizon = settings[Setting::CalendarWeeks] as u32;
        let week = |index| Week {
            blocked: settings
                .blocked_weeks
                .contains(&start.plus_days(7 * i64::from(index))),
            minutes: 0,
            days: [0; 5],
        };
        Self {
            weeks: (0..horizon).map(week).collect(),
        }
    }

    /// The weeks in which a KAM is coached, by the last session or else where
    /// they burden the plan least.
    fn series_for(&self, member: &Member, interval: u32, start: Date) -> Series {
        let every = interval as usize;
        if let Some(last) = member.kam.last_coaching_on {
            let days = start.days_until(last) + 7 * i64::from(interval);
            let offset = days.div_euclid(7).clamp(0, i64::from(interval) - 1);
            return self.series(offset as usize, every);
        }
        let minutes = member.kam.session_minutes;
        (0..every.min(self.weeks.len()))
            .map(|offset| self.series(offset, every))
            // Of equals, the first.
            .min_by_key(|series| self.burden(series, minutes))
            .unwrap_or_else(|| self.series(0, every))
    }

    /// The sessions every so many weeks; one in a blocked week moves to the
    /// next week that is not, unless a session of the KAM is there.
    fn series(&self, offset: usize, every: usize) -> Series {
        let horizon = self.weeks.len();
        let is_regular = |week: usize| week >= offset && (week - offset).is_multiple_of(every);
        let mut series = Series {
            held: Vec::new(),
            dropped: Vec::new(),
        };
        for week in (offset..horizon).step_by(every) {
            let landing = (week..horizon).find(|week| !self.weeks[*week].blocked);
            match landing {
                Some(landing) if landing == week => series.held.push(week),
                Some(landing) if !is_regular(landing) && series.held.last() != Some(&landing) => {
                    series.held.push(landing);
                }
                _ => series.dropped.push(week),
            }
        }
        series
    }

    /// The busiest week, if this series were added, and by how much it adds to
    /// the unevenness.
    fn burden(&self, series: &Series, minutes: u32) -> (u32, u64) {
        let busiest = self.weeks.iter().map(|week| week.minutes).max();
        let mut busiest = busiest.unwrap_or(0);
        let mut squares = 0;
        for week in &series.held {
            let before = self.weeks[*week].minutes;
            let total = before + minutes;
            busiest = busiest.max(total);
            squares += u64::from(total).pow(2) - u64::from(before).pow(2);
        }
        (busiest, squares)
    }

    /// Adds a session to a week, on the weekday with the fewest minutes.
    fn add(&mut self, week: usize, minutes: u32) -> u8 {
        let Week {
            days,
            minutes: total,
            ..
        } = &mut self.weeks[week];
        *total += minutes;
        // Of equals, the first.
        let weekday = WEEKDAYS
            .into_iter()
            .min_by_key(|day| days[usize::from(*day)])
            .unwrap_or(WEEKDAYS[0]);
        days[usize::from(weekday)] += minutes;
        weekday
    }
}
