//! What would lift the level (B.12); its examples are in `tests/examples`.

use leitwerk::model::{Answer, Answers, ItemId, TaskId, TaskMap, Workspace, r1};
use leitwerk::scoring::{AssessmentReport, CUT_OFFS, Level, TaskScore, TeamFacts, assess};
use proptest::prelude::*;

use super::of;
use super::support::cases;
use super::support::workspaces::workspaces;

#[test]
fn there_is_no_way_up_from_the_top_or_without_a_level() {
    for answers in [
        "55555 55555 55555 55555 55555 55555",
        "55555 55555 55555 55555 5---- 5----",
    ] {
        assert_eq!(of(answers, "333333").lift, None);
    }
}

#[test]
fn of_equal_tasks_the_first_in_the_ranking_is_lifted() {
    // 57.5 points, and nothing caps level 3: three steps of 5/6 points.
    let report = of("33333 33333 33333 44444 44443 33333", "333333");
    let lift = report.lift.expect("a way");
    let tasks: Vec<_> = lift.tasks.iter().map(|of| (of.task, of.steps)).collect();
    assert_eq!((lift.level, lift.steps), (Level::Established, 3));
    assert_eq!(tasks, [(report.ranking[0], 3)]);
}

fn report(workspace: &Workspace) -> Option<AssessmentReport> {
    assess(workspace, &TeamFacts::default(), None)
}

/// The answers of the current assessment with so many of a task a step up.
fn raise(answers: &mut Answers, task: TaskId, mut steps: u32) {
    for item in ItemId::of(task) {
        while let Some(Answer::Rated(step @ 1..=4)) = answers.get(item) {
            if steps == 0 {
                return;
            }
            answers.set(item, Some(Answer::Rated(step + 1)));
            steps -= 1;
        }
    }
}

/// Whether any spread of so many steps reaches the level. Steps weigh the same
/// in all tasks with as many valid items, so only their sums are tried.
fn reachable(scores: &TaskMap<TaskScore>, level: Level, steps: u32) -> bool {
    let scored: Vec<_> = scores
        .iter()
        .map(|(_, score)| *score)
        .filter(|score| score.is_scorable())
        .collect();
    let (mut left, mut base, mut room) = (steps, Vec::new(), [0; 3]);
    let cap = CUT_OFFS
        .into_iter()
        .rfind(|cut_off| *cut_off < level.begins_at())
        .unwrap_or(0.0);
    for score in scored {
        let enough = |steps: &u32| {
            let lifted = score.lifted(*steps).score();
            lifted.is_some_and(|lifted| r1(lifted) >= cap)
        };
        let first = (0..=score.room()).find(enough).expect("5 is enough");
        let Some(rest) = left.checked_sub(first) else {
            return false;
        };
        left = rest;
        room[score.valid as usize - 3] += score.room() - first;
        base.push(score.lifted(first));
    }
    let mean = base.iter().filter_map(|score| score.score()).sum::<f64>() / base.len() as f64;
    let most = |valid: usize| room[valid - 3].min(left);
    (0..=most(3)).any(|threes| {
        (0..=most(4).min(left - threes)).any(|fours| {
            let fives = (left - threes - fours).min(room[2]);
            let points = f64::from(threes) / 3.0 + f64::from(fours) / 4.0 + f64::from(fives) / 5.0;
            r1(mean + 25.0 * points / base.len() as f64) >= level.begins_at()
        })
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_way_leads_up_and_none_is_shorter(mut workspace in workspaces()) {
        let Some(before) = report(&workspace) else { return Ok(()) };
        let Some(lift) = before.lift else {
            prop_assert!(before.overall.level.is_none_or(|level| level == Level::Exemplary));
            return Ok(());
        };
        let present = before.overall.level.expect("a level");
        prop_assert_eq!(lift.level.number(), present.number() + 1);
        prop_assert_eq!(lift.steps, lift.tasks.iter().map(|of| of.steps).sum::<u32>());
        let order = |task| before.ranking.iter().position(|ranked| *ranked == task);
        prop_assert!(lift.tasks.is_sorted_by_key(|of| order(of.task)));

        let answers = workspace.current_assessment().expect("an assessment").answers;
        let scores = TaskMap::from_fn(|task| TaskScore::of(answers.of(task)));
        prop_assert!(!reachable(&scores, lift.level, lift.steps - 1));

        let current = workspace.current_assessment_mut().expect("an assessment");
        for of in &lift.tasks {
            raise(&mut current.answers, of.task, of.steps);
        }
        let after = report(&workspace).expect("an assessment");
        prop_assert_eq!(after.overall.level, Some(lift.level));
    }
}
