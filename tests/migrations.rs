//! Files of every schema that was released, and how they become files of the
//! present one.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange;
use leitwerk::model::{Date, Fault, Problem, SCHEMA_VERSION, Workspace};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::cases;
use support::edit::with;
use support::json::any_json;
use support::mutation::{apply, mutation};
use support::workspaces::dates;

/// A file of each schema, as a program of its time wrote it. They are never
/// changed.
const RELEASED: [&str; SCHEMA_VERSION as usize] = [
    include_str!("fixtures/schema-1.json"),
    include_str!("fixtures/schema-2.json"),
];

fn day() -> Date {
    Date::parse("2026-03-04").unwrap()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// How many texts and numbers there are.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(leaves).sum(),
        Value::Object(object) => object.values().map(leaves).sum(),
        _ => 1,
    }
}

#[test]
fn every_released_schema_is_read_and_loses_nothing() {
    for (schema, text) in (1_u64..).zip(RELEASED) {
        let value = parsed(text);
        assert_eq!(value["schemaVersion"], json!(schema));
        let workspace = exchange::read(text, day()).expect("a released file is valid");
        let migrated = exchange::migrate(value.clone(), day()).expect("not newer");
        assert_eq!(leaves(&migrated), leaves(&value), "schema {schema}");
        assert_eq!(Workspace::read(&migrated), Ok(workspace.clone()));
        let again = exchange::read(&exchange::write(&workspace), Date::EPOCH);
        assert_eq!(again, Ok(workspace));
    }
}

#[test]
fn what_is_wrong_in_an_older_file_is_named_where_it_is() {
    for (path, value) in [
        ("/settings/blockedWeeks/0", json!(53)),
        ("/settings/blockedWeeks/0", json!(1.5)),
        ("/settings/blockedWeeks", json!({})),
        ("/settings", json!(7)),
        ("/assessments/0/settingsSnapshot", json!([])),
        ("/assessments/0", json!("x")),
        ("/assessments", json!(1)),
        ("/kams/0/more", json!(1)),
    ] {
        let file = with(parsed(RELEASED[0]), path, Some(value)).to_string();
        let problems = exchange::read(&file, day()).expect_err(path);
        assert!(
            problems.iter().all(|problem| problem.path == path),
            "{problems:?}"
        );
    }
}

#[test]
fn what_is_newer_is_refused_before_anything_else() {
    let newer = json!({ "schemaVersion": SCHEMA_VERSION + 1, "kams": 7 });
    let found = SCHEMA_VERSION + 1;
    let refused = vec![Problem::whole(Fault::NewerSchema { found })];
    assert_eq!(
        exchange::migrate(newer.clone(), day()),
        Err(refused.clone())
    );
    assert_eq!(exchange::read(&newer.to_string(), day()), Err(refused));
}

#[test]
fn what_names_no_released_schema_stays_as_it_is() {
    for schema in [
        json!(0),
        json!(-1),
        json!(1.5),
        json!("1"),
        json!(null),
        json!([1]),
    ] {
        let value = with(parsed(RELEASED[0]), "/schemaVersion", Some(schema));
        assert_eq!(exchange::migrate(value.clone(), day()), Ok(value));
    }
    for value in [json!(null), json!([]), json!("x"), json!({})] {
        assert_eq!(exchange::migrate(value.clone(), day()), Ok(value));
    }
}

proptest! {
    #![proptest_config(cases(128))]

    /// Whatever an older file holds and whatever day it is: no panic, the same
    /// twice, and the week of every number is a Monday that can be read.
    #[test]
    fn migrating_is_total(
        changes in prop::collection::vec((mutation(), any_json()), 0..5),
        weeks in prop::collection::vec(0..=52_u32, 0..5),
        day in dates(),
    ) {
        let file = with(parsed(RELEASED[0]), "/settings/blockedWeeks", Some(json!(weeks)));
        let migrated = exchange::migrate(file.clone(), day).expect("not newer");
        let read = Workspace::read(&migrated);
        prop_assert!(read.is_ok(), "{:?}", read);
        prop_assert_eq!(read.unwrap().settings.blocked_weeks.len(), weeks.len());

        let changed = changes
            .into_iter()
            .fold(file, |json, (change, other)| apply(json, &change, other));
        if let Ok(once) = exchange::migrate(changed, day) {
            prop_assert_eq!(exchange::migrate(once.clone(), day), Ok(once));
        }
    }
}
