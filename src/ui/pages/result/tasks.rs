//! Where the six tasks stand.

use leptos::prelude::*;

use super::formulas;
use super::frame::section;
use super::how::how;
use super::reading::Reading;
use crate::content::{fill, levels, result_labels};
use crate::model::{Rounded, TaskId};
use crate::scoring::{CUT_OFFS, TaskReport};
use crate::ui::charts::{Bar, bar, figure};
use crate::ui::parts::{data_table, decimal, decimal_or_dash};

pub fn tasks(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.tasks;
    let rows: Vec<AnyView> = of
        .tasks()
        .map(|(task, report)| row(of, task, report))
        .collect();
    let formulas = &of.texts.formulas;
    let groups = TaskId::ALL.map(|task| {
        (
            Some(of.short(task)),
            formulas::task_of(formulas, &of.exact, task),
        )
    });
    let body = view! {
        <div class="bars">
            {scale(of)}
            <ul>{rows}</ul>
        </div>
        <p class="muted">{t.reading_aid}</p>
        {table(of)}
        {how(formulas, "B.1, B.2, B.4", groups.into())}
    };
    section("tasks", t.question, finding(of), body)
}

/// Which tasks score lowest and highest.
fn finding(of: &Reading) -> String {
    let t = &of.texts.tasks;
    let scores = || of.tasks().filter_map(|(_, report)| report.score);
    let (Some(lowest), Some(highest)) = (scores().min(), scores().max()) else {
        return t.finding_none.to_owned();
    };
    if lowest == highest {
        return fill(t.finding_equal, &[("score", &decimal(lowest))]);
    }
    let with = |score: Rounded| {
        of.names(
            of.tasks()
                .filter(|(_, report)| report.score == Some(score))
                .map(|(task, _)| task),
        )
    };
    fill(
        t.finding,
        &[
            ("lowest", &with(lowest)),
            ("low", &decimal(lowest)),
            ("highest", &with(highest)),
            ("high", &decimal(highest)),
        ],
    )
}

/// The levels above their part of the scale.
fn scale(of: &Reading) -> impl IntoView + use<> {
    let starts = [0.0].into_iter().chain(CUT_OFFS);
    let levels: Vec<AnyView> = levels(of.locale)
        .iter()
        .zip(starts)
        .map(|(level, start)| {
            view! {
                <span>
                    <b>{start as u32}</b>
                    " "
                    <i>{level.name}</i>
                </span>
            }
            .into_any()
        })
        .collect();
    view! { <div class="levels" aria-hidden="true"><div>{levels}</div></div> }
}

fn row(of: &Reading, task: TaskId, report: &TaskReport) -> AnyView {
    let t = &of.texts.tasks;
    let labels = result_labels(of.locale);
    let target = decimal(report.target);
    let level = report
        .level
        .map_or(labels.not_scorable, |level| of.level(level));
    let note = fill(t.row, &[("level", level), ("target", &target)]);
    let score = report.score.zip(report.resolution);
    let drawing = bar(&Bar {
        score: score.map(|(score, resolution)| (score.value(), resolution.value())),
        target: report.target.value(),
        tentative: report.tentative,
        level: report.level.map_or(0, |level| level.number()),
    });
    let name = of.short(task);
    let description = match score {
        Some((score, resolution)) => fill(
            t.bar,
            &[
                ("task", name),
                ("score", &decimal(score)),
                ("resolution", &decimal(resolution)),
                ("target", &target),
            ],
        ),
        None => fill(t.bar_none, &[("task", name), ("target", &target)]),
    };
    let doubt = (report.tentative || report.score.is_none()).then(|| {
        let valid = fill(t.valid, &[("n", &report.valid.to_string())]);
        let mark = report.tentative.then_some(labels.tentative);
        view! { <span class="doubt">{mark} {mark.map(|_| ": ")} {valid}</span> }
    });
    view! {
        <li>
            <span class="name">{name}</span>
            <span class="number">{decimal_or_dash(report.score)}</span>
            {figure("chart strip", drawing, description)}
            <span class="note">{note} {doubt}</span>
        </li>
    }
    .into_any()
}

/// The numbers of the six tasks.
fn table(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.tasks;
    let none = result_labels(of.locale).not_scorable;
    let rows = of.tasks().map(|(task, report)| {
        vec![
            of.short(task).to_owned(),
            report.valid.to_string(),
            decimal_or_dash(report.score),
            decimal_or_dash(report.resolution),
            report
                .level
                .map_or(none, |level| of.level(level))
                .to_owned(),
            decimal(report.target),
            decimal_or_dash(report.gap),
        ]
    });
    data_table(of.texts.page.numbers, &t.columns, rows.collect())
}
