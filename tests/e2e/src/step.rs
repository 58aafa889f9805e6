//! The way to a thing on the page.

use serde_json::{Value, json};

/// One step on the way to a thing: the `nth` of all with this role and name.
#[derive(Clone, Debug)]
pub struct Step {
    pub(crate) role: &'static str,
    pub(crate) name: Option<String>,
    pub(crate) nth: Option<usize>,
}

impl Step {
    pub(crate) fn to_json(&self) -> Value {
        json!({ "role": self.role, "name": self.name, "nth": self.nth })
    }
}
