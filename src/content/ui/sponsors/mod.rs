//! The page with the sponsors.

pub mod de;
pub mod en;

/// The page with the sponsors.
pub struct SponsorTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// Placeholders: `{covered}`, `{n}`.
    pub covered: &'static str,

    pub empty_title: &'static str,
    pub empty: &'static str,
    pub no_kams: &'static str,
    pub to_team: &'static str,

    // The register.
    pub register: &'static str,
    pub adding: &'static str,
    pub new_alias: &'static str,
    pub alias: &'static str,
    pub function: &'static str,
    pub level: &'static str,
    pub line: &'static str,
    pub line_hint: &'static str,
    pub regions: &'static str,
    pub regions_hint: &'static str,
    pub capacity: &'static str,
    /// Placeholders: `{max}`, `{default}`.
    pub capacity_hint: &'static str,
    pub active: &'static str,
    pub is_leader: &'static str,
    pub leader_hint: &'static str,
    pub not_active: &'static str,
    pub leader: &'static str,
    /// Placeholders: `{load}`, `{limit}`.
    pub load: &'static str,
    /// Placeholders: `{load}`, `{limit}`.
    pub load_full: &'static str,
    /// Placeholders: `{load}`, `{limit}`.
    pub load_over: &'static str,
    pub nobody: &'static str,

    // The pilot phase.
    pub pilot: &'static str,
    /// Placeholders: `{pilot}`, `{usual}`.
    pub pilot_lead: &'static str,
    pub pilot_open: &'static str,

    // Who sponsors whom.
    pub who: &'static str,
    pub who_lead: &'static str,
    /// Placeholder: `{kam}`.
    pub sponsor_of: &'static str,
    pub none: &'static str,
    /// Placeholder: `{sponsor}`.
    pub ineffective_option: &'static str,
    pub missing_option: &'static str,
    pub without: &'static str,
    pub ineffective: &'static str,
    pub never: &'static str,
    pub contact_today: &'static str,
    pub contact_yesterday: &'static str,
    /// Placeholder: `{days}`.
    pub contact_days: &'static str,
    pub since_today: &'static str,
    pub since_yesterday: &'static str,
    /// Placeholder: `{days}`.
    pub since_days: &'static str,
    /// Placeholder: `{limit}`.
    pub limit: &'static str,
    /// Placeholder: `{limit}`.
    pub over_limit: &'static str,
    pub record: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub record_label: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub recorded: &'static str,

    // The suggestion.
    pub suggestion_one: &'static str,
    /// Placeholder: `{n}`.
    pub suggestion_many: &'static str,
    pub suggestion_none: &'static str,
    pub all_covered: &'static str,
    pub unasked: &'static str,
    /// Placeholder: `{sponsor}`.
    pub suggested: &'static str,
    /// Placeholder: `{points}`.
    pub fit: &'static str,
    /// Placeholder: `{points}`.
    pub urgency: &'static str,
    /// Placeholders: `{part}`, `{points}`.
    pub part: &'static str,
    pub accept: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub accept_label: &'static str,
    /// Placeholder: `{n}`.
    pub accept_all: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub accepted: &'static str,
    /// Placeholder: `{n}`.
    pub accepted_all: &'static str,
    pub exclude: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub exclude_label: &'static str,
    /// Placeholders: `{kam}`, `{sponsor}`.
    pub excluded_now: &'static str,
    pub uncovered: &'static str,
    /// What to do, in the order of the reasons.
    pub uncovered_advice: [&'static str; 2],
    pub ineffective_one: &'static str,
    /// Placeholder: `{n}`.
    pub ineffective_many: &'static str,
    pub how: &'static str,
    pub how_points: [&'static str; 5],
}
