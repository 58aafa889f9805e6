//! Where the leader stands, what to tackle first, and the radar.

use super::expectation::expectation;
use super::formulas;
use super::lift::{LiftSentence, lift};
use super::reading::Reading;
use crate::content::{fill, levels, result_labels};
use crate::model::{Rounded, TaskId};
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::reporting::{How, Table};
use crate::scoring::{Level, OverallReport};

/// The first section of the result.
#[derive(Debug)]
pub struct Standing {
    /// Of which day the result is.
    pub dated: String,
    /// How little the instrument claims.
    pub stamp: &'static str,
    /// Where the leader stands.
    pub headline: String,
    /// What that means, sentence by sentence; none without a level.
    pub explanation: Option<Explanation>,
    /// What became of the guess before the result.
    pub expectation: Vec<String>,
    /// What would lift the overall level; none at the highest or without one.
    pub lift: Option<LiftSentence>,
    /// What to tackle first.
    pub focus: Vec<Focus>,
    /// The picture of the six tasks.
    pub radar: Radar,
}

/// What the headline means and how it is computed.
#[derive(Debug)]
pub struct Explanation {
    /// What the level means.
    pub lead: String,
    /// What else there is to say.
    pub more: Vec<String>,
    /// How it is computed.
    pub how: How,
}

/// A focus task.
#[derive(Debug)]
pub struct Focus {
    /// Its name.
    pub name: &'static str,
    /// Why it is one.
    pub reason: String,
}

/// The six tasks as a radar.
#[derive(Debug)]
pub struct Radar {
    /// An axis for each task.
    pub axes: [RadarAxis; 6],
    /// Stands at the line of the targets.
    pub target: String,
    /// The numbers of the radar in one line.
    pub description: String,
    /// The same as a table.
    pub table: Table,
}

/// An axis of the radar, in points.
#[derive(Debug)]
pub struct RadarAxis {
    /// Stands at its end.
    pub name: &'static str,
    /// Stands below the name: the score, or why there is none.
    pub note: String,
    /// The score and the effect of one answer step; none if the task is not
    /// scorable.
    pub score: Option<(f64, f64)>,
    /// The target score.
    pub target: f64,
}

/// The first section of the result (instrument.md B.3, B.4, B.6).
#[must_use]
pub fn standing(of: &Reading) -> Standing {
    let dated = fill(of.texts.page.dated, &[("date", &of.date(of.report.date))]);
    Standing {
        dated,
        stamp: result_labels(of.locale).not_validated,
        headline: headline(of),
        explanation: explanation(of),
        expectation: expectation(of),
        lift: lift(of),
        focus: focus(of),
        radar: radar(of),
    }
}

/// The headline with everything that makes it one.
fn scored(of: &OverallReport) -> Option<(Rounded, Rounded, Level)> {
    Some((of.score?, of.weighted?, of.level?))
}

fn headline(of: &Reading) -> String {
    let t = &of.texts.standing;
    let Some((score, _, level)) = scored(&of.report.overall) else {
        let scorable = of.report.ranking.len().to_string();
        return fill(t.headline_none, &[("n", &scorable)]);
    };
    let task = of.report.overall.capped_by;
    let template = task.map_or(t.headline, |_| t.headline_capped);
    fill(
        template,
        &[
            ("level", of.level(level)),
            ("score", &decimal(score)),
            ("task", task.map_or("", |task| of.short(task))),
        ],
    )
}

fn explanation(of: &Reading) -> Option<Explanation> {
    let t = &of.texts.standing;
    let (_, weighted, level) = scored(&of.report.overall)?;
    let reading = levels(of.locale)[usize::from(level.number()) - 1].reading;
    let number = level.number().to_string();
    let lead = fill(t.reading, &[("number", &number), ("reading", reading)]);
    let capped = of
        .report
        .overall
        .capped_by
        .and_then(|task| capped(of, task));
    let weighted = fill(t.weighted, &[("score", &decimal(weighted))]);
    let formulas = &of.texts.formulas;
    Some(Explanation {
        lead,
        more: capped.into_iter().chain([weighted]).collect(),
        how: How::of(formulas, "B.3, B.4", formulas::overall(formulas, &of.exact)),
    })
}

/// What would be without the cap, and why it is not.
fn capped(of: &Reading, task: TaskId) -> Option<String> {
    let level = of.exact.overall?.level_by_score;
    let weakest = &of.report.tasks[task];
    Some(fill(
        of.texts.standing.capped,
        &[
            ("number", &level.number().to_string()),
            ("level", of.level(level)),
            ("task", of.short(task)),
            ("score", &decimal(weakest.score?)),
            ("task_number", &weakest.level?.number().to_string()),
        ],
    ))
}

fn focus(of: &Reading) -> Vec<Focus> {
    let tasks = of.report.focus.iter().filter_map(|task| {
        Some(Focus {
            name: of.task(*task).name,
            reason: focus_reason(of, *task)?,
        })
    });
    tasks.collect()
}

fn focus_reason(of: &Reading, task: TaskId) -> Option<String> {
    let report = &of.report.tasks[task];
    Some(fill(
        of.texts.standing.focus_reason,
        &[
            ("score", &decimal(report.score?)),
            ("level", of.level(report.level?)),
            ("gap", &decimal(report.gap?)),
        ],
    ))
}

fn radar(of: &Reading) -> Radar {
    let t = &of.texts.standing;
    let none = result_labels(of.locale).not_scorable;
    let axes = TaskId::ALL.map(|task| {
        let report = &of.report.tasks[task];
        let score = report.score.zip(report.resolution);
        RadarAxis {
            name: of.short(task),
            note: report.score.map_or_else(|| none.to_owned(), decimal),
            score: score.map(|(score, resolution)| (score.value(), resolution.value())),
            target: report.target.value(),
        }
    });
    let first = of.report.tasks[TaskId::T1].target;
    let is_same = of.tasks().all(|(_, report)| report.target == first);
    let target = if is_same {
        fill(t.target, &[("target", &decimal(first))])
    } else {
        t.targets.to_owned()
    };
    let numbers = axes
        .each_ref()
        .map(|axis| [axis.name, " ", &*axis.note].concat());
    Radar {
        description: [t.radar, " ", &numbers.join(", ")].concat(),
        axes,
        target,
        table: table(of),
    }
}

fn table(of: &Reading) -> Table {
    let rows = of.tasks().map(|(task, report)| {
        vec![
            of.short(task).to_owned(),
            decimal_or_dash(report.score),
            decimal_or_dash(report.resolution),
            decimal(report.target),
        ]
    });
    Table {
        name: of.texts.page.numbers,
        head: &of.texts.standing.radar_columns,
        rows: rows.collect(),
    }
}
