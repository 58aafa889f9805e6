//! The formulas of the examples.

use super::comparing::change;
use super::priority::priority;
use super::score::task;
use crate::content::{Locale, ui};
use crate::model::{Answer, r1};
use crate::reporting::Step;
use crate::scoring::{ContextFactor, Delta, Direction, Priority, TaskScore};

fn formulas(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.formula.as_str()).collect()
}

/// Talente of instrument.md B.10, example 2.
#[test]
fn shows_where_a_tentative_score_comes_from() {
    let t = &ui::result(Locale::De).formulas;
    let answers = [Some(4), None, Some(4), Some(5), Some(3)].map(|a| a.map(Answer::Rated));
    let steps = task(t, &TaskScore::of(&answers), &answers);
    assert_eq!(
        formulas(&steps),
        [
            "Σ s = 75 + 75 + 100 + 50 = 300",
            "S = 300 / 4 = 75.0",
            "e = 25 / 4 = 6.3",
            "60 ≤ 75.0 < 80 → 3",
            "|75.0 − 80| = 5.0 < 6.3",
        ]
    );
}

/// Paten of instrument.md B.10, example 2.
#[test]
fn says_why_there_is_no_score() {
    let t = &ui::result(Locale::De).formulas;
    let answers = [None, Some(1), None, Some(2), None].map(|a| a.map(Answer::Rated));
    let steps = task(t, &TaskScore::of(&answers), &answers);
    assert_eq!(formulas(&steps), ["n = 2 < 3"]);
}

#[test]
fn adds_up_what_it_shows() {
    let t = &ui::result(Locale::De).formulas;
    let of = Priority {
        score: Some(56.25),
        importance: 4,
        target: 80.0,
        factor: ContextFactor::Neutral,
    };
    assert_eq!(
        formulas(&priority(t, &of, "–"))[..2],
        ["max(0, 80.0 − 56.25) = 23.8", "W = 4 / 5 · 23.75 = 19.0"]
    );
    let delta = Delta {
        points: r1(6.25),
        threshold: r1(6.25),
        direction: Direction::Unreliable,
    };
    let steps = change(t, [50.0, 56.25], Some([5.0, 6.25]), delta, "keine");
    assert_eq!(
        formulas(&steps),
        [
            "Δ = 56.25 − 50.0 = 6.3",
            "max(5.0, 6.3) = 6.3",
            "|Δ| = 6.3 ≤ 6.3 → keine"
        ]
    );
}

/// Coaching of instrument.md B.10, example 1.
#[test]
fn shows_where_a_priority_comes_from() {
    let t = &ui::result(Locale::De).formulas;
    let of = Priority {
        score: Some(35.0),
        importance: 5,
        target: 80.0,
        factor: ContextFactor::WideSpan,
    };
    assert_eq!(
        formulas(&priority(t, &of, "12 KAM")),
        [
            "max(0, 80.0 − 35.0) = 45.0",
            "W = 5 / 5 · 45.0 = 45.0",
            "U = 1.25: 12 KAM",
            "P = 45.0 · 1.25 = 56.3",
        ]
    );
}
