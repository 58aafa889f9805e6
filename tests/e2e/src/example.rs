//! Workspaces and pages that journeys start from.

use std::fs;

use serde_json::Value;

use crate::server::root;

/// The key under which the site saves a person's workspace.
pub const WORKSPACE: &str = "leitwerk/site";

/// The fragment of every page, in the order of the navigation.
pub const SCREENS: [&str; 20] = [
    "#/",
    "#/context",
    "#/task/T1",
    "#/task/T2",
    "#/task/T3",
    "#/task/T4",
    "#/task/T5",
    "#/task/T6",
    "#/balance",
    "#/importance",
    "#/review",
    "#/result",
    "#/plan",
    "#/plan/team",
    "#/plan/sponsors",
    "#/plan/capacity",
    "#/plan/calendar",
    "#/plan/positions",
    "#/plan/actions",
    "#/data",
];

/// A workspace of `tests/examples`, by the beginning of the file's name.
#[must_use]
pub fn workspace(name: &str) -> Value {
    let folder = root().join("tests/examples");
    let files = fs::read_dir(folder).expect("the examples");
    let file = files
        .flatten()
        .map(|entry| entry.path())
        .find(|path| {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            file.starts_with(name)
        })
        .expect("an example of this name");
    let text = fs::read_to_string(file).expect("an example");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    match value.get("workspace") {
        Some(workspace) => workspace.clone(),
        None => value,
    }
}
