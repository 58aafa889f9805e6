//! What the hours mean: the values with their benchmarks and rules.

use crate::content::{FindingMessage, Locale, capacity_texts, fill, planner_names, ui};
use crate::model::Severity;
use crate::planning::capacity::CapacityReport;
use crate::reporting::number::{decimal, decimal_or_dash};

/// A value with what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Value {
    /// What is read.
    pub name: &'static str,
    /// The value in words.
    pub value: String,
}

/// The values with their benchmarks and rules, the verdict first.
#[must_use]
pub fn readings(report: &CapacityReport, locale: Locale) -> Vec<Value> {
    let t = ui::capacity(locale);
    let words = capacity_texts(locale);
    let results = &words.results;
    let severity = |severity: Severity| planner_names(locale).severities[severity as usize].name;
    let with = |value: String, unit: &str| [&value, " ", unit].concat();
    let load = with(decimal_or_dash(report.load), results.load.unit);
    let band = words.bands[report.band as usize].name;
    let reports = report.direct_reports.to_string();
    let archetype = fill(
        t.archetype,
        &[
            (
                "archetype",
                words.archetypes[report.archetype as usize].name,
            ),
            ("reports", &reports),
        ],
    );
    let hours = decimal_or_dash(report.hours_per_kam);
    let evidence = if report.coaching_below_reference {
        fill(FindingMessage::K12.template(locale), &[("hpk", &hours)])
    } else {
        t.evidence_kept.to_owned()
    };
    let verdict = report.verdict.map_or(t.verdict_none.to_owned(), |found| {
        fill(t.verdict_some, &[("severity", severity(found))])
    });
    let kams = report.kams > 0;
    [
        (t.verdict, Some(verdict)),
        (results.load.name, Some([&load, ": ", band].concat())),
        (
            results.max_span.name,
            Some(with(report.max_span.to_string(), results.max_span.unit)),
        ),
        (
            results.hours_per_kam.name,
            kams.then(|| [&with(hours, results.hours_per_kam.unit), ", ", t.reference].concat()),
        ),
        (
            results.coaching_share.name,
            Some(fill(
                t.coaching_share,
                &[("share", &decimal(report.coaching_share))],
            )),
        ),
        (t.span_rule, Some(span_rule(report.span_rule, locale))),
        (t.evidence, kams.then_some(evidence)),
        (t.archetype_name, Some(archetype)),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        let value = value?;
        Some(Value { name, value })
    })
    .collect()
}

fn span_rule(found: Option<Severity>, locale: Locale) -> String {
    use FindingMessage as M;
    let message = match found {
        None => return ui::capacity(locale).span_rule_kept.to_owned(),
        Some(Severity::Low) => M::K11Low,
        Some(Severity::Medium) => M::K11Medium,
        Some(Severity::High) => M::K11High,
        Some(Severity::Critical) => M::K11Critical,
    };
    message.template(locale).to_owned()
}
