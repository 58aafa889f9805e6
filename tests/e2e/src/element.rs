//! What the page of a portal does with its element, and hears of it.

use serde_json::{Value, json};

use crate::page::Page;

/// Runs statements with the element as `it`.
#[track_caller]
pub fn with_it(page: &Page, statements: &str) -> Value {
    let script = [
        "const it = document.querySelector('kam-leitwerk');",
        statements,
    ]
    .concat();
    page.script(&script, vec![])
}

/// What a promise of the element comes to: `{"done": …}`, or the kind of the
/// error and its problems.
#[must_use]
pub fn asks(page: &Page, promise: &str) -> Value {
    let script = format!(
        "const done = arguments[0];
         const it = document.querySelector('kam-leitwerk');
         Promise.resolve({promise}).then(
             (value) => done({{ done: value ?? null }}),
             (error) => done({{ kind: error.kind, name: error.name, problems: error.problems ?? null, text: String(error) }}),
         );"
    );
    page.async_script(&script, vec![])
}

/// The details of the events of a name so far.
#[must_use]
pub fn heard(page: &Page, name: &str) -> Vec<Value> {
    let script = "return heard.filter((it) => it.name === arguments[0]).map((it) => it.detail);";
    let details = page.script(script, vec![json!(name)]);
    serde_json::from_value(details).unwrap_or_default()
}

/// Waits for an event whose detail has all of this.
#[track_caller]
pub fn hears(page: &Page, name: &str, part: &Value) {
    page.until(&format!("leitwerk-{name} with {part}"), || {
        let all = heard(page, name);
        let has = |detail: &Value| {
            let wanted = part.as_object();
            wanted.is_some_and(|wanted| wanted.iter().all(|(key, value)| detail[key] == *value))
        };
        if all.iter().any(has) {
            Ok(())
        } else {
            Err(json!(all).to_string())
        }
    });
}
