//! What another tab has written over is told in words, not as it is saved.

use leitwerk::content::Locale;
use leitwerk::model::{CareerIntent, Date, Kam, Workspace};
use leitwerk::reporting::overruled::overruled;
use leitwerk::store::merge;

use super::support::team::sponsor;

/// What is said, in German and English, of what the earlier of two tabs loses.
fn said(earlier: fn(&mut Workspace), later: fn(&mut Workspace)) -> [String; 2] {
    let mut base = Workspace {
        kams: vec![Kam::new("k1".into(), "Arve".into())],
        sponsors: vec![sponsor("s1", "Nord"), sponsor("s2", "Süd")],
        ..Workspace::default()
    };
    base.kams[0].goal_due = Date::parse("2026-06-30");
    let [mut mine, mut theirs] = [base.clone(), base.clone()];
    earlier(&mut mine);
    later(&mut theirs);
    let conflicts = merge(&base, &mine, &theirs).conflicts;
    Locale::ALL.map(|locale| overruled(&conflicts, &mine, locale))
}

#[test]
fn a_member_of_a_set_is_told_by_its_name() {
    let [german, english] = said(
        |of| of.kams[0].career_intent = Some(CareerIntent::Deepen),
        |of| of.kams[0].career_intent = Some(CareerIntent::Advance),
    );
    assert!(german.ends_with("Ihre Angabe war «in der Rolle bleiben, aus eigener Wahl»."));
    assert!(english.ends_with("Your entry was “stay in the role, by choice”."));
}

#[test]
fn another_record_is_told_by_its_alias() {
    let [german, english] = said(
        |of| of.kams[0].sponsor_id = Some("s1".into()),
        |of| of.kams[0].sponsor_id = Some("s2".into()),
    );
    assert_eq!(
        german,
        "Ein anderer Tab hat nach Ihnen geändert: Patin oder Pate von Arve. Ihre Angabe war «Nord»."
    );
    assert_eq!(
        english,
        "Another tab has changed after you: Sponsor of Arve. Your entry was “Nord”."
    );
}

#[test]
fn a_day_is_told_as_it_is_spoken() {
    let [german, english] = said(
        |of| of.kams[0].goal_due = Date::parse("2026-09-30"),
        |of| of.kams[0].goal_due = None,
    );
    assert_eq!(
        german,
        "Ein anderer Tab hat nach Ihnen geändert: Termin des Entwicklungsziels von Arve. Ihre Angabe war «30. September 2026»."
    );
    assert_eq!(
        english,
        "Another tab has changed after you: Goal due date of Arve. Your entry was “30 September 2026”."
    );
}

#[test]
fn yes_is_told_as_yes_and_nothing_as_empty() {
    let [german, english] = said(
        |of| of.context.pilot_phase = Some(true),
        |of| of.context.pilot_phase = Some(false),
    );
    assert!(german.ends_with("Ihre Angabe war «ja»."));
    assert!(english.ends_with("Your entry was “yes”."));
    let [german, english] = said(
        |of| of.kams[0].goal_due = None,
        |of| of.kams[0].goal_due = Date::parse("2026-09-30"),
    );
    assert!(german.ends_with("Ihre Angabe war «leer»."));
    assert!(english.ends_with("Your entry was “empty”."));
}

#[test]
fn several_fields_are_named() {
    let [german, english] = said(
        |of| {
            of.kams[0].regions = vec!["Bern".into()];
            of.kams[0].interval_weeks = Some(4);
        },
        |of| {
            of.kams[0].regions = vec!["Uri".into()];
            of.kams[0].interval_weeks = Some(2);
        },
    );
    assert!(german.ends_with("Regionen oder Länder von Arve, Coachingrhythmus von Arve."));
    assert!(english.ends_with("Regions or countries of Arve, Coaching cadence of Arve."));
}

#[test]
fn what_was_removed_and_changed_stays() {
    let [german, english] = said(
        |of| of.kams.clear(),
        |of| of.kams[0].goal = "Zuhören".into(),
    );
    assert!(german.ends_with("Der Eintrag bleibt."));
    assert!(english.ends_with("The entry stays."));
}
