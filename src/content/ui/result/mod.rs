//! The texts of the result, section by section.

pub mod de;
pub mod en;

/// The texts of the result.
pub struct ResultTexts {
    pub page: ResultPageTexts,
    pub standing: StandingTexts,
    pub tasks: TasksTexts,
    pub order: OrderTexts,
    pub actions: ActionsTexts,
    pub balance: BalanceTexts,
    pub perspective: PerspectiveTexts,
    pub trust: TrustTexts,
    pub formulas: FormulaTexts,
}

/// What stands on the page as a whole.
pub struct ResultPageTexts {
    /// Placeholder: `{date}`.
    pub dated: &'static str,
    pub print: &'static str,
    pub contents: &'static str,
    pub numbers: &'static str,
    pub empty_title: &'static str,
    pub empty_lead: &'static str,
    pub empty_points: [&'static str; 3],
    pub empty_begin: &'static str,
    pub empty_example: &'static str,
    pub empty_example_hint: &'static str,
    /// Joins the last two of several names.
    pub and: &'static str,
}

/// Where the leader stands, in one sentence.
pub struct StandingTexts {
    /// Placeholders: `{level}`, `{score}`.
    pub headline: &'static str,
    /// Placeholders: `{level}`, `{score}`, `{task}`.
    pub headline_capped: &'static str,
    /// Placeholder: `{n}`.
    pub headline_none: &'static str,
    /// Placeholders: `{number}`, `{reading}`.
    pub reading: &'static str,
    /// Placeholder: `{score}`.
    pub weighted: &'static str,
    /// Placeholders: `{number}`, `{level}`, `{task}`, `{score}`,
    /// `{task_number}`.
    pub capped: &'static str,
    pub none: &'static str,
    pub answer_more: &'static str,
    pub focus_title: &'static str,
    /// Placeholders: `{score}`, `{level}`, `{gap}`.
    pub focus_reason: &'static str,
    pub focus_none: &'static str,
    pub radar: &'static str,
    pub radar_columns: [&'static str; 4],
    /// Placeholder: `{target}`.
    pub target: &'static str,
    pub targets: &'static str,
}

/// Where the six tasks stand.
pub struct TasksTexts {
    pub question: &'static str,
    /// Placeholders: `{lowest}`, `{low}`, `{highest}`, `{high}`.
    pub finding: &'static str,
    /// Placeholder: `{score}`.
    pub finding_equal: &'static str,
    pub finding_none: &'static str,
    pub reading_aid: &'static str,
    /// Placeholders: `{level}`, `{target}`.
    pub row: &'static str,
    /// Placeholders: `{task}`, `{score}`, `{resolution}`, `{target}`.
    pub bar: &'static str,
    /// Placeholders: `{task}`, `{target}`.
    pub bar_none: &'static str,
    /// Placeholder: `{n}`.
    pub valid: &'static str,
    pub columns: [&'static str; 7],
}

/// Why which task comes first.
pub struct OrderTexts {
    pub question: &'static str,
    /// Placeholder: `{task}`.
    pub finding: &'static str,
    pub finding_reached: &'static str,
    pub finding_none: &'static str,
    pub matrix: &'static str,
    pub importance_axis: &'static str,
    pub score_axis: &'static str,
    pub matrix_columns: [&'static str; 4],
    pub ranking: &'static str,
    pub ranking_columns: [&'static str; 7],
    /// Placeholders: `{gap}`, `{importance}`, `{label}`.
    pub reason: &'static str,
    /// Placeholders: `{target}`, `{importance}`, `{label}`.
    pub reason_reached: &'static str,
    /// Placeholders: `{factor}`, `{reason}`.
    pub reason_context: &'static str,
    /// Placeholder: `{priority}`.
    pub priority: &'static str,
    pub why_first: &'static str,
    /// Placeholder: `{rank}`.
    pub why_here: &'static str,
    pub factor_off: &'static str,
    pub factor_neutral: &'static str,
    pub factor_pilot: &'static str,
    /// Placeholder: `{n}`.
    pub factor_remote: &'static str,
    pub factor_remote_one: &'static str,
    /// Placeholders: `{n}`, `{territories}`.
    pub factor_span: &'static str,
    /// Placeholder: `{n}`.
    pub factor_span_one: &'static str,
    /// Placeholders: `{next}`, `{a}`, `{b}`.
    pub by_priority: &'static str,
    /// Placeholders: `{next}`, `{a}`, `{b}`.
    pub by_importance: &'static str,
    /// Placeholder: `{next}`.
    pub by_pick: &'static str,
    /// Placeholders: `{next}`, `{a}`, `{b}`.
    pub by_score: &'static str,
    /// Placeholder: `{next}`.
    pub by_order: &'static str,
    pub last: &'static str,
}

/// What to do.
pub struct ActionsTexts {
    pub question: &'static str,
    /// Placeholder: `{tasks}`.
    pub finding: &'static str,
    pub finding_none: &'static str,
    pub intro: &'static str,
    /// Placeholders: `{score}`, `{level}`.
    pub standing: &'static str,
    /// Placeholder: `{days}`.
    pub within: &'static str,
    pub source: &'static str,
    pub starting_items: &'static str,
    /// Placeholder: `{label}`.
    pub answer: &'static str,
    pub others: &'static str,
    /// Placeholders: `{task}`, `{level}`.
    pub other: &'static str,
}

/// How the leader leads.
pub struct BalanceTexts {
    pub question: &'static str,
    /// Placeholders: `{style}`, `{transactional}`, `{transformational}`.
    pub finding: &'static str,
    pub finding_none: &'static str,
    pub none: &'static str,
    pub answer_more: &'static str,
    pub both_strong: &'static str,
    pub map: &'static str,
    pub pairs_title: &'static str,
    pub pairs_intro: &'static str,
    pub no_tension: &'static str,
    pub open: &'static str,
    pub mean: &'static str,
    pub columns: [&'static str; 4],
}

/// How far the result can be relied on.
pub struct TrustTexts {
    pub question: &'static str,
    /// Placeholder: `{n}`.
    pub finding: &'static str,
    pub finding_one: &'static str,
    pub finding_none: &'static str,
    pub intro: &'static str,
    pub resolution: &'static str,
    /// Placeholder: `{date}`.
    pub change_title: &'static str,
    pub change_intro: &'static str,
    pub change_columns: [&'static str; 6],
    pub overall: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub change_other_version: &'static str,
    pub method_question: &'static str,
}

/// How the KAMs see the leader.
pub struct PerspectiveTexts {
    pub question: &'static str,
    /// Placeholder: `{tasks}`.
    pub finding: &'static str,
    pub finding_none: &'static str,
    /// Where there is no view of the leader's own to compare with.
    pub finding_alone: &'static str,
    /// Placeholders: `{forms}`, `{round}`, `{views}`.
    pub origin: &'static str,
    /// Placeholders: `{forms}`, `{round}`.
    pub origin_one: &'static str,
    pub reading_aid: &'static str,
    pub own: &'static str,
    pub team: &'static str,
    /// Too few answers.
    pub none: &'static str,
    /// Placeholders: `{gap}`, `{band}`.
    pub gap: &'static str,
    pub columns: [&'static str; 6],
    pub blind_spot: &'static str,
    pub hidden_strength: &'static str,
    pub no_mark: &'static str,
}

/// How numbers are explained.
pub struct FormulaTexts {
    pub summary: &'static str,
    /// Placeholder: `{section}`.
    pub section: &'static str,
    pub item_scores: &'static str,
    pub score: &'static str,
    pub too_few: &'static str,
    pub resolution: &'static str,
    pub level: &'static str,
    pub near_boundary: &'static str,
    pub overall: &'static str,
    pub weighted: &'static str,
    pub overall_level: &'static str,
    pub cap: &'static str,
    pub lift_cap: &'static str,
    pub lift_score: &'static str,
    pub band: &'static str,
    pub team_score: &'static str,
    pub mark: &'static str,
    pub gap: &'static str,
    pub weighted_gap: &'static str,
    pub factor: &'static str,
    pub priority: &'static str,
    pub quadrant: &'static str,
    pub transactional: &'static str,
    pub transformational: &'static str,
    pub balance: &'static str,
    pub weaker_leg: &'static str,
    pub intensity: &'static str,
    pub style: &'static str,
    pub no_other_rule: &'static str,
    pub difference: &'static str,
    pub change: &'static str,
    pub threshold: &'static str,
    pub overall_threshold: &'static str,
    pub verdict: &'static str,
}
