//! Whether a leader has the time to lead their KAMs (instrument.md part C).

mod grades;
mod hours;
mod inputs;
mod levers;

pub use grades::{Archetype, Band};
pub use hours::{Hours, SOURCE_HOURS};
pub use inputs::{Change, Input, Inputs};
pub use levers::{Lever, LeverReport};

use serde::Serialize;

use crate::model::{Rounded, Severity, r1};

/// Hours of conversation per KAM and month below which coaching falls short
/// of the reference (instrument.md C.3, Evidence line).
pub const REFERENCE_HOURS: f64 = 3.0;

/// The capacity as published (contract.md); hours are hours a month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CapacityReport {
    /// KAMs led directly.
    pub kams: u32,
    /// Net working hours.
    pub net_hours: Rounded,
    /// Hours for leading KAMs; may be negative.
    pub available: Rounded,
    /// Coaching conversation needed, hours.
    pub coaching_need: Rounded,
    /// The same with preparation and follow-up.
    pub coaching_demand: Rounded,
    /// Hours that leading KAMs takes.
    pub leadership_hours: Rounded,
    /// Per cent of the available hours; none if there are none.
    pub load: Option<Rounded>,
    /// Hours left for coaching.
    pub coaching_capacity: Rounded,
    /// Affordable hours of conversation per KAM; none without KAMs.
    pub hours_per_kam: Option<Rounded>,
    /// KAMs that fit arithmetically.
    pub max_span: u32,
    /// The same by what the sources say a KAM needs, the fewest hours first.
    pub span_by_source: [SourceSpan; 3],
    /// Realised coaching as per cent of working time.
    pub coaching_share: Rounded,
    /// KAMs and other direct reports; a fraction only in a what-if.
    pub direct_reports: Rounded,
    /// The kind of span.
    pub archetype: Archetype,
    /// How far the leadership time is taken.
    pub band: Band,
    /// What the seed rule says.
    pub span_rule: Option<Severity>,
    /// Whether the hours per KAM are below [`REFERENCE_HOURS`].
    pub coaching_below_reference: bool,
    /// The highest severity of band, seed rule and evidence line.
    pub verdict: Option<Severity>,
    /// What would help, the lowest load first.
    pub levers: Vec<LeverReport>,
}

/// How many KAMs fit if each needs the hours that a source tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SourceSpan {
    /// Hours of conversation per KAM and month.
    pub hours: Rounded,
    /// KAMs that fit arithmetically.
    pub span: u32,
}

impl CapacityReport {
    /// The report on these inputs: those of a workspace, or of a what-if.
    #[must_use]
    pub fn new(inputs: &Inputs) -> Self {
        let hours = Hours::new(inputs);
        let kams = inputs[Input::Kams];
        let direct_reports = r1(kams + inputs[Input::OtherReports]);
        let load = hours.load.map(r1);
        let band = Band::new(kams >= 1.0, load);
        let span_rule = grades::span_rule(kams, inputs[Input::Territories]);
        let hours_per_kam = hours.per_kam.map(r1);
        let below = hours_per_kam.is_some_and(|hours| hours < REFERENCE_HOURS);
        let evidence = below.then_some(Severity::Medium);
        Self {
            kams: kams as u32,
            net_hours: r1(hours.net),
            available: r1(hours.available),
            coaching_need: r1(hours.coaching_need),
            coaching_demand: r1(hours.coaching_demand),
            leadership_hours: r1(hours.leadership),
            load,
            coaching_capacity: r1(hours.coaching_capacity),
            hours_per_kam,
            max_span: hours.max_span,
            span_by_source: core::array::from_fn(|n| SourceSpan {
                hours: r1(SOURCE_HOURS[n]),
                span: hours.source_spans[n],
            }),
            coaching_share: r1(hours.coaching_share),
            direct_reports,
            archetype: Archetype::new(direct_reports),
            band,
            span_rule,
            coaching_below_reference: below,
            verdict: band.severity().max(span_rule).max(evidence),
            levers: levers::levers(inputs),
        }
    }
}
