//! The texts of the coaching calendar.

pub mod de;
pub mod en;

/// The texts of the coaching calendar. Placeholders stand in braces.
pub struct CalendarTexts {
    /// `{sessions}`, `{weeks}`.
    pub title: &'static str,
    /// One week: `{weeks}`.
    pub title_over_one: &'static str,
    /// `{n}`, `{weeks}`.
    pub title_over: &'static str,
    pub lead: &'static str,
    /// `{sessions}`, `{weeks}`.
    pub summary: &'static str,
    /// One week: `{budget}`.
    pub summary_over_one: &'static str,
    /// `{n}`, `{budget}`.
    pub summary_over: &'static str,
    pub empty: &'static str,
    pub to_team: &'static str,
    pub missing: &'static str,
    /// `{kam}`.
    pub set_cadence: &'static str,
    pub horizon: &'static str,
    pub horizon_hint: &'static str,
    pub picture: &'static str,
    pub table: &'static str,
    /// Week, hours, budget, verdict.
    pub table_head: &'static [&'static str],
    pub over: &'static str,
    pub within: &'static str,
    pub blocked: &'static str,
    /// `{date}`.
    pub week: &'static str,
    /// `{date}`.
    pub this_week: &'static str,
    /// `{n}`.
    pub minutes: &'static str,
    /// Planned and possible hours of a week: `{n}`, `{budget}`.
    pub hours: &'static str,
    pub none: &'static str,
    /// `{date}`.
    pub block: &'static str,
    pub held: &'static str,
    /// `{kam}`, `{date}`.
    pub held_name: &'static str,
    /// `{kam}`, `{date}`.
    pub held_done: &'static str,
    /// The label of the day on which a session was held.
    pub held_on: &'static str,
    pub dropped_title: &'static str,
    /// `{kam}`, `{date}`.
    pub dropped: &'static str,
    pub export: &'static str,
    pub export_hint: &'static str,
    pub file_name: &'static str,
    /// The weekdays, Monday first.
    pub weekdays: [&'static str; 7],
}
