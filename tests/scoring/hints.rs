//! When a hint is given (B.8).

use leitwerk::model::{TaskId, r1};
use leitwerk::scoring::{TeamFacts, assess};
use serde_json::{Value, json};

use super::support::questionnaire::{balance, workspace};
use super::{PLAIN, hints, of, report, with_t1};

#[test]
fn the_plain_answers_give_no_hint() {
    let workspace = workspace(PLAIN, "345343");
    let found = report(&workspace).hints;
    let unexpected = found
        .iter()
        .filter(|hint| !["H09", "H15"].contains(&hint.code.key()));
    assert_eq!(unexpected.count(), 0, "{found:?}");
}

#[test]
fn missing_and_repeated_answers_are_pointed_out() {
    let all = |task: &str| [task; 6].join(" ");
    // H03 from seven items without value.
    let six = "2343? 3434- 4343? 3434- 4343? 3434-";
    let seven = "2343? 3434- 4343? 3434- 4343? 343--";
    assert_eq!(hints(&of(six, "333333"), "H03"), [] as [Value; 0]);
    assert_eq!(hints(&of(seven, "333333"), "H03"), [json!([])]);
    assert_eq!(hints(&of(six, "333333"), "H01").len(), 6);
    // H04 from 90 per cent: 27 of 30, 18 of 20; «na» is no answer to count.
    for (answers, raised) in [
        (all("33333"), true),
        ("33333 33333 33333 33333 33333 33222".to_owned(), true),
        ("33333 33333 33333 33333 33333 32222".to_owned(), false),
        ("33333 33333 33333 33322 ----- -----".to_owned(), true),
        ("33333 33333 33333 3332- ----- -----".to_owned(), false),
        ("33333 33333 33333 33222 ----- -----".to_owned(), false),
        (all("-----"), false),
    ] {
        assert_eq!(
            hints(&of(&answers, "333333"), "H04").len(),
            usize::from(raised),
            "{answers}"
        );
    }
    // H05 from three steps apart, with four valid items.
    for (t1, raised) in [
        ("15333", true),
        ("25222", true),
        ("2444-", false),
        ("14333", true),
        ("1433-", true),
        ("143--", false),
        ("13333", false),
    ] {
        let raised_for_t1 = hints(&of(&with_t1(t1), "333333"), "H05").contains(&json!(["T1"]));
        assert_eq!(raised_for_t1, raised, "{t1}");
    }
}

#[test]
fn a_very_high_self_view_is_pointed_out() {
    for (answers, raised) in [
        ("55555 55555 55555 55555 55544 33333", true),
        ("55555 55555 55555 55555 55444 33333", false),
    ] {
        let raised = usize::from(raised);
        assert_eq!(
            hints(&of(answers, "333333"), "H06").len(),
            raised,
            "{answers}"
        );
    }
}

#[test]
fn importance_that_does_not_tell_is_pointed_out() {
    for (importance, equal, missing) in [
        ("444444", true, None),
        ("44444?", true, Some(json!(["T6"]))),
        ("4444??", false, Some(json!(["T5", "T6"]))),
        ("444445", false, None),
        ("?????3", false, Some(json!(["T1", "T2", "T3", "T4", "T5"]))),
    ] {
        let report = of(PLAIN, importance);
        assert_eq!(
            hints(&report, "H07").len(),
            usize::from(equal),
            "{importance}"
        );
        assert_eq!(
            hints(&report, "H08"),
            Vec::from_iter(missing),
            "{importance}"
        );
    }
    let task = of(PLAIN, "?33333").tasks[TaskId::T1];
    assert_eq!(task.importance, 3);
}

#[test]
fn innovation_is_held_against_inspiration() {
    for (t3, pairs, raised) in [
        ("54444", "33 33 33 33", false),
        ("55555", "33 33 33 33", true),
        ("55555", "?3 ?3 ?3 ?3", true),
        ("55555", "?3 ?3 ?3 ??", true),
        ("55555", "33 33 3? 3?", false),
        // 90 − 50 is 40, not more.
        ("55544", "33 33 33 33", false),
        ("11111", "55 55 55 55", true),
        ("55---", "31 31 31 31", false),
    ] {
        let answers = ["33333", "33333", t3, "33333", "33333", "33333"].join(" ");
        let mut workspace = workspace(&answers, "333333");
        workspace.assessments[0].balance = balance(pairs);
        let found = hints(&report(&workspace), "H10").len();
        assert_eq!(found, usize::from(raised), "{t3} {pairs}");
    }
}

#[test]
fn answers_are_held_against_the_plan() {
    let facts = |load: Option<f64>, kams, planned_kams, covered_kams, kams_with_goal| TeamFacts {
        load: load.map(r1),
        kams,
        planned_kams,
        covered_kams,
        kams_with_goal,
    };
    let high = "33333 33343 33333 54444 33333 34333";
    let low = "33333 33333 33333 44444 33333 33333";
    let silent = "33333 333-3 33333 54--- 33333 3?333";
    for (answers, team, expected) in [
        (high, facts(Some(100.0), 3, 4, 2, 2), [].as_slice()),
        (high, facts(Some(100.04), 3, 4, 2, 2), &[]),
        (high, facts(Some(100.1), 3, 4, 2, 2), &["H11"]),
        (high, facts(None, 1, 0, 0, 0), &["H11"]),
        (high, facts(None, 0, 0, 0, 0), &[]),
        (high, facts(Some(0.0), 3, 3, 1, 2), &["H12"]),
        (high, facts(Some(0.0), 3, 3, 2, 1), &["H13"]),
        (high, facts(None, 3, 3, 0, 0), &["H11", "H12", "H13"]),
        (low, facts(None, 3, 3, 0, 0), &[]),
        (silent, facts(None, 3, 3, 0, 0), &[]),
    ] {
        let report = assess(&workspace(answers, "333333"), &team, None).expect("an assessment");
        let codes = report.hints.iter().map(|hint| hint.code.key());
        let codes: Vec<_> = codes
            .filter(|code| ["H11", "H12", "H13"].contains(code))
            .collect();
        assert_eq!(codes, expected, "{answers} {team:?}");
    }
}

#[test]
fn pilot_phase_and_introduction_may_contradict_each_other() {
    for (pilot, months, raised) in [
        (Some(true), Some(36), false),
        (Some(true), Some(37), true),
        (Some(false), Some(6), false),
        (Some(false), Some(5), true),
        (None, Some(5), false),
        (Some(true), None, false),
    ] {
        let mut workspace = workspace(PLAIN, "333333");
        workspace.context.pilot_phase = pilot;
        workspace.context.months_since_intro = months;
        let found = hints(&report(&workspace), "H14").len();
        assert_eq!(found, usize::from(raised), "{pilot:?} {months:?}");
    }
}

#[test]
fn neighbours_within_two_points_are_level() {
    for (t1, t2, target, raised) in [
        ("33333", "33333", 80.0, true),
        // 18.0 and 15.96 points, which are published as 16.0.
        ("33333", "33333", 76.6, true),
        ("33333", "33333", 76.5, false),
        // At the target there is nothing to be level with.
        ("54444", "54444", 80.0, false),
        ("54444", "54444", 82.0, false),
    ] {
        let answers = [t1, t2, "?????", "?????", "?????", "?????"].join(" ");
        let mut workspace = workspace(&answers, "333333");
        workspace.settings.targets[TaskId::T2] = target;
        let report = report(&workspace);
        let found = hints(&report, "H15").len();
        assert_eq!(found, usize::from(raised), "{t1} {t2} {target}");
    }
}
