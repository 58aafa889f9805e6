//! The texts of the team page.

pub mod de;
pub mod en;

/// The texts of the team page.
pub struct TeamTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub steps_title: &'static str,
    pub steps: &'static str,

    pub kams_title: &'static str,
    pub accounts_title: &'static str,
    pub accounts_lead: &'static str,
    pub members_title: &'static str,
    pub members_lead: &'static str,
    /// Heads of the columns: alias, stage, cadence, last coaching, sponsor,
    /// accounts, findings.
    pub kam_heads: [&'static str; 7],
    /// Heads of the columns: name, tier, KAM, deputy, support, findings.
    pub account_heads: [&'static str; 6],
    /// Heads of the columns: alias, function, where.
    pub member_heads: [&'static str; 3],
    pub sheet_hint: &'static str,
    pub every_week: &'static str,
    /// Placeholders: `{n}`.
    pub every_weeks: &'static str,
    /// Placeholders: `{name}`.
    pub inactive: &'static str,
    /// Placeholders: `{severity}`, `{n}`.
    pub findings: &'static str,
    /// Placeholders: `{n}`.
    pub show_more: &'static str,
    pub not_set: &'static str,
    pub close: &'static str,

    pub add_kam: &'static str,
    pub add_account: &'static str,
    pub add_member: &'static str,
    pub new_kam: &'static str,
    pub new_account: &'static str,
    pub new_member: &'static str,
    pub alias_hint: &'static str,
    /// Placeholders: `{name}`.
    pub added: &'static str,
    pub remove_kam: &'static str,
    pub remove_account: &'static str,
    pub remove_member: &'static str,
    /// Placeholders: `{name}`.
    pub removed: &'static str,

    pub findings_title: &'static str,
    pub to_field: &'static str,
    pub coaching: &'static str,
    pub sponsor: &'static str,
    pub career: &'static str,
    pub competence: &'static str,
    pub support: &'static str,
    pub situation: &'static str,
    pub line_hint: &'static str,
    pub stage_hint: &'static str,
    pub stage_derived: &'static str,
    pub session_hint: &'static str,
    pub next_stage_hint: &'static str,
    pub regions_hint: &'static str,
    pub decentralised_hint: &'static str,
    pub no_sponsors: &'static str,
    pub no_members: &'static str,
    /// Placeholders: `{stage}`.
    pub competence_hint: &'static str,
    pub competence_heads: [&'static str; 4],
    pub not_rated: &'static str,
    /// Placeholders: `{name}`, `{level}`, `{target}`.
    pub competence_chart: &'static str,
    /// Placeholders: `{gap}`.
    pub gap: &'static str,
    /// Placeholders: `{name}`.
    pub top_gap: &'static str,
    pub no_gap: &'static str,

    pub account_name: &'static str,
    pub tier: &'static str,
    pub tiers: [&'static str; 3],
    pub account_kam: &'static str,
    pub account_deputy: &'static str,
    pub member_alias: &'static str,
    pub member_function: &'static str,
}
