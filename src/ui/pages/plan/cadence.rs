//! How often a KAM is coached, in words.

use crate::content::{Locale, fill, ui};

/// A coaching cadence in words.
pub fn cadence(locale: Locale, weeks: u32) -> String {
    let t = ui::team(locale);
    match weeks {
        1 => t.every_week.to_owned(),
        _ => fill(t.every_weeks, &[("n", &weeks.to_string())]),
    }
}
