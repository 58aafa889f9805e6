//! Where the six tasks stand.

use super::formulas;
use super::reading::{Heading, Reading};
use crate::content::{fill, result_labels};
use crate::model::{Rounded, TaskId};
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::reporting::{Group, How, Table};
use crate::scoring::TaskReport;

/// The section about the six tasks.
#[derive(Debug)]
pub struct Tasks {
    /// Which tasks score lowest and highest.
    pub heading: Heading,
    /// Each task, in the fixed order.
    pub rows: Vec<TaskRow>,
    /// The numbers of the six tasks.
    pub table: Table,
    /// How they are computed.
    pub how: How,
}

/// A task with its score.
#[derive(Debug)]
pub struct TaskRow {
    /// The task in one word.
    pub name: &'static str,
    /// The score, or a dash.
    pub score: String,
    /// The level and the target.
    pub note: String,
    /// What to keep in mind about the score.
    pub doubt: Option<String>,
    /// The picture of the score.
    pub bar: Bar,
    /// The picture in a sentence.
    pub description: String,
}

/// What is drawn about the score of a task, in points.
#[derive(Debug)]
pub struct Bar {
    /// The score and the effect of one answer step; none if the task is not
    /// scorable.
    pub score: Option<(f64, f64)>,
    /// The target score.
    pub target: f64,
    /// Whether items lack a value.
    pub tentative: bool,
    /// The level, 1 to 4; 0 without a score.
    pub level: u8,
}

/// The section about the six tasks (instrument.md B.1, B.2, B.4).
#[must_use]
pub fn tasks(of: &Reading) -> Tasks {
    let formulas = &of.texts.formulas;
    let groups = TaskId::ALL.map(|task| Group {
        name: Some(of.short(task)),
        steps: formulas::task_of(formulas, &of.exact, task),
    });
    Tasks {
        heading: Heading {
            question: of.texts.tasks.question,
            finding: finding(of),
        },
        rows: of
            .tasks()
            .map(|(task, report)| row(of, task, report))
            .collect(),
        table: table(of),
        how: How::new(formulas, "B.1, B.2, B.4", groups.into()),
    }
}

/// Which tasks score lowest and highest.
fn finding(of: &Reading) -> String {
    let t = &of.texts.tasks;
    let scores = || of.tasks().filter_map(|(_, report)| report.score);
    let (Some(lowest), Some(highest)) = (scores().min(), scores().max()) else {
        return t.finding_none.to_owned();
    };
    if lowest == highest {
        return fill(t.finding_equal, &[("score", &decimal(lowest))]);
    }
    let with = |score: Rounded| {
        of.names(
            of.tasks()
                .filter(|(_, report)| report.score == Some(score))
                .map(|(task, _)| task),
        )
    };
    fill(
        t.finding,
        &[
            ("lowest", &with(lowest)),
            ("low", &decimal(lowest)),
            ("highest", &with(highest)),
            ("high", &decimal(highest)),
        ],
    )
}

fn row(of: &Reading, task: TaskId, report: &TaskReport) -> TaskRow {
    let t = &of.texts.tasks;
    let labels = result_labels(of.locale);
    let target = decimal(report.target);
    let level = report
        .level
        .map_or(labels.not_scorable, |level| of.level(level));
    let score = report.score.zip(report.resolution);
    let name = of.short(task);
    let description = match score {
        Some((score, resolution)) => fill(
            t.bar,
            &[
                ("task", name),
                ("score", &decimal(score)),
                ("resolution", &decimal(resolution)),
                ("target", &target),
            ],
        ),
        None => fill(t.bar_none, &[("task", name), ("target", &target)]),
    };
    let valid = fill(t.valid, &[("n", &report.valid.to_string())]);
    let doubt = if report.tentative {
        Some([labels.tentative, ": ", &valid].concat())
    } else {
        report.score.is_none().then_some(valid)
    };
    TaskRow {
        name,
        score: decimal_or_dash(report.score),
        note: fill(t.row, &[("level", level), ("target", &target)]),
        doubt,
        bar: Bar {
            score: score.map(|(score, resolution)| (score.value(), resolution.value())),
            target: report.target.value(),
            tentative: report.tentative,
            level: report.level.map_or(0, |level| level.number()),
        },
        description,
    }
}

fn table(of: &Reading) -> Table {
    let none = result_labels(of.locale).not_scorable;
    let rows = of.tasks().map(|(task, report)| {
        vec![
            of.short(task).to_owned(),
            report.valid.to_string(),
            decimal_or_dash(report.score),
            decimal_or_dash(report.resolution),
            report
                .level
                .map_or(none, |level| of.level(level))
                .to_owned(),
            decimal(report.target),
            decimal_or_dash(report.gap),
        ]
    });
    Table {
        name: of.texts.page.numbers,
        head: &of.texts.tasks.columns,
        rows: rows.collect(),
    }
}
