//! The page with the positions being filled.

pub mod de;
pub mod en;

/// The page with the positions being filled.
pub struct PositionTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub none_live: &'static str,
    /// Placeholder: `{hours}`.
    pub one_live: &'static str,
    /// Placeholders: `{n}`, `{hours}`.
    pub many_live: &'static str,
    pub to_capacity: &'static str,

    pub empty_title: &'static str,
    pub empty: &'static str,

    pub adding: &'static str,
    pub new_title: &'static str,
    pub editing: &'static str,
    pub position: &'static str,
    pub role: &'static str,
    pub status: &'static str,
    pub opened_on: &'static str,
    pub target_date: &'static str,
    pub candidates: &'static str,
    pub leader_involved: &'static str,
    pub profile_updated_on: &'static str,
    /// Placeholder: `{days}`.
    pub profile_hint: &'static str,

    pub no_candidates: &'static str,
    pub one_candidate: &'static str,
    /// Placeholder: `{n}`.
    pub many_candidates: &'static str,
    /// Placeholder: `{date}`.
    pub opens_on: &'static str,
    pub open_today: &'static str,
    pub open_one_day: &'static str,
    /// Placeholder: `{days}`.
    pub open_days: &'static str,
    /// Placeholder: `{limit}`.
    pub limit: &'static str,
    /// Placeholder: `{limit}`.
    pub over_limit: &'static str,
    /// Placeholder: `{date}`.
    pub target: &'static str,
    /// Placeholder: `{date}`.
    pub target_missed: &'static str,
    pub with_leader: &'static str,
    pub without_leader: &'static str,
    /// Placeholder: `{date}`.
    pub profile: &'static str,
    /// Placeholder: `{date}`.
    pub old_profile: &'static str,
    pub no_profile: &'static str,
}
