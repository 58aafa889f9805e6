//! When the person has last saved everything as a file, and whether it is time
//! to remind them.

use super::generations::When;
use crate::model::Date;

/// When the person has last saved everything as a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// The day on which something was first saved in this browser.
    pub since: Option<Date>,
    /// The last file.
    pub last: Option<Backup>,
    /// The day on which the person was last reminded.
    pub reminded: Option<Date>,
    /// Whether the browser was asked for its promise.
    pub is_asked: bool,
}

/// A file that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When.
    pub when: When,
    /// The checksum of its text.
    pub sum: u64,
}

/// Why what is kept in the browser may get lost, the greatest risk first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// The page stands in a frame of another website.
    Frame,
    /// Safari deletes after seven days.
    Safari,
    /// The browser has not promised to keep anything.
    Unpromised,
    /// None but that the device gets lost.
    Device,
}

impl Risk {
    /// The greatest of the risks that are there.
    #[must_use]
    pub const fn greatest(is_frame: bool, is_safari: bool, is_promised: bool) -> Self {
        match (is_frame, is_safari, is_promised) {
            (true, _, _) => Self::Frame,
            (_, _, true) => Self::Device,
            (_, true, _) => Self::Safari,
            _ => Self::Unpromised,
        }
    }

    /// After how many days without a file the person is reminded.
    const fn patience(self) -> i64 {
        match self {
            Self::Frame => 1,
            Self::Safari => 3,
            Self::Unpromised => 7,
            Self::Device => 30,
        }
    }
}

impl Backups {
    /// Whether it is time to remind the person: something has changed since the
    /// last file, or since the first day, which is so many days ago; never more
    /// than once a day. `sum` is the checksum of what is there now.
    #[must_use]
    pub fn is_due(&self, risk: Risk, today: Date, sum: u64) -> bool {
        let changed = self.last.is_none_or(|last| last.sum != sum);
        let since = self.last.map(|last| last.when.day).or(self.since);
        let is_late = since.is_some_and(|since| since.days_until(today) >= risk.patience());
        changed && is_late && self.reminded != Some(today)
    }

    /// The text that is kept.
    #[must_use]
    pub fn write(&self) -> String {
        let mut lines = Vec::new();
        lines.extend(self.since.map(|day| format!("since {day}")));
        lines.extend(
            self.last
                .map(|last| format!("file {:x} {}", last.sum, last.when)),
        );
        lines.extend(self.reminded.map(|day| format!("reminded {day}")));
        lines.extend(self.is_asked.then(|| "asked".to_owned()));
        lines.join("\n")
    }

    /// Reads it; what is no line of it is left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "since" => read.since = Date::parse(rest),
                "file" => read.last = backup(rest),
                "reminded" => read.reminded = Date::parse(rest),
                "asked" => read.is_asked = true,
                _ => {}
            }
        }
        read
    }
}

fn backup(text: &str) -> Option<Backup> {
    let (sum, when) = text.split_once(' ')?;
    Some(Backup {
        sum: u64::from_str_radix(sum, 16).ok()?,
        when: When::parse(when)?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Backup, Backups, Risk};
    use crate::model::Date;
    use crate::storage::generations::When;

    fn day(day: u8) -> Date {
        Date::new(2026, 11, day).unwrap()
    }

    fn saved_on(date: u8) -> Backups {
        let when = When {
            millis: 5,
            day: day(date),
            minute: 61,
        };
        Backups {
            since: Some(day(1)),
            last: Some(Backup { when, sum: 7 }),
            reminded: None,
            is_asked: true,
        }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let backups = Backups {
            reminded: Some(day(3)),
            ..saved_on(2)
        };
        assert_eq!(Backups::read(&backups.write()), backups);
        assert_eq!(Backups::read(""), Backups::default());
        assert_eq!(Backups::read("file x\nsince\nother 3"), Backups::default());
    }

    #[test]
    fn reminds_by_risk_of_changes_and_at_most_once_a_day() {
        let backups = saved_on(2);
        assert!(!backups.is_due(Risk::Frame, day(2), 8), "on the same day");
        assert!(backups.is_due(Risk::Frame, day(3), 8));
        assert!(
            !backups.is_due(Risk::Frame, day(3), 7),
            "nothing has changed"
        );
        assert!(!backups.is_due(Risk::Safari, day(4), 8));
        assert!(backups.is_due(Risk::Safari, day(5), 8));
        assert!(!backups.is_due(Risk::Unpromised, day(8), 8));
        assert!(backups.is_due(Risk::Unpromised, day(9), 8));
        assert!(!backups.is_due(Risk::Device, day(28), 8));
        let reminded = Backups {
            reminded: Some(day(9)),
            ..backups
        };
        assert!(!reminded.is_due(Risk::Unpromised, day(9), 8), "once a day");
        assert!(reminded.is_due(Risk::Unpromised, day(10), 8));
        let never = Backups {
            last: None,
            ..saved_on(2)
        };
        assert!(never.is_due(Risk::Unpromised, day(8), 7));
        assert!(!Backups::default().is_due(Risk::Frame, day(8), 7));
    }

    #[test]
    fn a_promise_takes_every_risk_but_that_of_a_frame() {
        assert_eq!(Risk::greatest(true, true, true), Risk::Frame);
        assert_eq!(Risk::greatest(false, true, true), Risk::Device);
        assert_eq!(Risk::greatest(false, true, false), Risk::Safari);
        assert_eq!(Risk::greatest(false, false, false), Risk::Unpromised);
    }
}
