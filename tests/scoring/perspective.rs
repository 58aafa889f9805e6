//! The second perspective (B.11) and the guess (B.13); their examples are in
//! `tests/examples`.

use leitwerk::model::{
    Date, Guess, INSTRUMENT_VERSION, ItemMap, Round, Tally, TaskId, TaskMap, TeamView, Workspace,
};
use leitwerk::scoring::{Mark, Outcome, Perspective, assess};
use proptest::prelude::*;
use serde_json::json;

use super::support::cases;
use super::support::questionnaire::workspace;
use super::{TeamFacts, hints};

/// 50 points in every task.
const MIDDLE: &str = "33333 33333 33333 33333 33333 33333";

/// A view of so many forms in which every task has this tally.
fn view(forms: u32, tally: Tally) -> TeamView {
    TeamView {
        id: "v".to_owned(),
        round: Round(1),
        closed_on: Date::EPOCH,
        instrument_version: INSTRUMENT_VERSION.to_owned(),
        forms,
        tasks: TaskMap::from_fn(|_| tally),
        items: None,
        other_version: None,
    }
}

fn with(views: Vec<TeamView>) -> Workspace {
    Workspace {
        team_views: views,
        ..workspace(MIDDLE, "333333")
    }
}

fn seen(views: Vec<TeamView>) -> Perspective {
    Perspective::of(&with(views)).expect("a view")
}

#[test]
fn a_difference_is_marked_from_fifteen_points_and_beyond_the_band() {
    for (forms, valid, sum, gap, mark) in [
        // Band 17.1: 15 and 17 points are within it.
        (3, 15, 36, "15", None),
        (3, 100, 232, "17", None),
        (3, 15, 34, "18.3", Some(Mark::BlindSpot)),
        (3, 15, 56, "−18.3", Some(Mark::HiddenStrength)),
        // Band 10.5: what counts is 15.
        (8, 100, 241, "14.8", None),
        (8, 100, 240, "15", Some(Mark::BlindSpot)),
        (8, 100, 360, "−15", Some(Mark::HiddenStrength)),
    ] {
        let perspective = seen(vec![view(forms, Tally { valid, sum })]);
        let task = perspective.tasks[TaskId::T1];
        let found = (task.gap.map(|gap| gap.to_string()), task.mark);
        assert_eq!(found, (Some(gap.to_owned()), mark), "{forms} {valid} {sum}");
    }
}

#[test]
fn too_few_answers_give_no_score() {
    let task = |valid| {
        seen(vec![view(
            3,
            Tally {
                valid,
                sum: 3 * valid,
            },
        )])
        .tasks[TaskId::T1]
    };
    assert_eq!(
        task(9).score.map(|score| score.to_string()),
        Some("50".to_owned())
    );
    let none = task(8);
    assert_eq!(
        (none.score, none.gap, none.band, none.mark),
        (None, None, None, None)
    );
}

#[test]
fn a_focus_that_may_be_a_blind_spot_is_hinted_at() {
    let workspace = with(vec![view(
        8,
        Tally {
            valid: 100,
            sum: 200,
        },
    )]);
    let perspective = Perspective::of(&workspace);
    let report = assess(&workspace, &TeamFacts::default(), perspective.as_ref());
    let report = report.expect("an assessment");
    assert_eq!(report.focus.len(), 2);
    let expected: Vec<_> = report.focus.iter().map(|task| json!([task])).collect();
    assert_eq!(hints(&report, "H16"), expected);
    let without = assess(&workspace, &TeamFacts::default(), None).expect("an assessment");
    assert!(hints(&without, "H16").is_empty());
}

#[test]
fn there_is_no_perspective_without_a_view() {
    assert_eq!(Perspective::of(&with(Vec::new())), None);
}

#[test]
fn several_best_tasks_are_all_as_expected() {
    let outcome = |strongest, weakest| {
        let mut workspace = workspace("44444 44444 33333 22222 22222 3----", "333333");
        workspace.assessments[0].expected = Guess { strongest, weakest };
        let report = assess(&workspace, &TeamFacts::default(), None);
        let found = report.expect("an assessment").expectation;
        (found.strongest, found.weakest)
    };
    use TaskId::*;
    let (met, missed) = (Some(Outcome::Met), Some(Outcome::Missed));
    for (strongest, weakest, expected) in [
        (Some(T1), Some(T5), (met, met)),
        (Some(T2), Some(T4), (met, met)),
        (Some(T3), Some(T3), (missed, missed)),
        (Some(T6), Some(T6), (None, None)),
        (None, None, (None, None)),
    ] {
        assert_eq!(outcome(strongest, weakest), expected);
    }
}

/// A tally that a view can have.
fn tallies(most: u32) -> impl Strategy<Value = Tally> {
    (0..=most).prop_flat_map(|valid| (valid..=5 * valid).prop_map(move |sum| Tally { valid, sum }))
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn scores_keep_off_both_ends(
        forms in 5..30_u32, tally in tallies(50), item in tallies(30), others in 0..3_usize,
    ) {
        let mut views = vec![view(forms, tally); others + 1];
        for view in &mut views {
            view.items = Some(ItemMap::from_fn(|_| item));
        }
        let perspective = seen(views);
        prop_assert_eq!(perspective.views, others + 1);
        for task in TaskId::ALL {
            let score = perspective.tasks[task].score.map(|score| score.value());
            prop_assert!(score.is_none_or(|score| (5.0..=95.0).contains(&score)));
        }
        for (_, item) in perspective.items.iter().flat_map(|items| items.iter()) {
            let score = item.score.map(|score| score.value());
            prop_assert!(score.is_none_or(|score| (10.0..=90.0).contains(&score)));
        }
    }
}
