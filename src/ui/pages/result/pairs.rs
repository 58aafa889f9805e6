//! The four balance pairs.

use leptos::prelude::*;

use super::formulas::pole_score;
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::{BalancePair, BalancePole, r1};
use crate::scoring::difference;
use crate::ui::charts::{dumbbell, figure};
use crate::ui::parts::{data_table, decimal, decimal_or_dash};

pub fn pairs(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.balance;
    let rows: Vec<AnyView> = BalancePair::ALL
        .into_iter()
        .map(|pair| row(of, pair))
        .collect();
    let answers = &of.exact.assessment.balance;
    let mut table: Vec<Vec<String>> = BalancePair::ALL
        .into_iter()
        .map(|pair| {
            let score = |pole| decimal_or_dash(pole_score(&of.exact, pair, pole).map(r1));
            vec![
                BalancePole::ALL
                    .map(|pole| name(of, pair, pole))
                    .join(" – "),
                score(BalancePole::Transactional),
                score(BalancePole::Transformational),
                decimal_or_dash(difference(answers, pair).map(r1)),
            ]
        })
        .collect();
    if let Some(report) = &of.report.balance {
        let means = [
            report.transactional,
            report.transformational,
            report.balance,
        ]
        .map(decimal);
        table.push([t.mean.to_owned()].into_iter().chain(means).collect());
    }
    let no_tension = of
        .report
        .balance
        .is_some_and(|report| report.tension.is_none());
    view! {
        <h3>{t.pairs_title}</h3>
        <p class="muted">{t.pairs_intro}</p>
        <ul class="pairs">{rows}</ul>
        {no_tension.then(|| view! { <p>{t.no_tension}</p> })}
        {data_table(of.texts.page.numbers, &t.columns, table)}
    }
}

fn row(of: &Reading, pair: BalancePair) -> AnyView {
    let [a, b] = BalancePole::ALL.map(|pole| pole_score(&of.exact, pair, pole));
    let [name_a, name_b] = BalancePole::ALL.map(|pole| name(of, pair, pole));
    let value = |score: Option<f64>| {
        let open = || of.texts.balance.open.to_owned();
        score.map_or_else(open, |score| decimal(r1(score)))
    };
    let tension = of
        .report
        .balance
        .is_some_and(|report| report.tension == Some(pair));
    let tension = tension.then(|| {
        let label = result_labels(of.locale).greatest_tension;
        view! { <span class="tension">{label}</span> }
    });
    let description = fill(
        "{a} {x}, {b} {y}",
        &[
            ("a", name_a),
            ("x", &value(a)),
            ("b", name_b),
            ("y", &value(b)),
        ],
    );
    view! {
        <li>
            <span class="pole a">{name_a} " " <b>{value(a)}</b></span>
            <span class="pole b">{name_b} " " <b>{value(b)}</b></span>
            {figure("chart dumbbell", dumbbell(a, b), description)}
            {tension}
        </li>
    }
    .into_any()
}

fn name(of: &Reading, pair: BalancePair, pole: BalancePole) -> &'static str {
    of.questionnaire.balance[pair.index() * 2 + pole.index()].name
}
