//! What the page of a portal does with its element, and hears of it.

use serde_json::{Value, json};

use crate::page::Page;
use crate::visit::Visit;

/// The page of a portal with one element in it.
pub const PORTAL: &str = "/pages/widget.html";
/// The key under which that element saves its workspace.
pub const KEY: &str = "leitwerk/widget";

/// Every screen that an element shows, as [`asks`] `it.show('…')` takes them.
pub const SCREENS: [&str; 15] = [
    "/",
    "/context",
    "/task/T1",
    "/balance",
    "/importance",
    "/review",
    "/result",
    "/plan",
    "/plan/team",
    "/plan/sponsors",
    "/plan/capacity",
    "/plan/calendar",
    "/plan/positions",
    "/plan/actions",
    "/data",
];

/// The page of a portal whose element's program has started.
#[track_caller]
#[must_use]
pub fn open(visit: Visit) -> Page {
    let page = visit.open_at(PORTAL);
    page.is_started();
    page
}

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
