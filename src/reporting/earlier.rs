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

/// How much room is taken, of how much; both in bytes.
#[must_use]
pub fn room(used: f64, quota: f64, locale: Locale) -> String {
    let values = [("used", &*bytes(used)), ("quota", &*bytes(quota))];
    fill(ui::keeping(locale).room_used, &values)
}

fn bytes(count: f64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    let mut amount = count.max(0.0) / 1000.0;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while amount >= 999.5 {
        let Some(next) = units.next() else { break };
        amount /= 1000.0;
        unit = Some(next);
    }
    let unit = unit.copied().unwrap_or_default();
    if amount < 9.95 {
        format!("{amount:.1} {unit}")
    } else {
        format!("{amount:.0} {unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::{at, bytes, difference};
    use crate::content::Locale;
    use crate::model::{Date, Kam, Workspace};
    use crate::reporting::differences::differences;

    #[test]
    fn a_number_of_bytes_is_short() {
        let shown = [0.0, 1234.0, 12_345.0, 999_600.0, 4.2e6, 1.2e9, 2e15];
        let shown = shown.map(bytes);
        let expected = [
            "0.0 kB", "1.2 kB", "12 kB", "1.0 MB", "4.2 MB", "1.2 GB", "2000 TB",
        ];
        assert_eq!(shown, expected);
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
