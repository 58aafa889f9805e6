//! Earlier states, and where the data are kept, in words.

use super::differences::Group;
use crate::content::{Locale, date, fill, ui};
use crate::model::Date;

/// A day and a time, such as `17:02`, in a sentence.
#[must_use]
pub fn at(day: Date, time: &str, locale: Locale) -> String {
    let day = date(locale, day.year(), day.month(), day.day());
    fill(ui::keeping(locale).at, &[("date", &day), ("time", time)])
}

/// In what an earlier state is different from now, in short: kinds, and how
/// many of each.
#[must_use]
pub fn difference(groups: &[Group], locale: Locale) -> String {
    let t = ui::keeping(locale);
    if groups.is_empty() {
        return t.same.to_owned();
    }
    let one = |group: &Group| match group.counts.as_str() {
        "" => group.title.to_owned(),
        counts => [group.title, " (", counts, ")"].concat(),
    };
    let what: Vec<String> = groups.iter().map(one).collect();
    fill(t.differs, &[("what", &what.join(", "))])
}

/// How much room is taken, of how much; both in bytes. Browsers count only a
/// part of what is kept, so that little is no more than little.
#[must_use]
pub fn room(used: f64, quota: f64, locale: Locale) -> String {
    let t = ui::keeping(locale);
    let used = if used < 1e6 {
        t.room_little.to_owned()
    } else {
        bytes(used)
    };
    let values = [("used", &*used), ("quota", &*bytes(quota))];
    fill(t.room_used, &values)
}

fn bytes(count: f64) -> String {
    const UNITS: [&str; 3] = ["MB", "GB", "TB"];
    let mut amount = count / 1e6;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while amount >= 999.5 {
        let Some(next) = units.next() else { break };
        amount /= 1000.0;
        unit = Some(next);
    }
    let unit = unit.copied().unwrap_or_default();
    if amount < 9.95 {
        format!("{amount:.1}\u{a0}{unit}")
    } else {
        format!("{amount:.0}\u{a0}{unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::{at, bytes, difference, room};
    use crate::content::Locale;
    use crate::model::{Date, Kam, Workspace};
    use crate::reporting::differences::differences;

    #[test]
    fn room_is_short_and_true_where_little_is_taken() {
        let shown = [999_600.0, 4.2e6, 12.3e6, 1.2e9, 2e15].map(bytes);
        assert_eq!(
            shown,
            [
                "1.0\u{a0}MB",
                "4.2\u{a0}MB",
                "12\u{a0}MB",
                "1.2\u{a0}GB",
                "2000\u{a0}TB"
            ]
        );
        for (used, locale, expected) in [
            (
                0.0,
                Locale::De,
                "Belegt nach Angabe des Browsers: weniger als 1\u{a0}MB von 1.2\u{a0}GB",
            ),
            (
                4.2e6,
                Locale::De,
                "Belegt nach Angabe des Browsers: 4.2\u{a0}MB von 1.2\u{a0}GB",
            ),
            (
                0.0,
                Locale::En,
                "Used according to the browser: less than 1\u{a0}MB of 1.2\u{a0}GB",
            ),
        ] {
            assert_eq!(room(used, 1.2e9, locale), expected);
        }
    }

    #[test]
    fn a_moment_and_a_difference_read_as_a_sentence() {
        let day = Date::parse("2026-11-27").unwrap();
        assert_eq!(at(day, "17:02", Locale::De), "27. November 2026, 17:02 Uhr");
        assert_eq!(at(day, "17:02", Locale::En), "27 November 2026, 17:02");
        let now = Workspace::default();
        let mut before = now.clone();
        before
            .kams
            .push(Kam::new("k".to_owned(), "Arve".to_owned()));
        let groups = differences(&now, &before, Locale::De);
        assert_eq!(
            difference(&groups, Locale::De),
            "Anders als jetzt: KAM (1 neu)"
        );
        assert_eq!(difference(&[], Locale::En), "The same as now");
    }
}
