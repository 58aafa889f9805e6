//! What findings say.

use leitwerk::content::Locale;
use leitwerk::model::{Date, Workspace};
use leitwerk::planning::report;

use crate::support::examples;

fn said(change: impl Fn(&mut Workspace), code: &str, entity: &str) -> [String; 2] {
    let sample = examples::read("sample-workspace.json");
    let mut workspace = Workspace::read(&sample).expect("the sample is valid");
    change(&mut workspace);
    let as_of = Date::parse("2026-03-04").expect("a date");
    let findings = report(&workspace, as_of).findings;
    let mut of_entity = findings.iter().filter(|f| f.entity_id == entity);
    let finding = of_entity.find(|f| f.code.as_str() == code).expect(code);
    Locale::ALL.map(|locale| finding.message.text(locale))
}

#[test]
fn numbers_stand_in_both_languages() {
    assert_eq!(
        said(|_| {}, "K10", ""),
        [
            "Führungszeit zu 115.1\u{a0}% belegt (Spanne rechnerisch 7 KAM).",
            "Leadership time is 115.1\u{a0}% taken (arithmetic span 7 KAMs)."
        ]
    );
    assert_eq!(
        said(|_| {}, "K12", "")[0],
        "Rechnerisch bleiben 2.3 Stunden Coaching pro KAM und Monat; üblich sind etwa 3, und auch das ist höchstens eine Untergrenze."
    );
    assert_eq!(
        said(|w| w.kams[0].alias = "{n} {kam}".into(), "K15", "kam-1")[1],
        "1.1 coaching hours a month are planned for {n} {kam}, need 2."
    );
}

#[test]
fn dates_are_written_out() {
    assert_eq!(
        said(|_| {}, "K18", "kam-5"),
        [
            "Das Entwicklungsziel von Falke ist fällig seit 27. Februar 2026.",
            "The development goal of Falke has been due since 27 February 2026."
        ]
    );
}

#[test]
fn tasks_go_by_their_short_name() {
    assert_eq!(
        said(|_| {}, "K28", "T4")[0],
        "Für die Schwerpunktaufgabe «Coaching» gibt es keine laufende Massnahme."
    );
}

#[test]
fn without_a_value_the_wording_does_without_it() {
    assert_eq!(
        said(|w| w.context.other_reports = Some(60), "K10", ""),
        [
            "Für die Führung der KAM bleibt rechnerisch keine Zeit.",
            "Arithmetically, no time is left for leading the KAMs."
        ]
    );
    let forget = |w: &mut Workspace| {
        w.kams[1].sponsor_since = None;
        w.kams[1].last_sponsor_contact_on = None;
    };
    let [german, english] = said(forget, "K07", "kam-2");
    assert!(german.ends_with("ist kein Kontakt erfasst."), "{german}");
    assert!(english.ends_with("is recorded."), "{english}");
}
