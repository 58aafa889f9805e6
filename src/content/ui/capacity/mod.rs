//! The texts of the capacity page.

pub mod de;
pub mod en;

/// The texts of the capacity page. Placeholders stand in braces.
pub struct CapacityPageTexts {
    /// The headlines by band, in the order of the bands: `{load}`, `{span}`.
    pub headlines: [&'static str; 5],
    /// The headline where no hours are left: `{span}`.
    pub no_hours: &'static str,
    pub lead: &'static str,
    /// The picture in a sentence: `{net}`, `{available}`, `{need}`.
    pub picture: &'static str,
    /// The lines of the picture: net hours, reserve, fixed tasks,
    /// territories, other reports, own accounts, vacancies.
    pub lines: [&'static str; 7],
    pub left: &'static str,
    pub missing: &'static str,
    pub need: &'static str,
    pub admin: &'static str,
    pub coaching: &'static str,
    pub table: &'static str,
    pub table_head: [&'static str; 2],
    pub readings_title: &'static str,
    /// `{hours}`.
    pub reference: &'static str,
    /// `{share}`.
    pub coaching_share: &'static str,
    /// `{archetype}`, `{reports}`.
    pub archetype: &'static str,
    pub archetype_name: &'static str,
    pub span_rule: &'static str,
    pub span_rule_kept: &'static str,
    pub evidence: &'static str,
    pub evidence_kept: &'static str,
    pub verdict: &'static str,
    pub verdict_none: &'static str,
    /// `{severity}`.
    pub verdict_some: &'static str,
    pub spans_title: &'static str,
    /// The lines of the picture of spans: one's own need; `{hours}`.
    pub span_own: &'static str,
    pub span_line: &'static str,
    /// `{hours}`, `{name}`.
    pub span_source: &'static str,
    /// `{span}`.
    pub span_amount: &'static str,
    pub span_head: [&'static str; 3],
    /// `{source}`, `{strength}`.
    pub evidence_of: &'static str,
    pub origin: &'static str,
    pub levers_title: &'static str,
    pub levers_lead: &'static str,
    /// `{load}`.
    pub lever_load: &'static str,
    pub lever_no_load: &'static str,
    pub try_lever: &'static str,
    /// `{lever}`.
    pub trial_title: &'static str,
    pub trial_head: [&'static str; 3],
    pub band: &'static str,
    pub keep: &'static str,
    pub discard: &'static str,
    /// What keeping changes, L1 first: `{territories}`, `{reports}`,
    /// `{accounts}`, `{hours}`.
    pub effects: [&'static str; 6],
    pub as_action: &'static str,
    pub to_positions: &'static str,
    pub kept: &'static str,
    pub action_added: &'static str,
    pub discarded: &'static str,
    pub assumptions_title: &'static str,
    pub assumptions_lead: &'static str,
    pub group_team: &'static str,
    pub group_time: &'static str,
    pub group_tasks: &'static str,
    pub group_coaching: &'static str,
    /// `{n}`.
    pub from_list: &'static str,
    pub to_team: &'static str,
    /// `{n}`.
    pub from_positions: &'static str,
    pub remote_kams: &'static str,
    /// `{unit}`, `{min}`, `{max}`, `{default}`.
    pub hint: &'static str,
    /// `{default}`.
    pub reset: &'static str,
    pub not_a_number: &'static str,
    pub split_title: &'static str,
    /// `{hours}`.
    pub split_line: &'static str,
    pub split_note: &'static str,
    /// The load beside the assumptions: `{load}`, `{band}`.
    pub now: &'static str,
}
