//! A team view on its way from the collector to the leader (contract.md, Team
//! views): nothing else of a batch ever leaves the collector.

use serde_json::{Value, json};

use super::file::check_size;
use crate::model::{Fault, Problem, SCHEMA_VERSION, TeamView, as_value};

/// The mark of the file.
pub(super) const FORMAT: &str = "leitwerk-team-view";

/// A team view as a file or as a text.
#[must_use]
pub fn write(view: &TeamView) -> String {
    json!({ "format": FORMAT, "schemaVersion": SCHEMA_VERSION, "view": as_value(view) }).to_string()
}

/// Reads a team view.
///
/// # Errors
///
/// Every problem of the file at once, each with its path.
pub fn read(text: &str) -> Result<TeamView, Vec<Problem>> {
    check_size(text)?;
    let value: Value = serde_json::from_str(text.trim()).map_err(|error| {
        whole(Fault::NotJson {
            line: error.line(),
            column: error.column(),
        })
    })?;
    let is_team_view = value.get("format").and_then(Value::as_str) == Some(FORMAT);
    let Some(file) = value.as_object().filter(|_| is_team_view) else {
        return Err(whole(Fault::WrongFormat));
    };
    match file.get("schemaVersion").and_then(Value::as_u64) {
        Some(SCHEMA_VERSION) => {}
        Some(found) if found > SCHEMA_VERSION => return Err(whole(Fault::NewerSchema { found })),
        _ => return Err(at("/schemaVersion", Fault::UnknownValue)),
    }
    let known = ["format", "schemaVersion", "view"];
    if let Some(key) = file.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(at(&["/", key].concat(), Fault::UnknownField));
    }
    match file.get("view") {
        Some(view) => TeamView::read_at("/view", view),
        None => Err(at("/view", Fault::Required)),
    }
}

fn whole(fault: Fault) -> Vec<Problem> {
    at("", fault)
}

fn at(path: &str, fault: Fault) -> Vec<Problem> {
    let path = path.to_owned();
    vec![Problem { path, fault }]
}
