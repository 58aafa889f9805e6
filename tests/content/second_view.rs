//! A.8, A.9, B.11 to B.13: the second perspective, the guess and the way to
//! the next level speak as the document does.

use leitwerk::content::{Locale, answer_forms, expectation, lift, second_view};
use leitwerk::exchange::answer_code::CodeFault;

use crate::markdown::{columns, row, rows, section};

#[test]
fn the_faults_of_a_code_are_those_of_a8() {
    let faults = rows("### Answer code")
        .into_iter()
        .filter(|row| row.len() == 4);
    let faults: Vec<_> = faults.filter(|row| row[0].starts_with('`')).collect();
    assert_eq!(faults.len(), CodeFault::ALL.len());
    for (locale, column) in columns(2) {
        for (fault, row) in CodeFault::ALL.iter().zip(&faults) {
            assert_eq!(format!("`{}`", fault.key()), row[0]);
            assert_eq!(fault.message(locale), row[column]);
        }
    }
}

#[test]
fn the_promise_is_that_of_a8() {
    for (locale, column) in columns(1) {
        let t = answer_forms(locale);
        let text = |first: &str| row("### What is promised", first)[column];
        assert_eq!(t.promise, text("Promise"));
        for (n, limit) in t.limits.iter().enumerate() {
            assert_eq!(*limit, text(&format!("Limit {}", n + 1)));
        }
    }
}

#[test]
fn the_marks_are_those_of_b11() {
    for (locale, column) in columns(1) {
        let t = second_view(locale);
        let text = |first: &str| row("## B.11", first)[column];
        assert_eq!(t.blind_spot, text("`blindSpot`"));
        assert_eq!(t.hidden_strength, text("`hiddenStrength`"));
        assert_eq!(t.usual, text("any, once per page"));
        assert!(section("## B.11").contains(t.band));
    }
}

#[test]
fn the_guess_is_asked_as_in_a9_and_answered_as_in_b13() {
    for (locale, column) in columns(1) {
        let t = expectation(locale);
        let asked = |first: &str| row("## A.9", first)[column];
        assert_eq!(t.question, asked("Question"));
        assert_eq!([t.strongest, t.weakest].join(" · "), asked("Fields"));
        assert_eq!(t.skip, asked("Skip"));
        for (case, text) in [
            ("strongest, met", t.strongest_met),
            ("strongest, missed", t.strongest_missed),
            ("weakest, met", t.weakest_met),
            ("weakest, missed", t.weakest_missed),
        ] {
            assert_eq!(text, row("## B.13", case)[column]);
        }
    }
}

#[test]
fn the_way_to_the_next_level_is_told_as_in_b12() {
    for (locale, column) in columns(1) {
        let t = lift(locale);
        let text = |first: &str| row("## B.12", first)[column];
        let listed = t.sentence.replace("{tasks}.", &[t.task, ", …"].concat());
        assert_eq!(listed, text("Sentence"));
        assert_eq!(t.one_step, text("One step"));
        assert_eq!(t.note, text("Note"));
    }
}

#[test]
fn nobody_is_promised_to_be_anonymous() {
    for locale in Locale::ALL {
        let t = answer_forms(locale);
        for text in t.limits.into_iter().chain([t.promise]) {
            assert!(!text.to_lowercase().contains("anonym"), "{text}");
        }
    }
}
