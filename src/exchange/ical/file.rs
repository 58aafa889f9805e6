//! The lines of a calendar file.

use super::exported::Remembered;
use super::moment::digits;
use super::planned::Planned;
use crate::content::Locale;
use crate::model::Date;

/// Octets of a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// By which a calendar can show or remove all entries.
const CATEGORY: &str = "Leitwerk";

/// On the day before at nine, seen from midnight.
const REMINDER: &str = "-PT15H";

/// A file while it is written.
pub(super) struct File(String);

impl File {
    /// Without a name for the whole: some programs would make a calendar of
    /// its own of it.
    pub(super) fn new(locale: Locale) -> Self {
        let mut file = Self(String::new());
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        let product = ["-//Leitwerk//", locale.tag(), "//"].concat();
        file.line("PRODID", &product);
        file.line("CALSCALE", "GREGORIAN");
        file
    }

    pub(super) fn event(&mut self, entry: &Remembered, planned: &Planned, reminder: bool) {
        self.begin(entry, "CONFIRMED", &planned.title);
        self.line("DESCRIPTION", &escaped(&planned.note));
        if reminder {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.line("DESCRIPTION", &escaped(&planned.title));
            self.line("TRIGGER", REMINDER);
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    /// An entry that was in an earlier file and is no longer planned. What it
    /// was called is not remembered.
    pub(super) fn cancelled(&mut self, entry: &Remembered, title: &str) {
        self.begin(entry, "CANCELLED", title);
        self.line("END", "VEVENT");
    }

    fn begin(&mut self, entry: &Remembered, status: &str, title: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(&[&*entry.uid, "@leitwerk"].concat()));
        // Without a METHOD, both say when the entry was last changed.
        self.line("DTSTAMP", &entry.modified);
        self.line("LAST-MODIFIED", &entry.modified);
        self.line("SEQUENCE", &entry.sequence.to_string());
        self.line("STATUS", status);
        self.days(entry.day);
        self.line("SUMMARY", &escaped(title));
        self.line("CATEGORIES", CATEGORY);
        // The day stays free for other things.
        self.line("TRANSP", "TRANSPARENT");
    }

    fn days(&mut self, day: Date) {
        self.line("DTSTART;VALUE=DATE", &digits(day));
        self.line("DTEND;VALUE=DATE", &digits(day.plus_days(1)));
    }

    pub(super) fn end(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.0
    }

    /// A property in lines of no more than [`LINE`] octets, each broken
    /// between two characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if length + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
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
