//! The first screen: where the leader stands, what to tackle first, and the
//! radar.

use leptos::prelude::*;

use super::formulas;
use super::how::how;
use super::reading::Reading;
use crate::content::{fill, levels, result_labels};
use crate::model::{Rounded, TaskId};
use crate::scoring::{Level, OverallReport};
use crate::ui::charts::{RadarAxis, figure, radar};
use crate::ui::parts::{data_table, decimal, decimal_or_dash, jump, link, page_title};
use crate::ui::state::route::Route;

pub fn standing(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.standing;
    let dated = fill(of.texts.page.dated, &[("date", &of.date(of.report.date))]);
    let labels = result_labels(of.locale);
    view! {
        <header class="standing">
            <div class="sentence">
                <p class="muted">{dated} " · " {labels.not_validated}</p>
                {page_title(headline(of))}
                {explanation(of)}
            </div>
            <div class="first" data-part="focus">
                <h2>{t.focus_title}</h2>
                {focus(of)}
            </div>
            <div class="picture">
                {figure("chart radar", drawing(of), description(of))}
                {table(of)}
            </div>
        </header>
    }
}

/// The headline with everything that makes it one.
fn scored(of: &OverallReport) -> Option<(Rounded, Rounded, Level)> {
    Some((of.score?, of.weighted?, of.level?))
}

fn headline(of: &Reading) -> String {
    let t = &of.texts.standing;
    let Some((score, _, level)) = scored(&of.report.overall) else {
        let scorable = of.report.ranking.len().to_string();
        return fill(t.headline_none, &[("n", &scorable)]);
    };
    let task = of.report.overall.capped_by;
    let template = task.map_or(t.headline, |_| t.headline_capped);
    fill(
        template,
        &[
            ("level", of.level(level)),
            ("score", &decimal(score)),
            ("task", task.map_or("", |task| of.short(task))),
        ],
    )
}

fn explanation(of: &Reading) -> AnyView {
    let t = &of.texts.standing;
    let Some((_, weighted, level)) = scored(&of.report.overall) else {
        return view! {
            <p class="lead">{t.none}</p>
            <p class="actions">{link(of.session, Route::Review, t.answer_more, "button")}</p>
        }
        .into_any();
    };
    let reading = fill(
        t.reading,
        &[
            ("number", &level.number().to_string()),
            (
                "reading",
                levels(of.locale)[usize::from(level.number()) - 1].reading,
            ),
        ],
    );
    let capped = of
        .report
        .overall
        .capped_by
        .map(|task| view! { <p>{capped(of, task)}</p> });
    let weighted = fill(t.weighted, &[("score", &decimal(weighted))]);
    let formulas = &of.texts.formulas;
    view! {
        <p class="lead">{reading}</p>
        {capped}
        <p>{weighted}</p>
        {how(formulas, "B.3, B.4", vec![(None, formulas::overall(formulas, &of.exact))])}
    }
    .into_any()
}

/// What would be without the cap, and why it is not.
fn capped(of: &Reading, task: TaskId) -> Option<String> {
    let level = of.exact.overall?.level_by_score;
    let weakest = &of.report.tasks[task];
    Some(fill(
        of.texts.standing.capped,
        &[
            ("number", &level.number().to_string()),
            ("level", of.level(level)),
            ("task", of.short(task)),
            ("score", &decimal(weakest.score?)),
            ("task_number", &weakest.level?.number().to_string()),
        ],
    ))
}

fn focus(of: &Reading) -> AnyView {
    let t = &of.texts.standing;
    if of.report.focus.is_empty() {
        return view! { <p>{t.focus_none}</p> }.into_any();
    }
    let tasks: Vec<AnyView> = of
        .report
        .focus
        .iter()
        .map(|task| {
            view! {
                <li>
                    {jump(Route::Result, "actions", of.task(*task).name)}
                    <p>{focus_reason(of, *task)}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol>{tasks}</ol> }.into_any()
}

fn focus_reason(of: &Reading, task: TaskId) -> Option<String> {
    let report = &of.report.tasks[task];
    Some(fill(
        of.texts.standing.focus_reason,
        &[
            ("score", &decimal(report.score?)),
            ("level", of.level(report.level?)),
            ("gap", &decimal(report.gap?)),
        ],
    ))
}

fn drawing(of: &Reading) -> crate::ui::charts::Drawing {
    let t = &of.texts.standing;
    let none = result_labels(of.locale).not_scorable;
    let axes = TaskId::ALL.map(|task| {
        let report = &of.report.tasks[task];
        let score = report.score.zip(report.resolution);
        RadarAxis {
            name: of.short(task),
            note: report.score.map_or_else(|| none.to_owned(), decimal),
            score: score.map(|(score, resolution)| (score.value(), resolution.value())),
            target: report.target.value(),
        }
    });
    let first = of.report.tasks[TaskId::T1].target;
    let is_same = of.tasks().all(|(_, report)| report.target == first);
    let target = if is_same {
        fill(t.target, &[("target", &decimal(first))])
    } else {
        t.targets.to_owned()
    };
    radar(&axes, &target)
}

fn table(of: &Reading) -> impl IntoView + use<> {
    let rows = of.tasks().map(|(task, report)| {
        vec![
            of.short(task).to_owned(),
            decimal_or_dash(report.score),
            decimal_or_dash(report.resolution),
            decimal(report.target),
        ]
    });
    let columns = &of.texts.standing.radar_columns;
    data_table(of.texts.page.numbers, columns, rows.collect())
}

/// The numbers of the radar in one line.
fn description(of: &Reading) -> String {
    let none = result_labels(of.locale).not_scorable;
    let mut text = of.texts.standing.radar.to_owned();
    for (n, (task, report)) in of.tasks().enumerate() {
        text.push_str(if n == 0 { " " } else { ", " });
        text.push_str(of.short(task));
        text.push(' ');
        text.push_str(&report.score.map_or_else(|| none.to_owned(), decimal));
    }
    text
}
