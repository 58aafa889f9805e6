//! What holds for every assessment (instrument.md B).

mod support;

use leitwerk::model::{Answer, Assessment, BalanceId, ItemId, TaskId, r1};
use leitwerk::scoring::{AssessmentReport, TeamFacts, assess};
use proptest::prelude::*;
use proptest::sample::Index;
use support::cases;
use support::workspaces::workspaces;

fn team() -> impl Strategy<Value = TeamFacts> {
    let load = proptest::option::of((0..4000_u32).prop_map(|load| r1(f64::from(load) / 7.0)));
    let planned = (0..6_usize, 0..6_usize, 0..6_usize);
    (load, 0..6_u32, planned).prop_map(|(load, kams, (planned, covered, with_goal))| TeamFacts {
        load,
        kams,
        planned_kams: planned,
        covered_kams: covered.min(planned),
        kams_with_goal: with_goal.min(planned),
    })
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_ranking_is_a_permutation_of_the_scorable_tasks(
        workspace in workspaces(), team in team(),
    ) {
        let Some(report) = assess(&workspace, &team, None) else { return Ok(()) };
        let scorable = |task: &TaskId| report.tasks[*task].score.is_some();
        let mut ranked = report.ranking.clone();
        ranked.sort();
        prop_assert_eq!(ranked, Vec::from_iter(TaskId::ALL.into_iter().filter(scorable)));
        for task in TaskId::ALL {
            let place = report.ranking.iter().position(|ranked| *ranked == task);
            prop_assert_eq!(report.tasks[task].rank, place.map(|index| index + 1));
        }
        let priorities = report.ranking.iter().map(|task| report.tasks[*task].priority);
        prop_assert!(Vec::from_iter(priorities).is_sorted_by(|one, other| one >= other));
        prop_assert!(report.ranking.starts_with(&report.focus));
        let recommended = report.recommendations.iter().map(|about| about.task);
        prop_assert!(recommended.eq(report.focus.iter().copied()));
    }

    #[test]
    fn more_always_never_lowers_a_score(
        mut workspace in workspaces(), item in any::<Index>(), balance in any::<Index>(),
    ) {
        let Some(before) = assess(&workspace, &TeamFacts::default(), None) else { return Ok(()) };
        let item = *item.get(&Vec::from_iter(ItemId::all()));
        let balance = *balance.get(&Vec::from_iter(BalanceId::all()));
        let raise = |assessment: &mut Assessment| {
            assessment.answers.set(item, Some(Answer::Rated(5)));
            assessment.balance.set(balance, Some(Answer::Rated(5)));
        };
        workspace.current_assessment_mut().map(raise);
        let after = assess(&workspace, &TeamFacts::default(), None).expect("an assessment");
        for task in TaskId::ALL {
            // A missing score is less than any.
            prop_assert!(after.tasks[task].score >= before.tasks[task].score);
            prop_assert!(after.tasks[task].level >= before.tasks[task].level);
        }
        // A task that becomes scorable may be weaker than the mean so far.
        if scorable(&after) == scorable(&before) {
            prop_assert!(after.overall.score >= before.overall.score);
            prop_assert!(after.overall.weighted >= before.overall.weighted);
            prop_assert!(after.overall.level >= before.overall.level);
        }
        if let (Some(after), Some(before)) = (after.balance, before.balance) {
            prop_assert!(after.transactional >= before.transactional);
            prop_assert!(after.transformational >= before.transformational);
        }
    }
}

fn scorable(report: &AssessmentReport) -> usize {
    report.ranking.len()
}
