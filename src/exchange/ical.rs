//! iCalendar files (RFC 5545), as the usual calendars open them.
//!
//! Every entry is an all-day event. The plan proposes a day and knows no time
//! of day: an invented one would put two sessions of a day at the same hour
//! and block it. An event also opens everywhere, which a to-do doesn't.
//!
//! A writer of our own, because the `icalendar` crate needs a random number
//! generator and a clock at hand; reading back is its job in the tests.

use crate::content::{Locale, fill, ical, task_name};
use crate::model::{Date, Workspace};
use crate::planning::Calendar;

/// Octets of a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// A moment in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

/// The coaching sessions of a calendar, written at this moment.
///
/// The same session has the same UID in every file, so that a calendar that
/// opens a second file has it once. Of a KAM, the file holds the name that is
/// in the plan, and nothing else.
#[must_use]
pub fn sessions(workspace: &Workspace, calendar: &Calendar, written: Moment) -> String {
    let locale = workspace.locale.locale();
    let t = ical(locale);
    let mut file = File::new(locale, t.coaching, written);
    for session in &calendar.sessions {
        let kam = workspace.kams.iter().find(|kam| kam.id == session.kam);
        let name = kam.map_or(session.kam.as_str(), |kam| &kam.alias);
        let uid = ["coaching-", &*session.kam, "-", &digits(session.date)].concat();
        let minutes = session.minutes.to_string();
        file.event(
            &uid,
            session.date,
            &fill(t.session, &[("kam", name)]),
            &fill(t.session_note, &[("minutes", &minutes)]),
        );
    }
    file.end()
}

/// The due dates of the actions that are open or under way, written at this
/// moment.
#[must_use]
pub fn actions(workspace: &Workspace, written: Moment) -> String {
    let locale = workspace.locale.locale();
    let t = ical(locale);
    let mut file = File::new(locale, t.actions, written);
    for action in workspace.actions.iter().filter(|action| action.is_live()) {
        let Some(due) = action.due else {
            continue;
        };
        let mut note = fill(t.task, &[("task", task_name(locale, action.task).full)]);
        if !action.owner.is_empty() {
            note.push('\n');
            note.push_str(&fill(t.owner, &[("owner", &action.owner)]));
        }
        let uid = ["action-", &*action.id].concat();
        file.event(&uid, due, &fill(t.due, &[("action", &action.text)]), &note);
    }
    file.end()
}

/// A file while it is written.
struct File {
    text: String,
    stamp: String,
}

impl File {
    fn new(locale: Locale, name: &str, written: Moment) -> Self {
        let mut file = Self {
            text: String::new(),
            stamp: stamp(written),
        };
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line(
            "PRODID",
            ["-//Leitwerk//", locale.tag(), "//"].concat().as_str(),
        );
        file.line("CALSCALE", "GREGORIAN");
        file.line("X-WR-CALNAME", &escaped(name));
        file
    }

    fn event(&mut self, uid: &str, on: Date, title: &str, note: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(&[uid, "@leitwerk"].concat()));
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
        self.line("DTSTART;VALUE=DATE", &digits(on));
        self.line("DTEND;VALUE=DATE", &digits(on.plus_days(1)));
        self.line("SUMMARY", &escaped(title));
        self.line("DESCRIPTION", &escaped(note));
        // The day stays free for other things.
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    fn end(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.text
    }

    /// A property in lines of no more than [`LINE`] octets, each broken
    /// between two characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if length + character.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(character);
            length += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A text as a value (RFC 5545, 3.3.11). What no file may hold is left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(' '),
            _ if character.is_control() => {}
            _ => value.push(character),
        }
    }
    value
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn stamp(moment: Moment) -> String {
    let mut text = digits(moment.date);
    text.push('T');
    for number in [moment.hour, moment.minute, moment.second] {
        text.push(char::from(b'0' + number / 10 % 10));
        text.push(char::from(b'0' + number % 10));
    }
    text.push('Z');
    text
}
