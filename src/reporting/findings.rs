//! What the checks found, in words (instrument.md D.3).

use crate::content::{Locale, fill, planner_names, ui};
use crate::model::Severity;
use crate::planning::{Finding, Report};

/// The traffic light and what lies behind it.
#[derive(Debug, PartialEq, Eq)]
pub struct LightSentence {
    /// The light in a word.
    pub word: String,
    /// What it means.
    pub reading: &'static str,
    /// How many findings of each severity there are, the heaviest first.
    pub counts: String,
}

/// The findings of one severity.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// The severity.
    pub severity: Severity,
    /// Its name with the number of findings.
    pub title: String,
}

/// A finding in words.
#[derive(Debug, PartialEq, Eq)]
pub struct FindingSentence {
    /// What it says.
    pub message: String,
    /// How much it weighs, and its code.
    pub weight: String,
}

/// The severities with findings, the heaviest first, with how many there are.
fn present<'f>(
    found: impl Iterator<Item = &'f Finding> + Clone,
) -> impl Iterator<Item = (Severity, usize)> {
    let count = move |severity| {
        found
            .clone()
            .filter(move |of| of.severity == severity)
            .count()
    };
    let all = Severity::ALL.iter().rev();
    all.map(move |severity| (*severity, count(*severity)))
        .filter(|(_, n)| *n > 0)
}

fn severity_name(locale: Locale, severity: Severity) -> &'static str {
    planner_names(locale).severities[severity as usize].name
}

/// The traffic light and what lies behind it.
#[must_use]
pub fn light(report: &Report, locale: Locale) -> LightSentence {
    let t = ui::findings(locale);
    let name = planner_names(locale).lights[report.light as usize].name;
    let counts = present(report.findings.iter()).map(|(severity, n)| {
        let severity = severity_name(locale, severity);
        fill(t.count, &[("n", &n.to_string()), ("severity", severity)])
    });
    let counts: Vec<String> = counts.collect();
    LightSentence {
        word: fill(t.light, &[("light", name)]),
        reading: t.readings[report.light as usize],
        counts: counts.join(" · "),
    }
}

/// The severities with findings, the heaviest first.
#[must_use]
pub fn groups<'f>(found: impl Iterator<Item = &'f Finding> + Clone, locale: Locale) -> Vec<Group> {
    let t = ui::findings(locale);
    let groups = present(found).map(|(severity, n)| {
        let name = severity_name(locale, severity);
        Group {
            severity,
            title: fill(t.group, &[("severity", name), ("n", &n.to_string())]),
        }
    });
    groups.collect()
}

/// A finding in words.
#[must_use]
pub fn finding(of: &Finding, locale: Locale) -> FindingSentence {
    let severity = severity_name(locale, of.severity);
    FindingSentence {
        message: of.message.text(locale),
        weight: [severity, " · ", of.code.as_str()].concat(),
    }
}

/// So many findings like this one in a sentence: «Coaching unter Bedarf: 9
/// KAM».
#[must_use]
pub fn together(like: &Finding, count: usize, locale: Locale) -> FindingSentence {
    let text = ui::findings(locale).groups[like.code as usize];
    FindingSentence {
        message: fill(text, &[("n", &count.to_string())]),
        ..finding(like, locale)
    }
}
