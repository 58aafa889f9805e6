//! Two tabs and two elements that write at once, in orders that chance decides,
//! and a tab that was away meanwhile. `LEITWERK_ROUNDS` says how many orders,
//! `LEITWERK_SEED` with which the chance begins.

use std::env;
use std::hash::{BuildHasher, RandomState};

use leitwerk_journeys::{Engine, Find, Page, SITE, Visit, only_in_chromium};
use serde_json::{Value, json};

const SIDES: &str = include_str!("interleavings.js");
/// How many rounds one script runs, so that none takes too long for the driver.
const BATCH: u64 = 2;

const OWN_ROOT: &str = "() => document.querySelector('kam-leitwerk').shadowRoot";

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    let number = text.parse();
    assert!(number.is_ok(), "{variable} is to be a number");
    number.ok()
}

/// Runs as many rounds as are asked for; `rounds` completes the script with
/// what of `interleavings.js` is called.
fn lose_nothing(page: &Page, sides: &str, rounds: &str) -> Vec<Value> {
    let count = number("LEITWERK_ROUNDS").unwrap_or(10);
    let seed = number("LEITWERK_SEED").unwrap_or_else(|| RandomState::new().hash_one(()) >> 40);
    println!("LEITWERK_SEED={seed}");
    let script = format!(
        "{SIDES}
        const [first, rounds, done] = arguments;
        {rounds}.then(done, (error) => done({{ error: String(error) }}));"
    );
    let mut told = Vec::new();
    let mut changes = 0;
    let mut begun = 0;
    while begun < count {
        let batch = BATCH.min(count - begun);
        let batch_told = page.async_script(&script, vec![json!(seed + begun), json!(batch)]);
        assert_eq!(batch_told["error"], Value::Null, "LEITWERK_SEED={seed}");
        assert_eq!(batch_told["lost"], json!([]), "LEITWERK_SEED={seed}");
        changes += batch_told["changes"].as_u64().unwrap_or(0);
        told.push(batch_told);
        begun += batch;
    }
    assert!(changes > count, "hardly anything was answered");
    println!("{sides}: {count} orders, {changes} changes, 0 lost");
    told
}

#[test]
fn two_tabs_lose_nothing_in_any_order() {
    let page = Visit::new().open_at(&first_statement());
    // Both go on with one assessment.
    answer(&page, 0, 4);
    page.script(&format!("{SIDES} follow({OWN_ROOT});"), vec![]);
    page.in_another_tab(|second| {
        second.is_started();
        second.radio("4 …").nth(0).is_checked();
        let rounds = format!("tabs({OWN_ROOT}, 'leitwerk/site', first, rounds)");
        let told = lose_nothing(second, "two tabs", &rounds);
        if Engine::chosen() == Engine::Chromium {
            let hidden = told.iter().all(|batch| batch["hidden"] == json!(true));
            assert!(hidden, "the other tab was to be hidden");
        }
    });
}

#[test]
fn two_elements_lose_nothing_in_any_order() {
    let page = Visit::new().open_at("/pages/twins.html");
    for element in 0..2 {
        page.link("Start the assessment").nth(0).click();
        page.heading("Your team").nth(element).is_there();
    }
    let roots = "[...document.querySelectorAll('kam-leitwerk')].map((it) => it.shadowRoot)";
    let go = format!("{roots}.forEach((it) => it.querySelector(\"a[href='#/task/T1']\").click());");
    page.script(&go, vec![]);
    page.until("both to be on the statements", || {
        let script =
            format!("return {roots}.filter((it) => it.querySelector('[name=\"T1.1\"]')).length;");
        let there = page.script(&script, vec![]);
        (there == json!(2)).then_some(()).ok_or(there)
    });
    let rounds = format!("elements({roots}, 'leitwerk/shared', first, rounds)");
    lose_nothing(&page, "two elements", &rounds);
}

fn first_statement() -> String {
    format!("{SITE}#/task/T1")
}

/// Answers a statement, counted from 0, on its page.
fn answer(page: &Page, statement: usize, digit: u8) {
    let radio = page.radio(&format!("{digit} …")).nth(statement);
    radio.click();
    radio.is_checked();
}

/// What another tab has answered meanwhile is here, too, and what is answered
/// here now leaves it alone.
fn goes_on_with_what_the_other_has_written(page: &Page) {
    page.radio("2 …").nth(1).is_checked();
    page.radio("5 …").nth(0).is_checked();
    answer(page, 2, 3);
    let answers = page.workspace()["assessments"][0]["answers"].clone();
    assert_eq!(answers, json!({ "T1.1": 5, "T1.2": 2, "T1.3": 3 }));
}

#[test]
fn a_frozen_tab_goes_on_with_what_another_has_written() {
    if only_in_chromium("freezing of a tab") {
        return;
    }
    let page = Visit::new().open_at(&first_statement());
    answer(&page, 0, 4);
    let freeze = |state: &str| {
        page.cdp("Page.setWebLifecycleState", json!({ "state": state }));
    };
    freeze("frozen");
    page.in_another_tab(|second| {
        second.radio("4 …").nth(0).is_checked();
        answer(second, 1, 2);
        answer(second, 0, 5);
    });
    freeze("active");
    goes_on_with_what_the_other_has_written(&page);
}

#[test]
fn a_page_that_comes_back_goes_on_with_what_another_has_written() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page, 0, 4);
    page.script("window.isTheSame = true;", vec![]);
    page.go("/pages/empty.html");
    page.in_another_tab(|second| {
        second.go(&first_statement());
        second.radio("4 …").nth(0).is_checked();
        answer(second, 1, 2);
        answer(second, 0, 5);
    });
    page.back();
    let is_the_same = page.script("return window.isTheSame === true;", vec![]);
    assert_eq!(is_the_same, json!(true), "the page was loaded anew");
    goes_on_with_what_the_other_has_written(&page);
}
