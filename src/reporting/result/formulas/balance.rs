//! How the balance profile comes about.

use super::writing::{ARROW, step, whole};
use crate::content::ui::FormulaTexts;
use crate::model::{BalanceId, BalancePair, BalancePole, r1};
use crate::reporting::Step;
use crate::reporting::number::{decimal, intermediate};
use crate::scoring::{
    BALANCED_WITHIN, BOTH_FROM, BalanceProfile, Calculation, RESTRAINED_BELOW, Style, difference,
};

/// How the balance profile comes about (instrument.md B.7).
pub fn balance(
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
pub fn pair_differences(t: &FormulaTexts, on: &Calculation) -> Step {
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

/// The item score of a pole in a pair, points; none without a valid answer.
pub fn pole_score(on: &Calculation, pair: BalancePair, pole: BalancePole) -> Option<f64> {
    on.assessment.balance.get(BalanceId { pair, pole })?.score()
}
