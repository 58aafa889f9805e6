//! What is saved, as JSON to look into.

use serde::Serialize;
use serde_json::Value;

/// A workspace, a part of it or what was worked out of it, as JSON.
///
/// It goes by way of the text: so the program holds one way to write each type,
/// where `serde_json::to_value` brings a second one.
#[must_use]
pub fn as_value(saved: &impl Serialize) -> Value {
    // It has only texts as keys and only finite numbers, and what JSON has
    // written JSON can read.
    let text = serde_json::to_string(saved).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
