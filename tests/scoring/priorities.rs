//! Context factor, gap and ranking (B.6).

use leitwerk::model::{Context, TaskId, Workspace, r1};
use leitwerk::scoring::{Calculation, Criterion};

use super::support::questionnaire::workspace;
use super::{PLAIN, report, with_t1};

#[test]
fn the_context_lifts_sponsors_and_coaching() {
    let none = Context::default();
    let pilot = Context {
        pilot_phase: Some(true),
        remote_kams: Some(2),
        ..none.clone()
    };
    let months = |months| Context {
        months_since_intro: Some(months),
        ..none.clone()
    };
    let no_pilot = Context {
        pilot_phase: Some(false),
        ..months(3)
    };
    let remote = Context {
        remote_kams: Some(1),
        ..no_pilot.clone()
    };
    let span = |kams, territories| Context {
        kam_count: kams,
        territories,
        ..none.clone()
    };
    for (context, sponsors, coaching) in [
        (none.clone(), 1.0, 1.0),
        (pilot.clone(), 1.25, 1.0),
        (months(11), 1.25, 1.0),
        (months(12), 1.0, 1.0),
        (no_pilot, 1.0, 1.0),
        (remote, 1.15, 1.0),
        (span(Some(10), Some(1)), 1.0, 1.0),
        (span(Some(11), None), 1.0, 1.0),
        (span(None, Some(3)), 1.0, 1.0),
        (span(Some(11), Some(1)), 1.0, 1.25),
    ] {
        let mut workspace = workspace(PLAIN, "333333");
        workspace.assessments[0].context_snapshot = Some(context.clone());
        // The context of the workspace does not fill gaps of the snapshot.
        workspace.context = span(Some(60), Some(40));
        let factors = |workspace: &Workspace| {
            let tasks = report(workspace).tasks;
            TaskId::ALL.map(|task| tasks[task].context_factor.value())
        };
        let expected = [1.0, 1.0, 1.0, coaching, 1.0, sponsors];
        assert_eq!(factors(&workspace), expected, "{context:?}");
        workspace.settings.context_emphasis = false;
        assert_eq!(factors(&workspace), [1.0; 6]);
    }
    let mut workspace = workspace(PLAIN, "333333");
    workspace.context = pilot;
    assert!(report(&workspace).pilot);
}

#[test]
fn neighbours_of_the_ranking_are_separated_by_the_first_criterion_that_differs() {
    // T1 and T2 in a workspace whose other tasks have reached their target.
    let separated = |t1: &str, t2: &str, importance: &str, focus: &[TaskId]| {
        let answers = [t1, t2, "54444", "54444", "54444", "54444"].join(" ");
        let mut workspace = workspace(&answers, &[importance, "3333"].concat());
        workspace.assessments[0].focus = focus.to_vec();
        let calculation = Calculation::current(&workspace).expect("an assessment");
        let [first, second, ..] = calculation.ranking.as_slice() else {
            panic!("six tasks")
        };
        (first.task, first.separated_by(second))
    };
    use Criterion::*;
    use TaskId::{T1, T2};
    assert_eq!(separated("33333", "33332", "33", &[]), (T2, Priority));
    // 3/5 · 40 = 4/5 · 30
    assert_eq!(separated("33322", "33333", "34", &[]), (T2, Importance));
    assert_eq!(separated("33333", "33333", "33", &[T2]), (T2, FocusPick));
    assert_eq!(
        separated("33333", "33333", "33", &[T1, T2]),
        (T1, TaskOrder)
    );
    assert_eq!(separated("33333", "33333", "33", &[]), (T1, TaskOrder));
    // Without a gap the score decides.
    let answers = "55555 55554 55555 55555 55555 55555";
    let workspace = workspace(answers, "333333");
    let calculation = Calculation::current(&workspace).expect("an assessment");
    assert_eq!(calculation.ranking[0].task, T2);
    assert_eq!(
        calculation.ranking[0].separated_by(&calculation.ranking[1]),
        Score
    );
    assert!(calculation.focus().is_empty());
}

#[test]
fn a_target_of_its_own_moves_gap_and_priority() {
    let mut workspace = workspace(&with_t1("33333"), "533333");
    workspace.settings.targets[TaskId::T1] = 62.25;
    let task = report(&workspace).tasks[TaskId::T1];
    assert_eq!(task.target, r1(62.3));
    // Exact values are published, not values of published ones.
    assert_eq!(task.gap, Some(r1(12.25)));
    assert_eq!(task.priority, Some(r1(12.25)));
    workspace.settings.targets[TaskId::T1] = 0.0;
    let task = report(&workspace).tasks[TaskId::T1];
    assert_eq!((task.gap, task.priority), (Some(r1(0.0)), Some(r1(0.0))));
}
