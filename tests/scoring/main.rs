//! The rules of instrument.md B at their edges.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod balance;
mod hints;
mod lift;
mod perspective;
mod priorities;
mod reports;
mod scores;
#[path = "../support/mod.rs"]
mod support;

use leitwerk::model::Workspace;
use leitwerk::scoring::{AssessmentReport, TeamFacts, assess};
use serde_json::{Value, json};
use support::questionnaire::workspace;

/// Nothing stands out: no hint but those on equal answers and importance.
const PLAIN: &str = "23434 34343 43434 34343 43434 34343";

fn report(workspace: &Workspace) -> AssessmentReport {
    assess(workspace, &TeamFacts::default(), None).expect("an assessment")
}

fn of(answers: &str, importance: &str) -> AssessmentReport {
    report(&workspace(answers, importance))
}

/// The six tasks, `T1` as given and the others at 50 points.
fn with_t1(t1: &str) -> String {
    [t1, "23432", "23432", "23432", "23432", "23432"].join(" ")
}

/// The hints with this code, as lists of tasks.
fn hints(report: &AssessmentReport, code: &str) -> Vec<Value> {
    let hints = report.hints.iter().filter(|hint| hint.code.key() == code);
    hints.map(|hint| json!(hint.tasks)).collect()
}
