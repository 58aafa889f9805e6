//! The files of `tests/examples`.

use std::fs;
use std::path::PathBuf;

use leitwerk::model::{Date, Workspace};
use leitwerk::planning::report;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "examples"]
        .iter()
        .collect()
}

/// One file.
pub fn read(name: &str) -> Value {
    let text = fs::read_to_string(folder().join(name)).expect(name);
    serde_json::from_str(&text).expect(name)
}

/// Every file, by name.
pub fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("folder of examples");
    let mut names: Vec<_> = files
        .map(|file| file.expect("file").file_name().into_string().expect("name"))
        .collect();
    names.sort();
    names
}

/// The report on a workspace as it stands in a file.
pub fn report_on(workspace: &Value, as_of: &Value) -> Value {
    let workspace = Workspace::read(workspace).expect("example is valid");
    let as_of = as_of.as_str().and_then(Date::parse).expect("date");
    json!(report(&workspace, as_of))
}
