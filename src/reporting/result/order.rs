//! Why which task comes first: the matrix and the ranking.

use super::formulas;
use super::ranking::{Ranked, Unranked, ranked, table, unranked};
use super::reading::{Heading, Reading};
use crate::content::{fill, quadrants};
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::reporting::{Group, How, Step, Table};

/// The section about the order of the tasks.
#[derive(Debug)]
pub struct Order {
    /// Where to begin.
    pub heading: Heading,
    /// The scorable tasks, the highest priority first.
    pub ranked: Vec<Ranked>,
    /// The others.
    pub unranked: Vec<Unranked>,
    /// The numbers of the ranking.
    pub table: Table,
    /// The picture of importance and score.
    pub matrix: Matrix,
}

/// The tasks by importance and score.
#[derive(Debug)]
pub struct Matrix {
    /// The scorable tasks.
    pub points: Vec<MatrixPoint>,
    /// The names of the fields, `Q1` first.
    pub fields: [&'static str; 4],
    /// The tasks of each field in one line.
    pub description: String,
    /// The same as a table.
    pub table: Table,
    /// How a task comes into its field.
    pub how: How,
}

/// A task in the matrix.
#[derive(Debug)]
pub struct MatrixPoint {
    /// Stands beside it.
    pub name: &'static str,
    /// The importance, 1 to 5.
    pub importance: u8,
    /// The score, points, 0 to 100.
    pub score: f64,
    /// Whether the task is in the focus of the next 90 days.
    pub focus: bool,
}

/// The section about the order of the tasks (instrument.md B.5, B.6).
#[must_use]
pub fn order(of: &Reading) -> Order {
    let t = &of.texts.order;
    let finding = match (of.report.focus.first(), of.report.ranking.is_empty()) {
        (Some(task), _) => fill(t.finding, &[("task", of.short(*task))]),
        (None, false) => t.finding_reached.to_owned(),
        (None, true) => t.finding_none.to_owned(),
    };
    Order {
        heading: Heading {
            question: t.question,
            finding,
        },
        ranked: ranked(of),
        unranked: unranked(of),
        table: table(of),
        matrix: matrix(of),
    }
}

fn matrix(of: &Reading) -> Matrix {
    let t = &of.texts.order;
    let names = quadrants(of.locale).map(|quadrant| quadrant.name);
    let mut points = Vec::new();
    let mut fields = Vec::new();
    let mut description = t.matrix.to_owned();
    for (task, report) in of.tasks() {
        let (Some(score), Some(quadrant)) = (report.score, report.quadrant) else {
            continue;
        };
        let (name, field) = (of.short(task), names[quadrant as usize]);
        points.push(MatrixPoint {
            name,
            importance: report.importance,
            score: score.value(),
            focus: of.report.focus.contains(&task),
        });
        fields.push(Step {
            what: name,
            formula: formulas::quadrant(report.importance, score, field),
        });
        let importance = report.importance.to_string();
        let score = decimal(score);
        let parts = [" ", name, " ", &importance, "/", &score, ", ", field, "."];
        description.push_str(&parts.concat());
    }
    let rows = of.tasks().map(|(task, report)| {
        let field = report.quadrant.map_or("–", |field| names[field as usize]);
        vec![
            of.short(task).to_owned(),
            report.importance.to_string(),
            decimal_or_dash(report.score),
            field.to_owned(),
        ]
    });
    let formulas = &of.texts.formulas;
    let group = Group {
        name: Some(formulas.quadrant),
        steps: fields,
    };
    Matrix {
        points,
        fields: names,
        description,
        table: Table {
            name: of.texts.page.numbers,
            head: &t.matrix_columns,
            rows: rows.collect(),
        },
        how: How::new(formulas, "B.5", vec![group]),
    }
}
