//! Task scores, levels, the headline and changes (B.2 to B.4, B.9).

use leitwerk::model::{TaskId, r1};
use leitwerk::scoring::{Change, Direction, Level};
use serde_json::json;

use super::support::questionnaire::assessment;
use super::{hints, of, with_t1};

#[test]
fn a_level_begins_at_its_cut_off_and_is_near_within_one_answer() {
    for (answers, score, level, near) in [
        ("11111", 0.0, 1, false),
        ("33222", 35.0, 1, false),
        ("32---", 0.0, 0, false),
        ("322--", 33.3, 1, true),
        ("3222-", 31.3, 1, false),
        ("3322-", 37.5, 1, true),
        ("33322", 40.0, 2, true),
        ("33332", 45.0, 2, false),
        ("333--", 50.0, 2, false),
        ("433--", 58.3, 2, true),
        ("4433-", 62.5, 3, true),
        ("44333", 60.0, 3, true),
        ("4443-", 68.8, 3, false),
        ("54444", 80.0, 4, true),
        ("5554-", 93.8, 4, false),
        ("5544-", 87.5, 4, false),
        ("554--", 91.7, 4, false),
        ("55555", 100.0, 4, false),
    ] {
        let report = of(&with_t1(answers), "333333");
        let task = report.tasks[TaskId::T1];
        let found = (
            task.score,
            task.level.map(Level::number),
            task.near_boundary,
        );
        let scored = level > 0;
        let expected = (scored.then(|| r1(score)), scored.then_some(level), near);
        assert_eq!(found, expected, "{answers}");
        assert_eq!(hints(&report, "H09").contains(&json!(["T1"])), near);
    }
}

#[test]
fn the_headline_needs_five_tasks_and_is_capped_by_the_weakest() {
    for (tasks, level, capped_by) in [
        // 90 points but for one: capped at the level after the weakest.
        (
            "55454 55454 55454 55454 55454 12111",
            Some(2),
            Some(TaskId::T6),
        ),
        (
            "55454 55454 55454 55454 55454 33333",
            Some(3),
            Some(TaskId::T6),
        ),
        ("55454 55454 55454 55454 55454 44344", Some(4), None),
        // Equally weak: the first in the fixed order.
        (
            "55555 55555 11111 55555 11111 55555",
            Some(2),
            Some(TaskId::T3),
        ),
        // Level by score 2, cap 2: the cap changes nothing.
        ("11111 33333 33333 33333 33333 33333", Some(2), None),
        // A task without score neither counts nor caps.
        ("55555 55555 55555 55555 55555 11---", Some(4), None),
        ("55555 55555 55555 55555 55--- 11---", None, None),
    ] {
        let overall = of(tasks, "333333").overall;
        assert_eq!(overall.level.map(Level::number), level, "{tasks}");
        assert_eq!(overall.capped_by, capped_by, "{tasks}");
        assert_eq!(overall.capped, capped_by.is_some());
        assert_eq!(overall.score.is_some(), level.is_some());
        assert_eq!(overall.weighted.is_some(), level.is_some());
    }
}

#[test]
fn a_change_counts_beyond_the_coarser_resolution() {
    let plain = |t1: &str| assessment(&with_t1(t1), "333333");
    for (old, new, expected) in [
        ("33333", "33334", Some((5.0, 5.0, Direction::Unreliable))),
        ("33333", "33344", Some((10.0, 5.0, Direction::Up))),
        ("33333", "33222", Some((-15.0, 5.0, Direction::Down))),
        ("3333-", "33334", Some((5.0, 6.3, Direction::Unreliable))),
        ("33333", "334--", Some((8.3, 8.3, Direction::Unreliable))),
        ("333--", "344--", Some((16.7, 8.3, Direction::Up))),
        ("33333", "33---", None),
    ] {
        let change = Change::between(&plain(old), &plain(new)).expect("comparable");
        let found = change.tasks[TaskId::T1];
        let found = found.map(|delta| (delta.points, delta.threshold, delta.direction));
        let expected =
            expected.map(|(points, threshold, direction)| (r1(points), r1(threshold), direction));
        assert_eq!(found, expected, "{old} {new}");
    }
    let low = assessment("33333 33333 33333 33333 33333 33333", "333333");
    let six_steps = assessment("33444 33444 33333 33333 33333 33333", "111115");
    let seven_steps = assessment("33444 33444 33334 33333 33333 33333", "111115");
    let overall = |new| Change::between(&low, new).and_then(|change| change.overall);
    let direction = |new| overall(new).map(|delta| delta.direction);
    assert_eq!(direction(&six_steps), Some(Direction::Unreliable));
    assert_eq!(direction(&seven_steps), Some(Direction::Up));
    let few = assessment("33333 33333 33333 33333 33--- 33---", "333333");
    assert_eq!(overall(&few), None);
    let mut other = low.clone();
    other.instrument_version = "1.1".to_owned();
    assert_eq!(Change::between(&low, &other), None);
}
