//! The four balance pairs (instrument.md B.7).

use super::formulas::pole_score;
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::{BalancePair, BalancePole, r1};
use crate::reporting::Table;
use crate::reporting::number::{decimal, decimal_or_dash};
use crate::scoring::difference;

/// The four pairs.
#[derive(Debug)]
pub struct Pairs {
    /// Each pair, in order.
    pub pairs: [Pair; 4],
    /// That no pair differs.
    pub no_tension: Option<&'static str>,
    /// The scores, and their means.
    pub table: Table,
}

/// A pair: transactional first, transformational second.
#[derive(Debug)]
pub struct Pair {
    /// The items in a word or two.
    pub names: [&'static str; 2],
    /// The scores in words.
    pub values: [String; 2],
    /// The scores, points, 0 to 100; none without a valid answer.
    pub scores: [Option<f64>; 2],
    /// That the pair differs most.
    pub tension: Option<&'static str>,
    /// The picture in a sentence.
    pub description: String,
}

/// The four pairs; none without a valid answer.
pub(super) fn pairs(of: &Reading) -> Option<Pairs> {
    let pairs = BalancePair::ALL.map(|pair| one(of, pair));
    let is_answered = |pair: &Pair| pair.scores.iter().any(Option::is_some);
    let balance = of.report.balance;
    pairs.iter().any(is_answered).then(|| Pairs {
        table: table(of, &pairs),
        pairs,
        no_tension: balance
            .is_some_and(|report| report.tension.is_none())
            .then_some(of.texts.balance.no_tension),
    })
}

fn one(of: &Reading, pair: BalancePair) -> Pair {
    let scores = BalancePole::ALL.map(|pole| pole_score(&of.exact, pair, pole));
    let names =
        BalancePole::ALL.map(|pole| of.questionnaire.balance[pair.index() * 2 + pole.index()].name);
    let values = scores.map(|score| {
        let open = || of.texts.balance.open.to_owned();
        score.map_or_else(open, |score| decimal(r1(score)))
    });
    let tension = of
        .report
        .balance
        .is_some_and(|report| report.tension == Some(pair));
    let description = fill(
        "{a} {x}, {b} {y}",
        &[
            ("a", names[0]),
            ("x", &values[0]),
            ("b", names[1]),
            ("y", &values[1]),
        ],
    );
    Pair {
        names,
        values,
        scores,
        tension: tension.then_some(result_labels(of.locale).greatest_tension),
        description,
    }
}

fn table(of: &Reading, pairs: &[Pair; 4]) -> Table {
    let t = &of.texts.balance;
    let answers = &of.exact.assessment.balance;
    let mut rows: Vec<Vec<String>> = BalancePair::ALL
        .into_iter()
        .zip(pairs)
        .map(|(pair, of)| {
            let [a, b] = of.scores.map(|score| decimal_or_dash(score.map(r1)));
            let difference = decimal_or_dash(difference(answers, pair).map(r1));
            vec![of.names.join(" – "), a, b, difference]
        })
        .collect();
    if let Some(report) = &of.report.balance {
        let means = [
            report.transactional,
            report.transformational,
            report.balance,
        ]
        .map(decimal);
        rows.push([t.mean.to_owned()].into_iter().chain(means).collect());
    }
    Table {
        name: of.texts.page.numbers,
        head: &t.columns,
        rows,
    }
}
