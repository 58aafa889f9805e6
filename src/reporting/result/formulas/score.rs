//! How scores and levels come about.

use super::writing::{ARROW, step, whole};
use crate::content::ui::FormulaTexts;
use crate::model::{Answer, Rounded, TaskId, r1};
use crate::reporting::Step;
use crate::reporting::number::{decimal, intermediate};
use crate::scoring::{CUT_OFFS, Calculation, Level, MIN_VALID, TaskScore};

/// The steps of a task from its answers.
pub fn task_of(t: &FormulaTexts, on: &Calculation, id: TaskId) -> Vec<Step> {
    task(t, &on.tasks[id].score, on.assessment.answers.of(id))
}

/// How the score, the resolution and the level of a task come about
/// (instrument.md B.1, B.2, B.4).
pub fn task(t: &FormulaTexts, of: &TaskScore, answers: &[Option<Answer>; 5]) -> Vec<Step> {
    let scores = answers.iter().flatten().filter_map(|answer| answer.score());
    let scores: Vec<String> = scores.map(whole).collect();
    let valid = of.valid.to_string();
    let (Some(score), Some(resolution)) = (of.score(), of.resolution()) else {
        let formula = ["n = ", &valid, " < ", &MIN_VALID.to_string()].concat();
        return vec![step(t.too_few, formula)];
    };
    let (score, resolution) = (r1(score), r1(resolution));
    let sum = whole(of.sum);
    let mut steps = vec![
        step(
            t.item_scores,
            ["Σ s = ", &scores.join(" + "), " = ", &sum].concat(),
        ),
        step(
            t.score,
            ["S = ", &sum, " / ", &valid, " = ", &decimal(score)].concat(),
        ),
        step(
            t.resolution,
            ["e = 25 / ", &valid, " = ", &decimal(resolution)].concat(),
        ),
        step(t.level, level(score)),
    ];
    if of.is_near_boundary() {
        steps.push(step(t.near_boundary, boundary(score, resolution)));
    }
    steps
}

/// The boundaries between which a score lies.
fn level(score: Rounded) -> String {
    let score_text = decimal(score);
    let number = Level::of(score).number();
    let arrow = [ARROW, &number.to_string()].concat();
    let cut_off = |n: u8| whole(CUT_OFFS[usize::from(n)]);
    match number {
        1 => [&score_text, " < ", &cut_off(0), &arrow].concat(),
        4 => [&score_text, " ≥ ", &cut_off(2), &arrow].concat(),
        n => [
            &cut_off(n - 2),
            " ≤ ",
            &score_text,
            " < ",
            &cut_off(n - 1),
            &arrow,
        ]
        .concat(),
    }
}

fn boundary(score: Rounded, resolution: Rounded) -> String {
    let distance = |cut_off: f64| r1((score.value() - cut_off).abs());
    let nearest = CUT_OFFS
        .into_iter()
        .min_by_key(|cut_off| distance(*cut_off));
    nearest.map_or_else(String::new, |cut_off| {
        let difference = ["|", &decimal(score), " − ", &whole(cut_off), "| = "].concat();
        let distance = decimal(distance(cut_off));
        [&difference, &*distance, " < ", &decimal(resolution)].concat()
    })
}

/// How the headline comes about (instrument.md B.3, B.4).
pub fn overall(t: &FormulaTexts, of: &Calculation) -> Vec<Step> {
    let Some(overall) = &of.overall else {
        return Vec::new();
    };
    let scored: Vec<(u8, f64)> = of
        .tasks
        .iter()
        .filter_map(|(_, task)| Some((task.priority.importance, task.score.score()?)))
        .collect();
    let scores: Vec<String> = scored
        .iter()
        .map(|(_, score)| intermediate(*score))
        .collect();
    let products: Vec<String> = scored
        .iter()
        .map(|(weight, score)| [&weight.to_string(), " · ", &*intermediate(*score)].concat())
        .collect();
    let weights: Vec<String> = scored
        .iter()
        .map(|(weight, _)| weight.to_string())
        .collect();
    let (score, weighted) = (r1(overall.score), r1(overall.weighted));
    let mut steps = vec![
        step(
            t.overall,
            [
                "G = (",
                &scores.join(" + "),
                ") / ",
                &scored.len().to_string(),
                " = ",
                &decimal(score),
            ]
            .concat(),
        ),
        step(
            t.weighted,
            [
                "Gw = (",
                &products.join(" + "),
                ") / (",
                &weights.join(" + "),
                ") = ",
                &decimal(weighted),
            ]
            .concat(),
        ),
        step(t.overall_level, level(score)),
    ];
    if let Some(lowest) = scored.iter().map(|(_, score)| r1(*score)).min() {
        let by_score = overall.level_by_score.number().to_string();
        let weakest = Level::of(lowest).number().to_string();
        let level = overall.level.number().to_string();
        let formula = ["min(", &by_score, ", 1 + ", &weakest, ") = ", &level].concat();
        steps.push(step(t.cap, formula));
    }
    steps
}
