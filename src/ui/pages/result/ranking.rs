//! The ranking with the reason for each place (instrument.md B.6).

use leptos::prelude::*;

use super::formulas::{self, factor};
use super::how::{reference, steps};
use super::reading::Reading;
use crate::content::{fill, result_labels};
use crate::model::TaskId;
use crate::scoring::{ContextFactor, Criterion, Place};
use crate::ui::parts::{data_table, decimal};

pub fn ranking(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.order;
    let places = &of.exact.ranking;
    let ranked: Vec<AnyView> = places
        .iter()
        .enumerate()
        .map(|(n, place)| ranked(of, n, place, places.get(n + 1)))
        .collect();
    let none = result_labels(of.locale).not_scorable;
    let unranked: Vec<AnyView> = of
        .tasks()
        .filter(|(_, report)| report.rank.is_none())
        .map(|(task, _)| {
            view! {
                <li class="unranked">
                    <b>{of.short(task)}</b>
                    <p>{none}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <h3>{t.ranking}</h3>
        <ol class="ranking">{ranked} {unranked}</ol>
    }
}

fn ranked(of: &Reading, n: usize, place: &Place, next: Option<&Place>) -> AnyView {
    let t = &of.texts.order;
    let exact = &of.exact.tasks[place.task].priority;
    let rank = (n + 1).to_string();
    let why = if n == 0 {
        t.why_first.to_owned()
    } else {
        fill(t.why_here, &[("rank", &rank)])
    };
    let value = if place.has_gap() {
        fill(t.priority, &[("priority", &decimal(place.priority))])
    } else {
        result_labels(of.locale).target_reached.to_owned()
    };
    let name = of.short(place.task);
    let calculation = formulas::priority(&of.texts.formulas, exact, &factor_reason(of, place.task));
    view! {
        <li>
            <b>{name}</b>
            " "
            <span class="value">{value}</span>
            <p>{reason(of, place.task)}</p>
            <details class="because">
                <summary>{why} <span class="visually-hidden">" " {name}</span></summary>
                {steps(calculation)}
                <p>{next.map_or_else(|| t.last.to_owned(), |next| before(of, place, next))}</p>
                {reference(&of.texts.formulas, "B.6")}
            </details>
        </li>
    }
    .into_any()
}

/// What puts a task where it is, in a sentence.
fn reason(of: &Reading, task: TaskId) -> Option<String> {
    let t = &of.texts.order;
    let report = &of.report.tasks[task];
    let label = of.questionnaire.importance.labels[usize::from(report.importance) - 1];
    let gap = report.gap?;
    let is_reached = report.priority? == 0.0;
    let template = if is_reached {
        t.reason_reached
    } else {
        t.reason
    };
    let mut text = fill(
        template,
        &[
            ("gap", &decimal(gap)),
            ("target", &decimal(report.target)),
            ("importance", &report.importance.to_string()),
            ("label", label),
        ],
    );
    if report.context_factor != ContextFactor::Neutral && !is_reached {
        let values = [
            ("factor", factor(report.context_factor)),
            ("reason", &factor_reason(of, task)),
        ];
        text.push_str(&fill(t.reason_context, &values));
    }
    text.push('.');
    Some(text)
}

fn factor_reason(of: &Reading, task: TaskId) -> String {
    let t = &of.texts.order;
    let context = of.exact.context;
    let number = |count: Option<u32>| count.unwrap_or(0).to_string();
    match of.report.tasks[task].context_factor {
        ContextFactor::Neutral if of.workspace.settings.context_emphasis => {
            t.factor_neutral.to_owned()
        }
        ContextFactor::Neutral => t.factor_off.to_owned(),
        ContextFactor::Pilot => t.factor_pilot.to_owned(),
        ContextFactor::Remote if context.remote_kams == Some(1) => t.factor_remote_one.to_owned(),
        ContextFactor::Remote => fill(t.factor_remote, &[("n", &number(context.remote_kams))]),
        ContextFactor::WideSpan => {
            let template = match context.territories {
                Some(1) => t.factor_span_one,
                _ => t.factor_span,
            };
            let territories = number(context.territories);
            fill(
                template,
                &[
                    ("n", &number(context.kam_count)),
                    ("territories", &territories),
                ],
            )
        }
    }
}

/// What puts a task before the next one.
fn before(of: &Reading, place: &Place, next: &Place) -> String {
    let t = &of.texts.order;
    let (template, a, b) = match place.separated_by(next) {
        Criterion::Priority => (
            t.by_priority,
            decimal(place.priority),
            decimal(next.priority),
        ),
        Criterion::Importance => (
            t.by_importance,
            place.importance.to_string(),
            next.importance.to_string(),
        ),
        Criterion::FocusPick => (t.by_pick, String::new(), String::new()),
        Criterion::Score => (t.by_score, decimal(place.score), decimal(next.score)),
        Criterion::TaskOrder => (t.by_order, String::new(), String::new()),
    };
    fill(
        template,
        &[("next", of.short(next.task)), ("a", &a), ("b", &b)],
    )
}

/// The numbers of the ranking; they need the whole width.
pub fn ranking_table(of: &Reading) -> impl IntoView + use<> {
    let rows = of.report.ranking.iter().filter_map(|task| {
        let report = &of.report.tasks[*task];
        let weighted = of.exact.tasks[*task].priority.weighted_gap()?;
        Some(vec![
            of.short(*task).to_owned(),
            report.rank?.to_string(),
            decimal(report.gap?),
            report.importance.to_string(),
            decimal(crate::model::r1(weighted)),
            factor(report.context_factor).to_owned(),
            decimal(report.priority?),
        ])
    });
    let columns = &of.texts.order.ranking_columns;
    data_table(of.texts.page.numbers, columns, rows.collect())
}
