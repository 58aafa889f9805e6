//! What has changed since the earlier assessment (instrument.md B.9).

use super::formulas;
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::{Rounded, r1};
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::reporting::{Group, How};
use crate::scoring::{self, Calculation, Delta, Direction};

/// What has changed.
#[derive(Debug)]
pub struct Change {
    /// Since when.
    pub title: String,
    /// The comparison; none between two versions of the questionnaire.
    pub comparison: Option<Comparison>,
}

/// The scores before and now.
#[derive(Debug)]
pub struct Comparison {
    /// Each task, then the headline.
    pub rows: Vec<ChangeRow>,
    /// How the verdicts are computed.
    pub how: How,
}

/// A score before and now.
#[derive(Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// What scores.
    pub name: &'static str,
    /// Verdict, before, now, difference and threshold.
    pub cells: [String; 5],
}

/// The comparison with the leader's assessment before this one, if there is
/// one.
#[must_use]
pub fn change(of: &Reading) -> Option<Change> {
    let t = &of.texts.trust;
    let old = of.workspace.previous_assessment()?;
    let title = fill(t.change_title, &[("date", &of.date(old.date))]);
    let change = scoring::Change::between(old, of.exact.assessment);
    let comparison = change.map(|change| {
        let before = Calculation::of(of.workspace, old);
        let tasks = of.tasks().map(|(task, report)| {
            let score = before.tasks[task].score.score().map(r1);
            row(of, of.short(task), score, report.score, change.tasks[task])
        });
        let score = before.overall.map(|overall| r1(overall.score));
        let now = of.report.overall.score;
        let overall = row(of, t.overall, score, now, change.overall);
        Comparison {
            rows: tasks.chain([overall]).collect(),
            how: how(of, &before, &change),
        }
    });
    Some(Change { title, comparison })
}

/// The calculation behind each row that has a verdict.
fn how(of: &Reading, before: &Calculation, change: &scoring::Change) -> How {
    let t = &of.texts.formulas;
    let tasks = of.tasks().filter_map(|(task, _)| {
        let [old, new] = [before, &of.exact].map(|on| on.tasks[task].score);
        let scores = [old.score()?, new.score()?];
        let resolutions = [old.resolution()?, new.resolution()?];
        let delta = change.tasks[task]?;
        let verdict = verdict(of, Some(delta));
        Some(Group {
            name: Some(of.short(task)),
            steps: formulas::change(t, scores, Some(resolutions), delta, verdict),
        })
    });
    let overall = || {
        let scores = [
            before.overall.as_ref()?.score,
            of.exact.overall.as_ref()?.score,
        ];
        let delta = change.overall?;
        Some(Group {
            name: Some(of.texts.trust.overall),
            steps: formulas::change(t, scores, None, delta, verdict(of, Some(delta))),
        })
    };
    How::new(t, "B.9", tasks.chain(overall()).collect())
}

fn row(
    of: &Reading,
    name: &'static str,
    old: Option<Rounded>,
    new: Option<Rounded>,
    delta: Option<Delta>,
) -> ChangeRow {
    let number = |number: Option<Rounded>| number.map(decimal).unwrap_or_default();
    ChangeRow {
        name,
        cells: [
            verdict(of, delta).to_owned(),
            decimal_or_dash(old),
            decimal_or_dash(new),
            number(delta.map(|delta| delta.points)),
            number(delta.map(|delta| delta.threshold)),
        ],
    }
}

fn verdict(of: &Reading, delta: Option<Delta>) -> &'static str {
    let t = &of.texts.trust;
    let labels = result_labels(of.locale);
    match delta.map(|delta| delta.direction) {
        Some(Direction::Up) => t.up,
        Some(Direction::Down) => t.down,
        Some(Direction::Unreliable) => labels.no_reliable_change,
        None => labels.not_scorable,
    }
}
