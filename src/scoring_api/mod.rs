//! The JavaScript door of the scoring package (contract.md, The WebAssembly
//! scoring package). It holds no logic: values come in and go out as JSON,
//! through the same functions that the app uses.
//!
//! The package's `instrument` is no function of this door: its texts are
//! written into a file when the package is built, so that who only computes
//! does not load them.

mod incoming;
mod outgoing;

use outgoing::outgoing;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::content::Locale;
use crate::model::{Date, Fault, INSTRUMENT_VERSION, Problem, SCHEMA_VERSION};
use crate::planning;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The report on a workspace as of a day.
///
/// # Errors
///
/// An `Error` with `code` and `errors`, as contract.md says.
#[wasm_bindgen(skip_typescript)]
#[allow(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands values over"
)]
pub fn report(workspace: JsValue, as_of: JsValue) -> Result<JsValue, JsValue> {
    let workspace = incoming::workspace(&workspace)
        .map_err(|problems| error("invalid-workspace", &problems))?;
    let as_of = as_of.as_string().and_then(|text| Date::parse(&text));
    let as_of = as_of.ok_or_else(|| {
        let path = "/asOf".to_owned();
        let fault = Fault::InvalidDate;
        error("invalid-date", &[Problem { path, fault }])
    })?;
    Ok(outgoing(&planning::report(&workspace, as_of)))
}

/// Whether a value is a workspace, with every problem at once.
#[wasm_bindgen(skip_typescript)]
#[allow(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands values over"
)]
#[must_use]
pub fn validate(value: JsValue) -> JsValue {
    outgoing(&match incoming::workspace(&value) {
        Ok(_) => Validation {
            ok: true,
            errors: None,
        },
        Err(problems) => Validation {
            ok: false,
            errors: Some(listed(&problems)),
        },
    })
}

/// The versions of the package, the instrument and the schema.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn version() -> JsValue {
    outgoing(&Version {
        package: env!("CARGO_PKG_VERSION"),
        instrument: INSTRUMENT_VERSION,
        schema: SCHEMA_VERSION,
    })
}

#[derive(Serialize)]
struct Validation {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<ListedProblem>>,
}

#[derive(Serialize)]
struct Version {
    package: &'static str,
    instrument: &'static str,
    schema: u64,
}

#[derive(Serialize)]
struct ListedProblem {
    path: String,
    code: &'static str,
    message: Message,
}

#[derive(Serialize)]
struct Message {
    de: String,
    en: String,
}

fn listed(problems: &[Problem]) -> Vec<ListedProblem> {
    problems
        .iter()
        .map(|problem| ListedProblem {
            path: problem.path.clone(),
            code: problem.fault.code(),
            message: Message {
                de: problem.message(Locale::De),
                en: problem.message(Locale::En),
            },
        })
        .collect()
}

fn error(code: &str, problems: &[Problem]) -> JsValue {
    let first = problems.first();
    let place = first.map_or("", |problem| problem.path.as_str());
    let reason = first.map(|problem| problem.message(Locale::En));
    let text = [code, ": ", place, " ", &reason.unwrap_or_default()].concat();
    let error = js_sys::Error::new(&text);
    // A new object takes any property.
    let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
    let _ = js_sys::Reflect::set(&error, &"errors".into(), &outgoing(&listed(problems)));
    error.into()
}
