//! What other versions of the instrument wrote, and team views.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange;
use leitwerk::model::{Date, TaskId, Workspace};
use leitwerk::planning::report;
use serde_json::{Value, json};
use support::edit::with;
use support::examples;

/// An empty workspace with these assessments and team views.
fn workspace(assessments: &Value, views: &Value) -> Value {
    let empty = exchange::write(&Workspace::default());
    let mut json: Value = serde_json::from_str(&empty).expect("JSON");
    json["assessments"] = assessments.clone();
    json["teamViews"] = views.clone();
    json
}

/// The places at which reading finds a problem.
fn paths(value: &Value) -> Vec<String> {
    let problems = Workspace::read(value).err().unwrap_or_default();
    let mut paths: Vec<_> = problems.into_iter().map(|problem| problem.path).collect();
    paths.sort();
    paths
}

fn team_view() -> Value {
    let cases = examples::read("sample-team-views.json");
    let named = |case: &&Value| case["name"] == "sound with items";
    let case = cases["cases"].as_array().unwrap().iter().find(named);
    case.unwrap()["view"].clone()
}

#[test]
fn team_views_are_read_and_written_back() {
    let value = workspace(&json!([]), &json!([team_view()]));
    let read = Workspace::read(&value).expect("valid");
    let view = &read.team_views[0];
    assert!(view.is_known());
    assert_eq!((view.forms, view.round.to_string()), (5, "3fa9".into()));
    assert_eq!(
        (view.tasks[TaskId::T3].valid, view.tasks[TaskId::T3].sum),
        (25, 75)
    );
    assert!(view.items.is_some());
    let written: Value = serde_json::from_str(&exchange::write(&read)).expect("JSON");
    assert_eq!(written["teamViews"][0], team_view());
}

#[test]
fn every_field_of_a_team_view_is_checked() {
    for (path, value, expected) in [
        ("round", json!("3FA9"), "round"),
        ("round", json!("3fa"), "round"),
        ("closedOn", Value::Null, "closedOn"),
        ("forms", json!(5.5), "forms"),
        ("forms", json!("5"), "forms"),
        ("instrumentVersion", json!(" "), "instrumentVersion"),
        ("tasks/T2", Value::Null, "tasks/T2"),
        ("tasks/T7", json!({ "valid": 0, "sum": 0 }), "tasks/T7"),
        ("tasks/T2/valid", json!(-1), "tasks/T2/valid"),
        ("tasks/T2/more", json!(1), "tasks/T2/more"),
        ("items/T2.3", Value::Null, "items/T2.3"),
        ("items/T2.3/sum", json!(15.5), "items/T2.3/sum"),
        ("items", json!([]), "items"),
        ("more", json!(1), "more"),
    ] {
        let place = format!("/teamViews/0/{path}");
        let value = with(
            workspace(&json!([]), &json!([team_view()])),
            &place,
            Some(value),
        );
        assert_eq!(
            paths(&value),
            [format!("/teamViews/0/{expected}")],
            "{path}"
        );
    }
}

/// An assessment and a team view that a later version of the instrument wrote.
fn stranger() -> Value {
    let answers = json!({ "T1.6": 2, "T7.1": 5, "T1.1": "na", "T1.2": null });
    let assessment = json!({
        "id": "as2", "date": "2026-03-03", "name": "Aus einer späteren Version",
        "instrumentVersion": "2.0", "form": "self",
        "answers": answers, "balance": { "B5a": 3 }, "importance": { "T7": 4 },
        "focus": ["T7", "T8", "T9"], "expected": { "strongest": "T9", "other": "x" },
        "contextSnapshot": { "kamCount": 4 }
    });
    let view = json!({
        "id": "v9", "round": "00ff", "closedOn": "2026-03-03", "instrumentVersion": "2.0",
        "forms": 4, "tasks": { "T7": { "valid": 28.5, "sum": -90 } },
        "items": { "T7.1": { "valid": 1, "sum": 1 } }
    });
    workspace(&json!([assessment]), &json!([view]))
}

#[test]
fn another_version_is_kept_as_it_is_and_enters_no_score() {
    let value = stranger();
    let read = Workspace::read(&value).expect("valid");
    assert!(!read.assessments[0].is_known());
    assert_eq!(read.assessments[0].name, "Aus einer späteren Version");
    assert!(!read.team_views[0].is_known());
    assert_eq!(read.current_assessment(), None);
    let day = read.assessments[0].date;
    assert!(report(&read, day).assessment.is_none());

    let text = exchange::write(&read);
    let written: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(written, value);
    assert_eq!(exchange::read(&text, Date::EPOCH), Ok(read));
}

#[test]
fn another_version_is_refused_what_no_version_may_hold() {
    let many: Vec<_> = (0..201).map(|number| format!("T{number}")).collect();
    let keys: Value = many.iter().map(|key| (key.clone(), json!(1))).collect();
    for (path, value, expected) in [
        (
            "assessments/0/answers/T7.1",
            json!(6),
            "assessments/0/answers/T7.1",
        ),
        (
            "assessments/0/answers/T7.1",
            json!("x"),
            "assessments/0/answers/T7.1",
        ),
        (
            "assessments/0/answers",
            keys.clone(),
            "assessments/0/answers",
        ),
        (
            "assessments/0/importance/T7",
            json!("na"),
            "assessments/0/importance/T7",
        ),
        (
            "assessments/0/importance",
            Value::Null,
            "assessments/0/importance",
        ),
        ("assessments/0/focus", json!(many), "assessments/0/focus"),
        ("assessments/0/focus/1", json!(1), "assessments/0/focus/1"),
        (
            "assessments/0/expected/other",
            json!(1),
            "assessments/0/expected/other",
        ),
        (
            "assessments/0/contextSnapshot/x",
            json!(1),
            "assessments/0/contextSnapshot/x",
        ),
        ("assessments/0/form", json!("x"), "assessments/0/form"),
        ("assessments/0/more", json!(1), "assessments/0/more"),
        ("teamViews/0/forms", json!(2), "teamViews/0/forms"),
        (
            "teamViews/0/tasks/T7",
            json!({ "valid": 1 }),
            "teamViews/0/tasks/T7",
        ),
        ("teamViews/0/tasks", keys, "teamViews/0/tasks"),
    ] {
        let value = with(stranger(), &format!("/{path}"), Some(value));
        let found = paths(&value);
        assert!(!found.is_empty(), "{path}");
        assert!(
            found
                .iter()
                .all(|found| found.starts_with(&format!("/{expected}"))),
            "{found:?}"
        );
    }
}
