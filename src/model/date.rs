//! Calendar dates without time zone (instrument.md 0).

use core::fmt;

use serde::{Serialize, Serializer};
use time::{Duration, Month};

/// A calendar date, written `YYYY-MM-DD`; years 0000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(time::Date);

impl Date {
    /// The date of these numbers, or `None` if the calendar has no such day.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        if !(0..=9999).contains(&year) {
            return None;
        }
        time::Date::from_calendar_date(year, month, day)
            .ok()
            .map(Self)
    }

    /// Reads exactly `YYYY-MM-DD`; anything else, and a day that the calendar
    /// does not have, is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |sum: i32, digit| {
                digit
                    .is_ascii_digit()
                    .then(|| sum * 10 + i32::from(digit - b'0'))
            })
        };
        let month = u8::try_from(number(&bytes[5..7])?).ok()?;
        let day = u8::try_from(number(&bytes[8..])?).ok()?;
        Self::new(number(&bytes[..4])?, month, day)
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The weekday as the number of days since Monday, 0 to 6.
    #[must_use]
    pub fn days_since_monday(self) -> u8 {
        self.0.weekday().number_days_from_monday()
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus_days(-i64::from(self.days_since_monday()))
    }

    /// `days(self, later)`: calendar days from this date to the other,
    /// negative if the other is earlier (instrument.md 0).
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        i64::from(later.0.to_julian_day()) - i64::from(self.0.to_julian_day())
    }

    /// `months(self, later)`: whole months from this date to the other, never
    /// negative (instrument.md 0).
    #[must_use]
    pub fn months_until(self, later: Self) -> u32 {
        let months = (later.year() - self.year()) * 12 + i32::from(later.month())
            - i32::from(self.month())
            - i32::from(later.day() < self.day());
        u32::try_from(months).unwrap_or(0)
    }

    /// The date this many days later (earlier if negative); it stops at the
    /// ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let moved = self.0.saturating_add(Duration::days(days));
        Self(moved.clamp(Self::FIRST.0, Self::LAST.0))
    }

    /// 1 January 1970: the date where there is no other.
    pub const EPOCH: Self = Self::constant(1970, Month::January, 1);
    const FIRST: Self = Self::constant(0, Month::January, 1);
    const LAST: Self = Self::constant(9999, Month::December, 31);

    const fn constant(year: i32, month: Month, day: u8) -> Self {
        match time::Date::from_calendar_date(year, month, day) {
            Ok(date) => Self(date),
            Err(_) => Self(time::Date::MIN),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00";
        let (month, day) = (i32::from(self.month()), i32::from(self.day()));
        let mut number = self.year() * 10_000 + month * 100 + day;
        for place in [9, 8, 6, 5, 3, 2, 1, 0] {
            text[place] += (number % 10) as u8;
            number /= 10;
        }
        f.write_str(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    fn date(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn reads_only_days_that_exist() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-1-1",
            "26-01-01",
            "2026-01-01 ",
            "",
            "2026/01/01",
            "+026-01-01",
            "２０２６-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert_eq!(date("2024-02-29").to_string(), "2024-02-29");
    }

    #[test]
    fn counts_whole_months() {
        for (from, to, months) in [
            ("2026-01-31", "2026-02-28", 0),
            ("2025-10-04", "2026-03-04", 5),
            ("2025-10-05", "2026-03-04", 4),
            ("2026-03-05", "2026-03-04", 0),
            ("2023-03-01", "2026-03-04", 36),
        ] {
            assert_eq!(date(from).months_until(date(to)), months, "{from} {to}");
        }
    }

    #[test]
    fn stops_at_the_ends_of_the_calendar() {
        assert_eq!(date("9999-12-01").plus_days(400).to_string(), "9999-12-31");
        assert_eq!(date("0000-01-02").plus_days(-9).to_string(), "0000-01-01");
        assert_eq!(date("2026-02-28").plus_days(1).to_string(), "2026-03-01");
    }
}
