//! The door of the scoring package (contract.md, The WebAssembly scoring
//! package): JSON text comes in and goes out, through the same functions that
//! the app uses. `package/api.js` stands before it with JavaScript's values,
//! which a JavaScript engine writes and parses faster than they could be walked
//! from here.
//!
//! The package's `instrument` is no function of this door: its texts are
//! written into a file when the package is built, so that who only computes
//! does not load them.

use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::content::Locale;
use crate::exchange;
use crate::model::{Date, Fault, INSTRUMENT_VERSION, Problem, SCHEMA_VERSION, Workspace, limits};
use crate::planning;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The report on a workspace as of a day, `{"done": Report}`, or why there is
/// none, `{"refused": Refusal}`. No text stands for a value that JSON cannot
/// hold, and for a day that is no text.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn report(workspace: Option<String>, as_of: Option<String>) -> String {
    let workspace = match read(workspace) {
        Ok(workspace) => workspace,
        Err(problems) => return refused("invalid-workspace", &problems),
    };
    let Some(as_of) = as_of.and_then(|text| Date::parse(&text)) else {
        return refused_date("/asOf");
    };
    json(&Outcome::Done(planning::report(&workspace, as_of)))
}

/// A workspace of an older schema as one of the present schema,
/// `{"done": Workspace}`, or why there is none, as [`report`] says it. The day
/// is today.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn migrate(workspace: Option<String>, day: Option<String>) -> String {
    let Some(day) = day.and_then(|text| Date::parse(&text)) else {
        return refused_date("/day");
    };
    let migrated = parse(workspace).and_then(|value| exchange::migrate(value, day));
    let valid = migrated.and_then(|value| exchange::read_value(&value).map(|_| value));
    match valid {
        Ok(value) => json(&Outcome::Done(value)),
        Err(problems) => refused("invalid-workspace", &problems),
    }
}

/// Whether a text is a workspace, with every problem at once.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn validate(workspace: Option<String>) -> String {
    json(&match read(workspace) {
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
pub fn version() -> String {
    json(&Version {
        package: env!("CARGO_PKG_VERSION"),
        instrument: INSTRUMENT_VERSION,
        schema: SCHEMA_VERSION,
    })
}

/// The most bytes that a workspace may have; a longer text need not be handed
/// over whole to be refused.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn most() -> usize {
    limits::FILE
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Outcome<T> {
    Done(T),
    Refused(Refusal),
}

/// What becomes an `Error`.
#[derive(Serialize)]
struct Refusal {
    code: &'static str,
    message: String,
    errors: Vec<ListedProblem>,
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

fn read(text: Option<String>) -> Result<Workspace, Vec<Problem>> {
    exchange::read_value(&parse(text)?)
}

fn parse(text: Option<String>) -> Result<Value, Vec<Problem>> {
    let not_data = || vec![Problem::whole(Fault::NotData)];
    exchange::parse(&text.ok_or_else(not_data)?).map_err(|problems| match problems[..] {
        // The engine has written the text; Rust stops where lists and objects
        // lie too deep in one another. No person has seen its lines.
        [
            Problem {
                fault: Fault::NotJson { .. },
                ..
            },
        ] => not_data(),
        _ => problems,
    })
}

/// `path` is where the day stands.
fn refused_date(path: &str) -> String {
    let path = path.to_owned();
    let fault = Fault::InvalidDate;
    refused("invalid-date", &[Problem { path, fault }])
}

fn refused(code: &'static str, problems: &[Problem]) -> String {
    let first = problems.first();
    let place = first.map_or("", |problem| problem.path.as_str());
    let reason = first.map(|problem| problem.message(Locale::En));
    json(&Outcome::<()>::Refused(Refusal {
        code,
        message: [code, ": ", place, " ", &reason.unwrap_or_default()].concat(),
        errors: listed(problems),
    }))
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

fn json(value: &impl Serialize) -> String {
    // Keys are texts and numbers are finite: there is nothing to refuse.
    serde_json::to_string(value).unwrap_or_default()
}
