//! How many KAMs are possible, at one's own need and by what the sources say
//! (instrument.md C.2, C.3).

use super::line::{Line, Part};
use crate::content::{Locale, capacity_texts, fill, ui};
use crate::planning::CapacityState;
use crate::reporting::Table;
use crate::reporting::number::decimal;

/// The possible spans.
#[derive(Debug)]
pub struct Spans {
    /// All in a sentence.
    pub sentence: String,
    /// The picture: one's own span first.
    pub lines: Vec<Line>,
    /// The same as a table.
    pub table: Table,
    /// What each source says.
    pub sources: [Source; 3],
    /// What has to be known about the sources.
    pub note: &'static str,
}

/// What a source says.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its hours, and what they stand for.
    pub name: String,
    /// What it found.
    pub reading: &'static str,
    /// Where that stands, and how strong it is.
    pub evidence: String,
}

/// The possible spans.
#[must_use]
pub fn spans(state: &CapacityState, locale: Locale) -> Spans {
    let report = &state.report;
    let t = ui::capacity(locale);
    let words = &capacity_texts(locale).spans;
    let own = report.max_span.to_string();
    let of_sources = report.span_by_source.map(|of| of.span.to_string());
    let [s1, s2, s3] = of_sources.each_ref();
    let sentence = fill(
        words.sentence,
        &[("nmax", &own), ("s1", s1), ("s2", s2), ("s3", s3)],
    );
    let line = |part, name: String, span: u32| {
        let amount = fill(t.span_amount, &[("span", &span.to_string())]);
        Line::new(part, name, amount, span.into(), 0.0)
    };
    let hours = report.span_by_source.map(|of| decimal(of.hours));
    let names: [String; 3] = core::array::from_fn(|n| {
        let values = [("hours", &*hours[n]), ("name", words.sources[n].name)];
        fill(t.span_source, &values)
    });
    let mut lines = vec![line(Part::Need, t.span_own.to_owned(), report.max_span)];
    let mut rows = vec![vec![
        t.span_own.to_owned(),
        decimal(state.need_per_kam()),
        own,
    ]];
    for n in 0..3 {
        lines.push(line(
            Part::Share,
            fill(t.span_line, &[("hours", &hours[n])]),
            report.span_by_source[n].span,
        ));
        rows.push(vec![
            words.sources[n].name.to_owned(),
            hours[n].clone(),
            of_sources[n].clone(),
        ]);
    }
    let mut names = names.into_iter();
    Spans {
        sentence,
        lines,
        table: Table {
            name: t.table,
            head: &t.span_head,
            rows,
        },
        sources: words.sources.map(|source| {
            let evidence = [("source", source.source), ("strength", source.strength)];
            Source {
                name: names.next().unwrap_or_default(),
                reading: source.reading,
                evidence: fill(t.evidence_of, &evidence),
            }
        }),
        note: words.note,
    }
}
