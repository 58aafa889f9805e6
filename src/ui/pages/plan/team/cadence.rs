//! How often a KAM is coached, in words.

use super::team_page::TeamPage;
use crate::content::fill;

/// A coaching cadence in words.
pub fn cadence(page: TeamPage, weeks: u32) -> String {
    match weeks {
        1 => page.t.every_week.to_owned(),
        _ => fill(page.t.every_weeks, &[("n", &weeks.to_string())]),
    }
}
