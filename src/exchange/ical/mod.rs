//! iCalendar files (RFC 5545), as the usual calendars open them.
//!
//! Every entry is an all-day event. The plan proposes a day and knows no time
//! of day: an invented one would put two sessions of a day at the same hour
//! and block it. An event also opens everywhere, which a to-do doesn't.
//!
//! An entry has the same UID in every file, so that a calendar that opens a
//! second one has it once. What has changed since an earlier file has a higher
//! SEQUENCE, and what was in one and is no longer planned is cancelled: see
//! [`Exported`]. All entries have a category, by which one can filter and
//! remove them.
//!
//! A writer of our own, because the `icalendar` crate needs a random number
//! generator and a clock at hand; reading back is its job in the tests.

mod exported;
mod file;
mod moment;
mod planned;

pub use exported::Exported;
pub use moment::Moment;
pub use planned::Writing;

use exported::{Fate, Remembered, compared};
use file::File;
use planned::Planned;

use crate::content::{Locale, fill, ical, task_name};
use crate::model::{Date, Workspace};
use crate::planning::Calendar;

/// The coaching sessions of a calendar, and what to remember of them for the
/// next file.
///
/// Of a KAM, the file holds the name that is in the plan, and nothing else.
#[must_use]
pub fn sessions(
    workspace: &Workspace,
    calendar: &Calendar,
    writing: Writing,
    earlier: &Exported,
) -> (String, Exported) {
    let t = ical(workspace.locale.locale());
    let planned = calendar.sessions.iter().map(|session| {
        let kam = workspace.kams.iter().find(|kam| kam.id == session.kam);
        let name = kam.map_or(session.kam.as_str(), |kam| &kam.alias);
        let occurrence = session.occurrence.to_string();
        Planned {
            uid: ["coaching-", &session.kam, "-", &occurrence].concat(),
            of: session.kam.clone(),
            day: session.date,
            title: fill(t.session, &[("kam", name)]),
            note: fill(t.session_note, &[("minutes", &session.minutes.to_string())]),
        }
    });
    let fate = |entry: &Remembered| fate_of_session(workspace, calendar, writing.today, entry);
    let earlier = earlier.of(workspace);
    let (file, sessions) = written(
        workspace.locale.locale(),
        planned,
        writing,
        &earlier.sessions,
        fate,
    );
    let exported = Exported {
        reminder: writing.reminder,
        sessions,
        actions: earlier.actions,
    };
    (file, exported)
}

/// What becomes of a session that is no longer planned.
fn fate_of_session(
    workspace: &Workspace,
    calendar: &Calendar,
    today: Date,
    entry: &Remembered,
) -> Fate {
    if entry.day < today {
        return Fate::Past;
    }
    let kam = workspace.kams.iter().find(|kam| kam.id == entry.of);
    let Some(kam) = kam.filter(|kam| kam.interval_weeks.is_some()) else {
        return Fate::Cancelled;
    };
    let was_held = kam.last_coaching_on.is_some_and(|held| held >= entry.day);
    let horizon = 7 * calendar.weeks.len() as i64;
    if was_held {
        Fate::Past
    } else if calendar.start.days_until(entry.day) >= horizon {
        Fate::Unknown
    } else {
        Fate::Cancelled
    }
}

/// The due dates of the actions that are open or under way, and what to
/// remember of them for the next file. One that is done is cancelled in it.
#[must_use]
pub fn actions(workspace: &Workspace, writing: Writing, earlier: &Exported) -> (String, Exported) {
    let locale = workspace.locale.locale();
    let t = ical(locale);
    let live = workspace.actions.iter().filter(|action| action.is_live());
    let planned = live.filter_map(|action| {
        let mut note = fill(t.task, &[("task", task_name(locale, action.task).full)]);
        if !action.owner.is_empty() {
            note.push('\n');
            note.push_str(&fill(t.owner, &[("owner", &action.owner)]));
        }
        Some(Planned {
            uid: ["action-", &*action.id].concat(),
            of: action.id.clone(),
            day: action.due?,
            title: fill(t.due, &[("action", &action.text)]),
            note,
        })
    });
    // What is overdue is still in the calendar as something to do.
    let fate = |_: &Remembered| Fate::Cancelled;
    let earlier = earlier.of(workspace);
    let (file, actions) = written(locale, planned, writing, &earlier.actions, fate);
    let exported = Exported {
        reminder: writing.reminder,
        sessions: earlier.sessions,
        actions,
    };
    (file, exported)
}

fn written(
    locale: Locale,
    planned: impl Iterator<Item = Planned>,
    writing: Writing,
    earlier: &[Remembered],
    fate: impl Fn(&Remembered) -> Fate,
) -> (String, Vec<Remembered>) {
    let t = ical(locale);
    let planned: Vec<_> = planned.collect();
    let remembered = compared(&planned, writing, earlier, fate);
    let mut file = File::new(locale);
    for (entry, planned) in remembered.iter().zip(&planned) {
        file.event(entry, planned, writing.reminder);
    }
    // Said again as long as it matters: the last file may have got lost.
    let is_ahead = |entry: &&Remembered| entry.cancelled && entry.day >= writing.today;
    for entry in remembered.iter().filter(is_ahead) {
        file.cancelled(entry, t.cancelled);
    }
    (file.end(), remembered)
}
