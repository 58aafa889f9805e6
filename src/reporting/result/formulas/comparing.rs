//! How the verdicts on differences come about: between two views, and between
//! before and now.

use super::writing::{ARROW, step, whole};
use crate::content::ui::FormulaTexts;
use crate::model::{Rounded, r1};
use crate::reporting::Step;
use crate::reporting::number::{decimal, intermediate};
use crate::scoring::{Delta, Direction, MARKED_FROM};

/// How the verdict on a difference between both views comes about
/// (instrument.md B.11).
pub fn mark(t: &FormulaTexts, gap: Rounded, band: Rounded, verdict: &str) -> Step {
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

/// How the verdict on a change comes about, from the scores before and now;
/// the headline has no resolutions (instrument.md B.9).
pub fn change(
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
