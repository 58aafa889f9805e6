//! What a workspace file is refused for, and where.

mod support;

use leitwerk::exchange;
use leitwerk::model::{Date, Workspace, limits};
use serde_json::{Value, json};
use support::edit::with;
use support::examples;

/// A small valid workspace with one of everything.
fn valid() -> Value {
    json!({
        "format": "leitwerk", "schemaVersion": 2, "instrumentVersion": "1.0", "locale": "de-CH",
        "context": { "kamCount": 3, "remoteKams": 2, "pilotPhase": null },
        "settings": { "targets": { "T1": 75.5 }, "needByStage": {}, "blockedWeeks": ["2026-03-09", "2026-03-09"] },
        "assessments": [{
            "id": "as1", "date": "2026-03-02", "instrumentVersion": "1.0", "form": "self",
            "answers": { "T1.1": 4, "T1.2": "na", "T1.3": null },
            "balance": { "B1a": 5 }, "importance": { "T1": 3 }, "focus": ["T1"],
            "contextSnapshot": {}
        }],
        "kams": [{ "id": "k1", "alias": "Arve", "regions": ["DACH"], "competence": { "customer": 3 } }],
        "accounts": [{ "id": "a1", "name": "Aare", "tier": "A" }],
        "supportMembers": [{ "id": "u1", "alias": "Innendienst" }],
        "sponsors": [{ "id": "s1", "alias": "Patin", "level": "executive" }],
        "positions": [{ "id": "p1", "title": "KAM", "roleType": "kam", "openedOn": "2026-01-05", "status": "open" }],
        "actions": [{ "id": "m1", "task": "T6", "text": "Paten gewinnen", "status": "open" }]
    })
}

/// The problems of a value, as path and code.
fn problems(value: &Value) -> Vec<(String, &'static str)> {
    let problems = Workspace::read(value).err().unwrap_or_default();
    let problems = problems.into_iter();
    problems
        .map(|problem| (problem.path, problem.fault.code()))
        .collect()
}

#[test]
fn the_valid_workspace_is_valid() {
    assert_eq!(problems(&valid()), []);
}

#[test]
fn each_fault_is_named_where_it_is() {
    let long = "x".repeat(limits::TEXT + 1);
    let many = vec![json!({}); limits::KAMS + 1];
    let rows = [
        ("/format", json!("other"), "wrong-format"),
        ("/format", json!(7), "wrong-format"),
        ("/schemaVersion", json!(1), "unknown-value"),
        ("/schemaVersion", json!(3), "unknown-value"),
        ("/instrumentVersion", json!(" "), "empty"),
        ("/instrumentVersion", json!(1), "wrong-type"),
        ("/locale", json!("f"), "unknown-value"),
        ("/locale", json!("de_CH"), "unknown-value"),
        ("/locale", Value::Null, "required"),
        ("/extra", json!(1), "unknown-field"),
        ("/__proto__", json!({}), "unknown-field"),
        ("/context", json!([]), "wrong-type"),
        ("/context", Value::Null, "required"),
        ("/context/kamCount", json!(61), "out-of-range"),
        ("/context/kamCount", json!(-1), "out-of-range"),
        ("/context/kamCount", json!(2.5), "not-whole"),
        ("/context/kamCount", json!("3"), "wrong-type"),
        ("/context/remoteKams", json!(4), "out-of-range"),
        ("/context/pilotPhase", json!("yes"), "wrong-type"),
        ("/context/employment", json!(9), "out-of-range"),
        ("/settings/weeklyHours", json!(29.9), "out-of-range"),
        ("/settings/fixedHours", json!(200.5), "out-of-range"),
        ("/settings/targets/T7", json!(80), "unknown-field"),
        ("/settings/targets/T6", json!(100.1), "out-of-range"),
        ("/settings/needByStage/senior", json!(0.4), "out-of-range"),
        ("/settings/blockedWeeks/0", json!(53), "wrong-type"),
        (
            "/settings/blockedWeeks/0",
            json!("2026-03-10"),
            "not-a-monday",
        ),
        (
            "/settings/blockedWeeks",
            json!(vec!["2026-03-09"; limits::BLOCKED_WEEKS + 1]),
            "too-many",
        ),
        (
            "/teamViews",
            json!(vec![json!({}); limits::TEAM_VIEWS + 1]),
            "too-many",
        ),
        ("/settings/blockedWeeks", json!(4), "wrong-type"),
        ("/settings/contextEmphasis", json!(1), "wrong-type"),
        ("/assessments", json!({}), "wrong-type"),
        ("/assessments/0", json!(1), "wrong-type"),
        ("/assessments/0/id", json!(" "), "empty"),
        ("/assessments/0/date", json!("2026-02-29"), "invalid-date"),
        ("/assessments/0/date", json!(""), "invalid-date"),
        ("/assessments/0/form", json!("other"), "unknown-value"),
        ("/assessments/0/answers/T1.1", json!(6), "out-of-range"),
        ("/assessments/0/answers/T1.1", json!(0), "out-of-range"),
        ("/assessments/0/answers/T1.1", json!(4.5), "not-whole"),
        ("/assessments/0/answers/T1.1", json!("NA"), "wrong-type"),
        ("/assessments/0/answers/T1.6", json!(1), "unknown-field"),
        ("/assessments/0/answers/T01.1", json!(1), "unknown-field"),
        ("/assessments/0/balance/B5a", json!(1), "unknown-field"),
        ("/assessments/0/balance/B1a", json!(true), "wrong-type"),
        ("/assessments/0/importance/T1", json!("na"), "wrong-type"),
        ("/assessments/0/importance/T7", json!(1), "unknown-field"),
        ("/assessments/0/focus/0", json!("T7"), "unknown-value"),
        ("/assessments/0/focus", json!(["T1", "T1"]), "duplicate"),
        (
            "/assessments/0/focus",
            json!(["T1", "T2", "T3"]),
            "too-many",
        ),
        (
            "/assessments/0/contextSnapshot/x",
            json!(1),
            "unknown-field",
        ),
        ("/kams", json!(many), "too-many"),
        ("/kams/0/alias", json!(long), "too-long"),
        ("/kams/0/regions/0", json!(1), "wrong-type"),
        ("/kams/0/competence/customer", json!(6), "out-of-range"),
        ("/kams/0/stage", json!(""), "unknown-value"),
        ("/kams/0/intervalWeeks", json!(5), "unknown-value"),
        ("/kams/0/sessionMinutes", json!(14), "out-of-range"),
        ("/kams/0/startedOn", json!("1.2.2026"), "invalid-date"),
        ("/accounts/0/tier", json!("D"), "unknown-value"),
        ("/supportMembers/0/alias", Value::Null, "required"),
        ("/sponsors/0/id", json!("k1"), "duplicate"),
        ("/sponsors/0/capacity", json!(11), "out-of-range"),
        ("/positions/0/candidates", json!(1.5), "not-whole"),
        ("/actions/0/task", json!("t6"), "unknown-value"),
    ];
    for (path, value, code) in rows {
        let shown = value.to_string().chars().take(40).collect::<String>();
        let found = problems(&with(valid(), path, Some(value)));
        assert_eq!(found, [(path.to_owned(), code)], "{path} = {shown}");
    }
}

#[test]
fn required_fields_are_missed_where_they_should_stand() {
    for path in [
        "/format",
        "/schemaVersion",
        "/instrumentVersion",
        "/locale",
        "/context",
        "/settings",
        "/assessments",
        "/kams",
        "/accounts",
        "/supportMembers",
        "/sponsors",
        "/positions",
        "/actions",
        "/assessments/0/id",
        "/assessments/0/date",
        "/assessments/0/instrumentVersion",
        "/assessments/0/form",
        "/assessments/0/answers",
        "/assessments/0/balance",
        "/assessments/0/importance",
        "/assessments/0/focus",
        "/kams/0/id",
        "/kams/0/alias",
        "/accounts/0/name",
        "/accounts/0/tier",
        "/supportMembers/0/alias",
        "/sponsors/0/alias",
        "/sponsors/0/level",
        "/positions/0/title",
        "/positions/0/roleType",
        "/positions/0/openedOn",
        "/positions/0/status",
        "/actions/0/task",
        "/actions/0/text",
        "/actions/0/status",
    ] {
        let found = problems(&with(valid(), path, None));
        assert_eq!(found, [(path.to_owned(), "required")]);
    }
}

#[test]
fn a_file_is_refused_as_a_whole() {
    let too_large = " ".repeat(limits::FILE + 1);
    let newer = with(valid(), "/schemaVersion", Some(json!(3))).to_string();
    for (text, code) in [
        ("{", "not-json"),
        ("NaN", "not-json"),
        (&"[".repeat(10_000), "not-json"),
        ("[]", "wrong-type"),
        ("null", "wrong-type"),
        (&too_large, "too-large"),
        (&newer, "newer-schema"),
    ] {
        let problems = exchange::read(text, Date::EPOCH).expect_err(code);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.path.as_str(), problem.fault.code()))
            .collect();
        assert_eq!(found, [("", code)]);
    }
}

#[test]
fn every_problem_is_named_at_once() {
    let mut value = valid();
    for (path, wrong) in [
        ("/locale", json!("f")),
        ("/assessments/0/answers/T1.1", json!(9)),
        ("/kams/0/a~b~1c", json!(1)),
        ("/accounts/0/id", json!("k1")),
        ("/positions/0/id", json!("")),
    ] {
        value = with(value, path, Some(wrong));
    }
    value["actions"] = json!([7, { "id": "k1", "text": "", "task": "T1", "status": "open" }]);
    let mut found = problems(&value);
    found.sort();
    let expected = [
        ("/accounts/0/id", "duplicate"),
        ("/actions/0", "wrong-type"),
        ("/actions/1/id", "duplicate"),
        ("/assessments/0/answers/T1.1", "out-of-range"),
        ("/kams/0/a~0b~01c", "unknown-field"),
        ("/locale", "unknown-value"),
        ("/positions/0/id", "empty"),
    ];
    let expected = expected.map(|(path, code)| (path.to_owned(), code));
    assert_eq!(found, expected);
}

#[test]
fn what_has_a_default_may_be_absent_null_or_empty() {
    let mut value = valid();
    for (path, empty) in [
        ("/schemaVersion", json!(2.0)),
        ("/settings/targets/T2", Value::Null),
        ("/settings/pilotMonths", Value::Null),
        ("/context/kamCount", Value::Null),
        ("/kams/0/sponsorId", json!("")),
        ("/kams/0/supportMemberIds", json!([""])),
        ("/kams/0/regions", Value::Null),
        ("/kams/0/alias", json!("")),
        ("/kams/0/line", json!("ü".repeat(limits::TEXT))),
        ("/sponsors/0/capacity", Value::Null),
        ("/assessments/0/contextSnapshot", Value::Null),
    ] {
        value = with(value, path, Some(empty));
    }
    let workspace = Workspace::read(&value).expect("valid");
    assert_eq!(workspace.kams[0].sponsor_id, None);
    assert!(workspace.kams[0].support_member_ids.is_empty());
    assert_eq!(workspace.sponsors[0].capacity, 2);
    assert_eq!(workspace.assessments[0].context_snapshot, None);
    // Without a count of KAMs, any number of them may be remote.
    assert_eq!(workspace.context.remote_kams, Some(2));
}

#[test]
fn the_sample_workspace_survives_writing_and_reading() {
    let sample = examples::read("sample-workspace.json");
    let workspace = Workspace::read(&sample).expect("sample is valid");
    let text = exchange::write(&workspace);
    assert_eq!(exchange::read(&text, Date::EPOCH), Ok(workspace.clone()));
    let written: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(Workspace::read(&written), Ok(workspace));
}
