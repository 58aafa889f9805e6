//! What became of the guess before the result (instrument.md B.13).

use super::reading::Reading;
use crate::content::{Locale, expectation as texts, fill};
use crate::model::TaskId;
use crate::scoring::{Outcome, strongest, weakest};

/// A sentence for each guess.
pub(super) fn expectation(of: &Reading) -> Vec<String> {
    let t = texts(of.locale);
    let guess = of.exact.assessment.expected;
    let outcome = of.report.expectation;
    let sentence = |guess: Option<TaskId>, outcome: Option<Outcome>, words: [&str; 2], found| {
        let [met, missed] = words;
        let template = match outcome? {
            Outcome::Met => met,
            Outcome::Missed => missed,
        };
        let found = quoted(of, found);
        Some(fill(
            template,
            &[("task", of.short(guess?)), ("found", &found)],
        ))
    };
    let strongest = sentence(
        guess.strongest,
        outcome.strongest,
        [t.strongest_met, t.strongest_missed],
        strongest(&of.exact),
    );
    let weakest = sentence(
        guess.weakest,
        outcome.weakest,
        [t.weakest_met, t.weakest_missed],
        weakest(&of.exact),
    );
    strongest.into_iter().chain(weakest).collect()
}

/// The tasks, each in quotation marks.
fn quoted(of: &Reading, tasks: Vec<TaskId>) -> String {
    let [open, close] = match of.locale {
        Locale::De => ["«", "»"],
        Locale::En => ["“", "”"],
    };
    let names = tasks
        .into_iter()
        .map(|task| [open, of.short(task), close].concat());
    names.collect::<Vec<_>>().join(", ")
}
