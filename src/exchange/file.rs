//! The JSON file (contract.md, The workspace).

use serde_json::Value;

use crate::model::{Fault, Problem, SCHEMA_VERSION, Workspace, limits};

/// Writes a workspace as the JSON of the present schema.
#[must_use]
pub fn write(workspace: &Workspace) -> String {
    // A workspace has only texts as keys and only finite numbers, so there is
    // nothing that JSON could refuse.
    serde_json::to_string(workspace).unwrap_or_default()
}

/// Reads the JSON of any schema that was ever released.
///
/// # Errors
///
/// Every problem of the file at once, each with its path.
pub fn read(text: &str) -> Result<Workspace, Vec<Problem>> {
    check_size(text)?;
    let value = serde_json::from_str(text).map_err(|error| {
        whole(Fault::NotJson {
            line: error.line(),
            column: error.column(),
        })
    })?;
    read_value(&value)
}

/// Reads a file whose JSON was parsed elsewhere.
///
/// The version is looked at first. A file of an older schema would be brought
/// up to date here, step by step, before it is read strictly; so far there is
/// one schema.
///
/// # Errors
///
/// Every problem of the value at once, each with its path.
pub fn read_value(value: &Value) -> Result<Workspace, Vec<Problem>> {
    match value.get("schemaVersion").and_then(Value::as_u64) {
        Some(found) if found > SCHEMA_VERSION => Err(whole(Fault::NewerSchema { found })),
        _ => Workspace::read(value),
    }
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

fn whole(fault: Fault) -> Vec<Problem> {
    vec![Problem::whole(fault)]
}
