//! When something was written.

use core::fmt;

use crate::model::Date;

/// When something was written: for the order, and as the person's clock showed
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// Milliseconds since 1970, UTC.
    pub millis: u64,
    /// The day on the person's calendar.
    pub day: Date,
    /// The minute of that day, 0 to 1439.
    pub minute: u16,
}

impl When {
    /// The time on the person's clock, such as `17:02`.
    #[must_use]
    pub fn time(&self) -> String {
        format!("{:02}:{:02}", self.minute / 60, self.minute % 60)
    }

    /// Reads what was written by [`fmt::Display`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let millis = parts.next()?.parse().ok()?;
        let day = Date::parse(parts.next()?)?;
        let minute = parts.next()?.parse().ok().filter(|minute| *minute < 1440)?;
        Some(Self {
            millis,
            day,
            minute,
        })
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.millis, self.day, self.minute)
    }
}
