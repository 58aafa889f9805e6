//! What the page around the element is told of the person's progress.

use leptos::prelude::*;
use serde_json::{Map, Value, json};

use super::session::Session;
use crate::model::{Progress, TaskId};

/// How many questions are answered, and how many are open.
#[must_use]
pub fn progress(session: Session) -> Map<String, Value> {
    let Progress { answered, total } = session.peek(Progress::overall);
    let mut counts = Map::new();
    counts.insert("answered".to_owned(), json!(answered));
    counts.insert("open".to_owned(), json!(total - answered));
    counts
}

/// The person has finished an assessment.
pub fn tell_end(session: Session) {
    let mut detail = progress(session);
    detail.insert("scores".to_owned(), scores(session));
    session.host.tell("complete", detail.into());
}

fn scores(session: Session) -> Value {
    session.report().with_untracked(|report| {
        let Some(assessment) = &report.assessment else {
            return Value::Null;
        };
        let mut tasks = Map::new();
        for task in TaskId::ALL {
            let score = json!(assessment.tasks[task].score);
            tasks.insert(task.as_str().to_owned(), score);
        }
        json!({ "overall": assessment.overall.score, "tasks": tasks })
    })
}
