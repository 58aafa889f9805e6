//! Weeks, counted absolutely so that they mean the same on every day
//! (instrument.md 0).

use crate::model::Date;

/// `a(d)`: a week, by its number since the Monday of 5 January 1970; negative
/// before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week(pub i64);

/// Days from 1 January 1970 to the first Monday after it.
const FIRST_MONDAY: i64 = 4;

impl Week {
    /// The week that contains a date.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self((Date::EPOCH.days_until(date) - FIRST_MONDAY).div_euclid(7))
    }

    /// Its Monday.
    #[must_use]
    pub fn monday(self) -> Date {
        self.day(0)
    }

    /// A day of the week, so many days after Monday.
    #[must_use]
    pub fn day(self, since_monday: u8) -> Date {
        Date::EPOCH.plus_days(7 * self.0 + FIRST_MONDAY + i64::from(since_monday))
    }
}

#[cfg(test)]
mod tests {
    use super::Week;
    use crate::model::Date;

    #[test]
    fn begins_on_monday() {
        for (date, week, monday) in [
            ("1970-01-05", 0, "1970-01-05"),
            ("1970-01-04", -1, "1969-12-29"),
            ("1970-01-11", 0, "1970-01-05"),
            ("2026-03-04", 2930, "2026-03-02"),
        ] {
            let found = Week::of(Date::parse(date).expect(date));
            assert_eq!((found.0, found.monday().to_string()), (week, monday.into()));
        }
    }
}
