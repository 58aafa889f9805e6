//! The page with the findings of the team plan.

pub mod de;
pub mod en;

/// The page with the findings of the team plan.
pub struct FindingsTexts {
    pub empty_title: &'static str,
    pub empty_lead: &'static str,
    pub empty_points: [&'static str; 3],
    pub empty_begin: &'static str,
    /// By traffic light, red first.
    pub titles: [&'static str; 4],
    /// Placeholder: `{light}`.
    pub light: &'static str,
    /// By traffic light, red first.
    pub readings: [&'static str; 4],
    pub none: &'static str,
    pub first_title: &'static str,
    pub all_title: &'static str,
    /// Over what is not among the first.
    pub further_title: &'static str,
    /// Leads from KAMs without sponsor to the suggestion.
    pub suggest: &'static str,
    /// Placeholder: `{n}`.
    pub cadence_for_all: &'static str,
    pub set_cadence: &'static str,
    /// Placeholders: `{n}`, `{cadence}`.
    pub cadence_set: &'static str,
    /// Placeholders: `{n}`, `{severity}`.
    pub count: &'static str,
    /// Placeholders: `{severity}`, `{n}`.
    pub group: &'static str,
    pub filter: &'static str,
    /// Placeholder: `{n}`.
    pub filter_all: &'static str,
    pub why: &'static str,
    pub hints_title: &'static str,
    pub hints_lead: &'static str,
    /// How a finding is mended, `K01` first.
    pub mend: [&'static str; 31],
    /// What three and more findings of a code say together, `K01` first.
    /// Placeholder: `{n}`.
    pub groups: [&'static str; 31],
}
