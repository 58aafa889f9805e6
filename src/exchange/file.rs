//! The JSON file (contract.md, The workspace).

use serde_json::Value;

use super::migrate::{migrate, refuse_newer, whole};
use crate::model::{Date, Fault, Problem, SCHEMA_VERSION, Workspace, limits};

/// Writes a workspace as the JSON of the present schema.
#[must_use]
pub fn write(workspace: &Workspace) -> String {
    // A workspace has only texts as keys and only finite numbers, so there is
    // nothing that JSON could refuse.
    serde_json::to_string(workspace).unwrap_or_default()
}

/// Reads the JSON of any schema that was ever released; `day` is today, from
/// which an older schema may count.
///
/// # Errors
///
/// Every problem of the file at once, each with its path.
pub fn read(text: &str, day: Date) -> Result<Workspace, Vec<Problem>> {
    read_value(&migrate(parse(text)?, day)?)
}

/// Whether a text is of an older schema than the present one.
#[must_use]
pub fn is_older(text: &str) -> bool {
    parse(text).is_ok_and(|value| {
        let schema = value.get("schemaVersion").and_then(Value::as_f64);
        schema.is_some_and(|schema| schema < SCHEMA_VERSION as f64)
    })
}

/// The JSON of a text that is not too large.
///
/// # Errors
///
/// The one problem.
pub fn parse(text: &str) -> Result<Value, Vec<Problem>> {
    check_size(text)?;
    serde_json::from_str(text).map_err(|error| {
        whole(Fault::NotJson {
            line: error.line(),
            column: error.column(),
        })
    })
}

/// Reads a workspace of the present schema.
///
/// # Errors
///
/// Every problem of the value at once, each with its path.
pub fn read_value(value: &Value) -> Result<Workspace, Vec<Problem>> {
    refuse_newer(value)?;
    Workspace::read(value)
}

/// Refuses a file that is larger than allowed.
///
/// # Errors
///
/// The one problem.
pub fn check_size(text: &str) -> Result<(), Vec<Problem>> {
    if text.len() > limits::FILE {
        return Err(whole(Fault::TooLarge));
    }
    Ok(())
}
