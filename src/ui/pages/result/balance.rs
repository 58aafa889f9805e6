//! How the leader leads: the balance between steering and inspiring
//! (instrument.md B.7).

use leptos::prelude::*;

use super::formulas::{self, pole_score};
use super::frame::section;
use super::how::how;
use super::pairs::pairs;
use super::reading::Reading;
use crate::content::{StyleText, fill, result_labels, styles};
use crate::scoring::BalanceReport;
use crate::ui::charts::{balance_map, figure};
use crate::ui::parts::{decimal, link};
use crate::ui::state::route::Route;

pub fn balance(of: &Reading) -> AnyView {
    let t = &of.texts.balance;
    let Some(report) = &of.report.balance else {
        let body = view! {
            <p>{t.none}</p>
            <p class="actions">{link(of.session, Route::Balance, t.answer_more, "button quiet")}</p>
            {has_pairs(of).then(|| {
                let differences = formulas::pair_differences(&of.texts.formulas, &of.exact);
                let steps = vec![(None, vec![differences])];
                view! { {pairs(of)} {how(&of.texts.formulas, "B.7", steps)} }
            })}
        };
        return section("balance", t.question, t.finding_none.to_owned(), body).into_any();
    };
    let style = style(of, report);
    let finding = fill(
        t.finding,
        &[
            ("style", style.name),
            ("transactional", &decimal(report.transactional)),
            ("transformational", &decimal(report.transformational)),
        ],
    );
    let formulas = &of.texts.formulas;
    let steps = of
        .exact
        .balance
        .as_ref()
        .map(|exact| formulas::balance(formulas, exact, &of.exact, style.name));
    let body = view! {
        <div class="beside">
            <div>
                <p class="advice">{style.recommendation}</p>
                <p class="muted">{t.both_strong}</p>
                {values(of, report)}
                {how(formulas, "B.7", vec![(None, steps.unwrap_or_default())])}
            </div>
            <div>{map(of, report)}</div>
        </div>
        {pairs(of)}
    };
    section("balance", t.question, finding, body).into_any()
}

fn style(of: &Reading, report: &BalanceReport) -> &'static StyleText {
    &styles(of.locale)[report.style as usize]
}

fn has_pairs(of: &Reading) -> bool {
    use crate::model::{BalancePair, BalancePole};
    BalancePair::ALL.into_iter().any(|pair| {
        BalancePole::ALL
            .into_iter()
            .any(|pole| pole_score(&of.exact, pair, pole).is_some())
    })
}

fn values(of: &Reading, report: &BalanceReport) -> impl IntoView + use<> {
    let labels = result_labels(of.locale);
    let values = [
        (labels.transactional, report.transactional),
        (labels.transformational, report.transformational),
        (labels.balance, report.balance),
        (labels.weaker_leg, report.weaker_leg),
        (labels.intensity, report.intensity),
    ];
    let rows: Vec<AnyView> = values
        .into_iter()
        .map(|(name, value)| {
            view! { <div><dt>{name}</dt><dd>{decimal(value)}</dd></div> }.into_any()
        })
        .collect();
    view! { <dl class="values">{rows}</dl> }
}

fn map(of: &Reading, report: &BalanceReport) -> impl IntoView + use<> {
    let labels = result_labels(of.locale);
    let point = (
        report.transactional.value(),
        report.transformational.value(),
    );
    let values = [
        &*decimal(report.transactional),
        " / ",
        &decimal(report.transformational),
    ];
    let names = styles(of.locale).each_ref().map(|style| style.name);
    let poles = [labels.transactional, labels.transformational];
    let drawing = balance_map(point, values.concat(), names, poles);
    let description = [
        of.texts.balance.map,
        " ",
        labels.transactional,
        " ",
        &decimal(report.transactional),
        ", ",
        labels.transformational,
        " ",
        &decimal(report.transformational),
        ", ",
        style(of, report).name,
    ]
    .concat();
    figure("chart balance-map", drawing, description)
}
