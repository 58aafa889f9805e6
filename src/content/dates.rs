//! How a date reads in a sentence.

use super::Locale;

const MONTHS_DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a month; `month` from 1.
#[must_use]
pub fn month(locale: Locale, month: u8) -> &'static str {
    let months = match locale {
        Locale::De => MONTHS_DE,
        Locale::En => MONTHS_EN,
    };
    months[usize::from(month.clamp(1, 12)) - 1]
}

/// A calendar date with the month in words; `month` from 1, which no reader
/// of either language can confuse with the day.
#[must_use]
pub fn date(locale: Locale, year: i32, month_number: u8, day: u8) -> String {
    let after_day = match locale {
        Locale::De => ". ",
        Locale::En => " ",
    };
    let month = month(locale, month_number);
    [&day.to_string(), after_day, month, " ", &year.to_string()].concat()
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::content::Locale;

    #[test]
    fn names_the_month() {
        assert_eq!(date(Locale::De, 2026, 6, 30), "30. Juni 2026");
        assert_eq!(date(Locale::En, 2026, 1, 5), "5 January 2026");
    }
}
