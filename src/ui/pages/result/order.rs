//! Why which task comes first: the matrix and the ranking.

use leptos::prelude::*;

use super::formulas::{self, Step};
use super::frame::section;
use super::how::how;
use super::ranking::{ranking, ranking_table};
use super::reading::Reading;
use crate::content::{fill, quadrants};
use crate::ui::charts::{MatrixPoint, figure, matrix};
use crate::ui::parts::{data_table, decimal, decimal_or_dash};

pub fn order(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.order;
    let finding = match (of.report.focus.first(), of.report.ranking.is_empty()) {
        (Some(task), _) => fill(t.finding, &[("task", of.short(*task))]),
        (None, false) => t.finding_reached.to_owned(),
        (None, true) => t.finding_none.to_owned(),
    };
    let body = view! {
        <div class="beside">
            <div>{ranking(of)}</div>
            <div>{picture(of)}</div>
        </div>
        {ranking_table(of)}
    };
    section("order", t.question, finding, body)
}

fn picture(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.order;
    let points: Vec<MatrixPoint> = of
        .tasks()
        .filter_map(|(task, report)| {
            Some(MatrixPoint {
                name: of.short(task),
                importance: report.importance,
                score: report.score?.value(),
                focus: of.report.focus.contains(&task),
            })
        })
        .collect();
    let names = quadrants(of.locale).map(|quadrant| quadrant.name);
    let drawing = matrix(&points, names, t.importance_axis, t.score_axis);
    let rows = of.tasks().map(|(task, report)| {
        let field = report.quadrant.map_or("–", |quadrant| {
            quadrants(of.locale)[quadrant as usize].name
        });
        vec![
            of.short(task).to_owned(),
            report.importance.to_string(),
            decimal_or_dash(report.score),
            field.to_owned(),
        ]
    });
    let formulas = &of.texts.formulas;
    let fields = of.tasks().filter_map(|(task, report)| {
        let field = quadrants(of.locale)[report.quadrant? as usize].name;
        let formula = formulas::quadrant(report.importance, report.score?, field);
        let what = of.short(task);
        Some(Step { what, formula })
    });
    view! {
        {figure("chart matrix", drawing, description(of))}
        {data_table(of.texts.page.numbers, &t.matrix_columns, rows.collect())}
        {how(formulas, "B.5", vec![(Some(formulas.quadrant), fields.collect())])}
    }
}

/// The tasks of each field in one line.
fn description(of: &Reading) -> String {
    let mut text = of.texts.order.matrix.to_owned();
    for (task, report) in of.tasks() {
        if let (Some(score), Some(quadrant)) = (report.score, report.quadrant) {
            let field = quadrants(of.locale)[quadrant as usize].name;
            let importance = report.importance.to_string();
            let parts = [
                " ",
                of.short(task),
                " ",
                &importance,
                "/",
                &decimal(score),
                ", ",
            ];
            text.push_str(&parts.concat());
            text.push_str(field);
            text.push('.');
        }
    }
    text
}
