//! How each number comes about, with the person's values in it.

use crate::content::ui::FormulaTexts;
use crate::model::{Answer, BalanceId, BalancePair, BalancePole, Rounded, TaskId, TaskMap, r1};
use crate::reporting::Step;
use crate::reporting::number::{decimal, decimal_or_dash, intermediate};
use crate::scoring::{
    BALANCED_WITHIN, BOTH_FROM, BalanceProfile, CUT_OFFS, Calculation, ContextFactor, Delta,
    Direction, IMPORTANT_FROM, Level, Lift, MARKED_FROM, MIN_VALID, Overall, PERFORMING_FROM,
    Priority, RESTRAINED_BELOW, Style, TaskScore, difference,
};

/// Before what follows from a step.
const ARROW: &str = " → ";

const fn step(what: &'static str, formula: String) -> Step {
    Step::new(what, formula)
}

/// How the score, the resolution and the level of a task come about
/// (instrument.md B.1, B.2, B.4).
pub(super) fn task(t: &FormulaTexts, of: &TaskScore, answers: &[Option<Answer>; 5]) -> Vec<Step> {
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
pub(super) fn overall(t: &FormulaTexts, of: &Calculation) -> Vec<Step> {
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

/// How the way to the next level comes about: the scores after the steps, and
/// both conditions of the level (instrument.md B.12).
pub(super) fn lift(
    t: &FormulaTexts,
    on: &Calculation,
    lift: &Lift,
    name: impl Fn(TaskId) -> &'static str,
) -> Vec<Step> {
    let steps_in = |task| {
        let found = lift.tasks.iter().find(|one| one.task == task);
        found.map_or(0, |one| one.steps)
    };
    let lifted = TaskMap::from_fn(|task| on.tasks[task].score.lifted(steps_in(task)));
    let importance = TaskMap::from_fn(|task| on.tasks[task].priority.importance);
    let mut steps: Vec<Step> = lift
        .tasks
        .iter()
        .filter_map(|one| {
            let (before, after) = (on.tasks[one.task].score, lifted[one.task]);
            let formula = [
                "S = (",
                &whole(before.sum),
                " + ",
                &one.steps.to_string(),
                " · 25) / ",
                &before.valid.to_string(),
                " = ",
                &decimal(r1(after.score()?)),
            ];
            Some(step(name(one.task), formula.concat()))
        })
        .collect();
    let lowest = lifted.iter().filter_map(|(_, of)| of.score().map(r1)).min();
    let present = on.overall.as_ref().map(|overall| overall.level.begins_at());
    if let Some((lowest, least)) = lowest.zip(present) {
        let formula = ["min S = ", &decimal(lowest), " ≥ ", &whole(least)];
        steps.push(step(t.lift_cap, formula.concat()));
    }
    if let Some(overall) = Overall::of(&lifted, &importance) {
        let score = decimal(r1(overall.score));
        let formula = ["G = ", &score, " ≥ ", &whole(lift.level.begins_at())];
        steps.push(step(t.lift_score, formula.concat()));
    }
    steps
}

/// How the verdict on a difference between both views comes about
/// (instrument.md B.11).
pub(super) fn mark(t: &FormulaTexts, gap: Rounded, band: Rounded, verdict: &str) -> Step {
    let size = r1(gap.value().abs());
    let compared = |is_more: bool| if is_more { " ≥ " } else { " < " };
    let outside = if size > band { " > " } else { " ≤ " };
    let formula = [
        "|",
        &decimal(gap),
        "| = ",
        &*decimal(size),
        compared(size >= MARKED_FROM),
        &whole(MARKED_FROM),
        ", ",
        &decimal(size),
        outside,
        &decimal(band),
        ARROW,
        verdict,
    ];
    step(t.mark, formula.concat())
}

/// How the priority of a task comes about (instrument.md B.6).
pub(super) fn priority(t: &FormulaTexts, of: &Priority, reason: &str) -> Vec<Step> {
    let published = |exact: Option<f64>| decimal_or_dash(exact.map(r1));
    let (gap, weighted) = (published(of.gap()), published(of.weighted_gap()));
    let exact = |number: Option<f64>| number.map_or_else(|| published(None), intermediate);
    let importance = of.importance.to_string();
    let factor = factor(of.factor);
    vec![
        step(
            t.gap,
            [
                "max(0, ",
                &intermediate(of.target),
                " − ",
                &exact(of.score),
                ") = ",
                &gap,
            ]
            .concat(),
        ),
        step(
            t.weighted_gap,
            [
                "W = ",
                &importance,
                " / 5 · ",
                &exact(of.gap()),
                " = ",
                &weighted,
            ]
            .concat(),
        ),
        step(t.factor, ["U = ", factor, ": ", reason].concat()),
        step(
            t.priority,
            [
                "P = ",
                &exact(of.weighted_gap()),
                " · ",
                factor,
                " = ",
                &published(of.points()),
            ]
            .concat(),
        ),
    ]
}

/// How a task comes into its field of the matrix (instrument.md B.5).
pub(super) fn quadrant(importance: u8, score: Rounded, field: &str) -> String {
    let compared = |is_high: bool| if is_high { " ≥ " } else { " < " };
    [
        "I = ",
        &importance.to_string(),
        compared(importance >= IMPORTANT_FROM),
        &IMPORTANT_FROM.to_string(),
        ", S = ",
        &decimal(score),
        compared(score >= PERFORMING_FROM),
        &whole(PERFORMING_FROM),
        ARROW,
        field,
    ]
    .concat()
}

/// A context factor with both of its decimals.
pub(super) const fn factor(factor: ContextFactor) -> &'static str {
    match factor {
        ContextFactor::Neutral => "1.00",
        ContextFactor::Remote => "1.15",
        ContextFactor::Pilot | ContextFactor::WideSpan => "1.25",
    }
}

/// How the balance profile comes about (instrument.md B.7).
pub(super) fn balance(
    t: &FormulaTexts,
    of: &BalanceProfile,
    on: &Calculation,
    style_name: &str,
) -> Vec<Step> {
    let (ta, tf) = (
        decimal(r1(of.transactional)),
        decimal(r1(of.transformational)),
    );
    let (exact_ta, exact_tf) = (
        intermediate(of.transactional),
        intermediate(of.transformational),
    );
    let balance = decimal(r1(of.balance()));
    let pole = |symbol: &str, pole: BalancePole, mean: &str| {
        let scores = BalancePair::ALL
            .into_iter()
            .filter_map(|pair| pole_score(on, pair, pole));
        let scores: Vec<String> = scores.map(whole).collect();
        let count = scores.len().to_string();
        [
            symbol,
            " = (",
            &scores.join(" + "),
            ") / ",
            &count,
            " = ",
            mean,
        ]
        .concat()
    };
    vec![
        step(t.transactional, pole("TA", BalancePole::Transactional, &ta)),
        step(
            t.transformational,
            pole("TF", BalancePole::Transformational, &tf),
        ),
        step(
            t.balance,
            ["B = ", &exact_tf, " − ", &exact_ta, " = ", &balance].concat(),
        ),
        step(
            t.weaker_leg,
            [
                "Q = min(",
                &exact_ta,
                ", ",
                &exact_tf,
                ") = ",
                &decimal(r1(of.weaker_leg())),
            ]
            .concat(),
        ),
        step(
            t.intensity,
            [
                "V = (",
                &exact_ta,
                " + ",
                &exact_tf,
                ") / 2 = ",
                &decimal(r1(of.intensity())),
            ]
            .concat(),
        ),
        step(t.style, [&style(t, of), ARROW, style_name].concat()),
        pair_differences(t, on),
    ]
}

/// The rule that gives the style its name.
fn style(t: &FormulaTexts, of: &BalanceProfile) -> String {
    let balance = decimal(r1(of.balance()));
    let within = whole(BALANCED_WITHIN);
    match of.style() {
        Style::Both => {
            let weaker = decimal(r1(of.weaker_leg()));
            let size = decimal(r1(of.balance().abs()));
            let from = whole(BOTH_FROM);
            [
                "Q = ", &weaker, " ≥ ", &from, ", |B| = ", &size, " ≤ ", &within,
            ]
            .concat()
        }
        Style::Restrained => {
            let (ta, tf) = (
                decimal(r1(of.transactional)),
                decimal(r1(of.transformational)),
            );
            let below = whole(RESTRAINED_BELOW);
            ["TA = ", &ta, " < ", &below, ", TF = ", &tf, " < ", &below].concat()
        }
        Style::Inspiring => ["B = ", &balance, " > ", &within].concat(),
        Style::Steering => ["B = ", &balance, " < −", &within].concat(),
        Style::Moderate => t.no_other_rule.to_owned(),
    }
}

/// How far the poles of each pair lie apart (instrument.md B.7).
pub(super) fn pair_differences(t: &FormulaTexts, on: &Calculation) -> Step {
    let answers = &on.assessment.balance;
    let differences = BalancePair::ALL
        .into_iter()
        .enumerate()
        .filter_map(|(n, pair)| {
            let difference = decimal(r1(difference(answers, pair)?));
            Some(["d", &(n + 1).to_string(), " = ", &difference].concat())
        });
    let differences: Vec<String> = differences.collect();
    step(t.difference, differences.join(", "))
}

/// How the verdict on a change comes about, from the scores before and now;
/// the headline has no resolutions (instrument.md B.9).
pub(super) fn change(
    t: &FormulaTexts,
    [old, new]: [f64; 2],
    resolutions: Option<[f64; 2]>,
    delta: Delta,
    verdict: &str,
) -> Vec<Step> {
    let threshold = decimal(delta.threshold);
    let is_reliable = delta.direction != Direction::Unreliable;
    let compared = if is_reliable { " > " } else { " ≤ " };
    let size = decimal(r1(delta.points.value().abs()));
    vec![
        step(
            t.change,
            [
                "Δ = ",
                &intermediate(new),
                " − ",
                &intermediate(old),
                " = ",
                &decimal(delta.points),
            ]
            .concat(),
        ),
        match resolutions.map(|both| both.map(|one| decimal(r1(one)))) {
            Some([old, new]) => step(
                t.threshold,
                ["max(", &*old, ", ", &new, ") = ", &threshold].concat(),
            ),
            None => step(t.overall_threshold, threshold.clone()),
        },
        step(
            t.verdict,
            ["|Δ| = ", &*size, compared, &threshold, ARROW, verdict].concat(),
        ),
    ]
}

/// The item score of a pole in a pair, points; none without a valid answer.
pub(super) fn pole_score(on: &Calculation, pair: BalancePair, pole: BalancePole) -> Option<f64> {
    on.assessment.balance.get(BalanceId { pair, pole })?.score()
}

/// The steps of a task from its answers.
pub(super) fn task_of(t: &FormulaTexts, on: &Calculation, id: TaskId) -> Vec<Step> {
    task(t, &on.tasks[id].score, on.assessment.answers.of(id))
}

/// A number that has no fraction.
fn whole(number: f64) -> String {
    (number as i64).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Step, change, priority, task};
    use crate::content::{Locale, ui};
    use crate::model::{Answer, r1};
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
}
