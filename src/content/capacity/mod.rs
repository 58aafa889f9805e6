//! The words of the capacity model (instrument.md, part C). Its seed rule and
//! evidence line speak through [`FindingMessage`](super::FindingMessage).

pub mod de;
pub mod en;

use super::Named;

/// A quantity of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What is counted or measured.
    pub name: &'static str,
    /// In what unit.
    pub unit: &'static str,
}

const fn measure(name: &'static str, unit: &'static str) -> Measure {
    Measure { name, unit }
}

/// The words of the capacity model.
#[derive(Clone, Copy, Debug)]
pub struct CapacityTexts {
    /// What the model takes from the team (C.2).
    pub inputs: CapacityInputs,
    /// The proposed lines of the fixed tasks; their hours are
    /// [`FIXED_HOURS_SPLIT`] (C.2).
    pub fixed_tasks: [&'static str; 5],
    /// What the model yields (C.3).
    pub results: CapacityResults,
    /// The bands of the load, by key (C.3).
    pub bands: [Named; 5],
    /// The types of leadership, by key; their spans are [`ARCHETYPE_SPANS`]
    /// (C.3).
    pub archetypes: [Named; 6],
    /// Which types the leadership of KAMs resembles (C.3).
    pub archetype_note: &'static str,
    /// The benchmarks beside the coaching share (C.3).
    pub benchmark: &'static str,
    /// The span by source (C.3).
    pub spans: SpanTexts,
    /// Where the defaults of the capacity page come from (C.2, C.5, F).
    pub origins: [Origin; 12],
    /// The levers, `L1` first (C.4).
    pub levers: [Named; 6],
}

/// How many KAMs fit by what the sources say a KAM needs (C.3).
#[derive(Clone, Copy, Debug)]
pub struct SpanTexts {
    /// All spans in a sentence. Placeholders: `{nmax}`, `{s1}`, `{s2}`,
    /// `{s3}`.
    pub sentence: &'static str,
    /// What the hours stand for, in the order of the report (C.2).
    pub sources: [SpanSource; 3],
    /// What has to be known about the sources.
    pub note: &'static str,
}

/// Hours of coaching that a source tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanSource {
    /// The reading in a word or two.
    pub name: &'static str,
    /// What the hours are.
    pub reading: &'static str,
    /// The ids of the references.
    pub source: &'static str,
    /// What kind of evidence it is.
    pub strength: &'static str,
}

/// Where a default comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The key of the setting.
    pub key: &'static str,
    /// Where the number comes from.
    pub text: &'static str,
    /// What kind of evidence it is.
    pub strength: &'static str,
}

const fn origin(key: &'static str, text: &'static str, strength: &'static str) -> Origin {
    Origin {
        key,
        text,
        strength,
    }
}

impl CapacityTexts {
    /// Where the default of a setting comes from; none for a setting that the
    /// capacity does not use.
    #[must_use]
    pub fn origin(&self, key: &str) -> Option<Origin> {
        self.origins.into_iter().find(|origin| origin.key == key)
    }
}

/// The counts that the model takes from the team (C.2).
#[derive(Clone, Copy, Debug)]
pub struct CapacityInputs {
    /// `N`.
    pub kams: Measure,
    /// `K`.
    pub territories: Measure,
    /// `M`.
    pub other_reports: Measure,
    /// `X`.
    pub own_accounts: Measure,
    /// `R`.
    pub open_positions: Measure,
    /// `ε`.
    pub employment: Measure,
}

/// The values that the model yields (C.3).
#[derive(Clone, Copy, Debug)]
pub struct CapacityResults {
    /// `H`.
    pub net_hours: Measure,
    /// `A`.
    pub available: Measure,
    /// `Hs`.
    pub coaching_need: Measure,
    /// `D`.
    pub coaching_demand: Measure,
    /// `L`.
    pub leadership_hours: Measure,
    /// `load`.
    pub load: Measure,
    /// `Ccap`.
    pub coaching_capacity: Measure,
    /// `hpk`.
    pub hours_per_kam: Measure,
    /// `Nmax`.
    pub max_span: Measure,
    /// `share`.
    pub coaching_share: Measure,
    /// `DR`.
    pub direct_reports: Measure,
}

/// The proposed split of the fixed tasks of a full-time leader, hours a month
/// (C.2).
pub const FIXED_HOURS_SPLIT: [u8; 5] = [24, 12, 20, 6, 18];

/// The direct reports of each type of leadership (C.3).
pub const ARCHETYPE_SPANS: [&str; 6] = ["< 3", "3–5", "6–7", "8–10", "11–15", "> 15"];
