//! Results as links: what is written is read, and what was damaged is told.

#![allow(
    clippy::expect_used,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use leitwerk::exchange::link::{self, LinkFault};
use leitwerk::model::Workspace;
use leitwerk::planning::report;
use proptest::prelude::*;
use support::{cases, examples, workspaces};

fn sample() -> Workspace {
    let json = examples::read("sample-workspace.json");
    leitwerk::exchange::read_value(&json).expect("a workspace")
}

/// What part B says of a workspace, but for what the planner and the KAMs add,
/// and the guess, which stays with the leader.
fn assessed(workspace: &Workspace) -> serde_json::Value {
    let as_of = leitwerk::model::Date::parse("2026-03-31").expect("a date");
    let report = serde_json::to_value(report(workspace, as_of)).expect("a report");
    let mut assessment = report["assessment"].clone();
    if let Some(object) = assessment.as_object_mut() {
        object.remove("id");
        object.remove("expectation");
        let hints = object["hints"].as_array_mut().expect("hints");
        hints.retain(|hint| hint["code"] != "H16");
    }
    assessment
}

#[test]
fn a_link_shows_the_same_result_and_is_short() {
    let workspace = sample();
    let code = link::write(&workspace).expect("a code");
    assert!(code.len() < 120, "{} characters", code.len());
    let shared = link::read(&code, "shared").expect("a result");
    assert_eq!(assessed(&shared.into_workspace()), assessed(&workspace));
}

#[test]
fn nothing_that_names_somebody_is_in_a_link() {
    let mut workspace = sample();
    let before = link::write(&workspace);
    workspace.kams.clear();
    workspace.accounts.clear();
    workspace.sponsors.clear();
    workspace.actions.clear();
    workspace.settings.sales_line = "Geheim".into();
    assert_eq!(link::write(&workspace), before);
}

#[test]
fn who_cuts_or_changes_a_link_is_told() {
    let code = link::write(&sample()).expect("a code");
    for (place, letter) in code.char_indices().skip(1) {
        let other = if letter == 'A' { "B" } else { "A" };
        let mut changed = code.clone();
        changed.replace_range(place..=place, other);
        assert_eq!(
            link::read(&changed, "x"),
            Err(LinkFault::Damaged),
            "{place}"
        );
        if place > 1 {
            assert_eq!(link::read(&code[..place], "x"), Err(LinkFault::Damaged));
        }
    }
    assert_eq!(link::read("2abc", "x"), Err(LinkFault::Version));
    assert_eq!(link::read("", "x"), Err(LinkFault::Damaged));
    let long = format!("1{}", "A".repeat(2_500));
    assert_eq!(link::read(&long, "x"), Err(LinkFault::TooLong));
    let fragment = [link::FRAGMENT, &code].concat();
    assert_eq!(link::code_in(&fragment), Some(&*code));
    let upper = fragment.to_uppercase();
    let upper = link::code_in(&upper).expect("a code");
    assert_eq!(link::read(upper, "x"), Err(LinkFault::Damaged));
    assert_eq!(link::code_in("#/result"), None);
    // A sentence may end behind the link.
    for end in [
        ".",
        ")",
        "»,",
        "\u{a0}",
        ">",
        "%3E",
        ">.",
        "%3E).",
        "?fbclid=abc",
        "&amp;x=1",
        "…",
        "%",
    ] {
        let read = link::read(&[&code, end].concat(), "x");
        assert!(read.is_ok(), "{end}");
    }
    // Mail programs break long lines, and mark the lines that they quote.
    for wrap in ["\n", "\r\n> ", "%0D%0A", "%20", " "] {
        let read = link::read(&[&code[..40], wrap, &code[40..]].concat(), "x");
        assert!(read.is_ok(), "{wrap:?}");
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn what_is_written_is_read(workspace in workspaces::workspaces()) {
        if let Some(code) = link::write(&workspace) {
            let shared = link::read(&code, "x").expect("a result");
            let written = link::write(&shared.clone().into_workspace());
            prop_assert_eq!(written, Some(code));
            let current = workspace.current_assessment().expect("an assessment");
            prop_assert_eq!(&shared.assessment.answers, &current.answers);
            prop_assert_eq!(&shared.assessment.focus, &current.focus);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let read = link::read(&text, "x");
        prop_assert!(read.is_err() || text.starts_with('1'));
    }
}
