//! What is said of a text that cannot be read.

use leitwerk::content::Locale;
use leitwerk::exchange::read;
use leitwerk::model::Date;
use leitwerk::reporting::opening::first_problem;

fn said(text: &str) -> String {
    let today = Date::parse("2026-11-27").expect("a date");
    let problems = read(text, today).expect_err("a text with a problem");
    first_problem(&problems, text, Locale::De)
}

#[test]
fn a_problem_is_told_with_its_place() {
    let text = r#"{
        "format": "leitwerk", "schemaVersion": 2, "instrumentVersion": "1.0",
        "locale": "de-CH",
        "context": {}, "settings": {}, "assessments": [], "teamViews": [], "accounts": [], "supportMembers": [], "sponsors": [], "positions": [], "actions": [], "kams": [{ "id": "k", "alias": "Arve", "goalDue": "2026-13-45" }]
    }"#;
    assert_eq!(
        said(text),
        "KAM 1 («Arve»), Termin des Entwicklungsziels: Dieses Datum gibt es nicht. \
         Schreiben Sie es als JJJJ-MM-TT."
    );
}

#[test]
fn a_text_that_is_no_json_has_no_other_place() {
    let said = said("{");
    assert!(said.starts_with("Das ist kein lesbares JSON (Zeile 1, Spalte 1)."));
}
