//! What the page around the element is told: how much, never what.
//! `src/embed/events.js` says what each event is for, and lets nothing else
//! through.

use leptos::prelude::*;
use serde_json::{Map, Value, json};

use crate::model::{Progress, TaskId};
use crate::storage::{Hold, Trouble};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// Tells it, as long as the view stands.
pub fn tell_changes(session: Session) {
    tell_pages(session);
    tell_work(session);
    tell_end(session);
    tell_storage(session);
}

fn tell_pages(session: Session) {
    Effect::new(move |before: Option<Route>| {
        let page = session.navigation.route();
        if before.is_some_and(|before| before != page) {
            let section = page.section().map_or("start", |section| section.key());
            let detail = json!({ "page": page.path(), "section": section });
            session.host.tell("navigate", detail);
        }
        page
    });
}

fn tell_work(session: Session) {
    Effect::new(move |before: Option<u64>| {
        let revision = session.revision();
        if before.is_some_and(|before| before != revision) {
            let mut detail = progress(session);
            let [back, forth] = session.next_steps();
            detail.extend(
                [
                    (
                        "kams",
                        json!(session.peek(|workspace| workspace.kams.len())),
                    ),
                    ("canUndo", back.is_some().into()),
                    ("canRedo", forth.is_some().into()),
                ]
                .map(|(key, value)| (key.to_owned(), value)),
            );
            session.host.tell("change", detail.into());
        }
        revision
    });
}

/// How many questions are answered, and how many are open.
fn progress(session: Session) -> Map<String, Value> {
    let Progress { answered, total } = session.peek(Progress::overall);
    let counts = [("answered", answered), ("open", total - answered)];
    counts
        .map(|(key, count)| (key.to_owned(), json!(count)))
        .into_iter()
        .collect()
}

/// An assessment ends where its context is kept with its answers.
fn tell_end(session: Session) {
    let ended = Memo::new(move |_| {
        session.read(|workspace| {
            let current = workspace.current_assessment();
            let ended = current.filter(|of| of.context_snapshot.is_some());
            ended.map(|of| of.id.clone())
        })
    });
    Effect::new(move |before: Option<Option<String>>| {
        let ended = ended.get();
        if before.is_some_and(|before| before != ended) && ended.is_some() {
            let mut detail = progress(session);
            detail.insert("scores".to_owned(), scores(session));
            session.host.tell("complete", detail.into());
        }
        ended
    });
}

fn scores(session: Session) -> Value {
    session.report().with_untracked(|report| {
        let Some(assessment) = &report.assessment else {
            return Value::Null;
        };
        let tasks = TaskId::ALL.map(|task| {
            let score = json!(assessment.tasks[task].score);
            (task.as_str().to_owned(), score)
        });
        json!({ "overall": assessment.overall.score, "tasks": Map::from_iter(tasks) })
    })
}

fn tell_storage(session: Session) {
    Effect::new(move |before| {
        let now = storage(session);
        if before != Some(now) {
            let (status, reason) = now;
            let mut detail = json!({ "status": status });
            if let Some(reason) = reason {
                detail["reason"] = reason.into();
            }
            session.host.tell("storage-status", detail);
        }
        now
    });
}

fn storage(session: Session) -> (&'static str, Option<&'static str>) {
    if let Some(hold) = session.hold() {
        let reason = match hold {
            Hold::Absent => "absent",
            Hold::Newer => "newer",
            Hold::NoCopy(_) => "unreadable",
        };
        return ("stopped", Some(reason));
    }
    if let Some(trouble) = session.trouble() {
        let reason = match trouble {
            Trouble::Denied => "denied",
            Trouble::Full => "full",
            Trouble::Unreachable => "unreachable",
            Trouble::Lost => "lost",
        };
        return ("failed", Some(reason));
    }
    let status = if session.is_pending() {
        "pending"
    } else {
        "saved"
    };
    (status, None)
}
