//! How the priority of a task and its field of the matrix come about.

use super::writing::{ARROW, step, whole};
use crate::content::ui::FormulaTexts;
use crate::model::{Rounded, r1};
use crate::reporting::Step;
use crate::reporting::number::{decimal, decimal_or_dash, intermediate};
use crate::scoring::{ContextFactor, IMPORTANT_FROM, PERFORMING_FROM, Priority};

/// How the priority of a task comes about (instrument.md B.6).
pub fn priority(t: &FormulaTexts, of: &Priority, reason: &str) -> Vec<Step> {
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
pub fn quadrant(importance: u8, score: Rounded, field: &str) -> String {
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
pub const fn factor(factor: ContextFactor) -> &'static str {
    match factor {
        ContextFactor::Neutral => "1.00",
        ContextFactor::Remote => "1.15",
        ContextFactor::Pilot | ContextFactor::WideSpan => "1.25",
    }
}
