//! Why which task comes first: the matrix and the ranking.

use leptos::prelude::*;

use super::frame::section;
use super::how::how;
use super::ranking::ranking;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Matrix, Order};
use crate::ui::charts::{figure, matrix};
use crate::ui::parts::data_table;

pub fn order(texts: &'static ResultTexts, of: Order) -> impl IntoView + use<> {
    let body = view! {
        <div class="beside">
            <div>{ranking(texts, of.ranked, of.unranked)}</div>
            <div>{picture(texts, of.matrix)}</div>
        </div>
        {data_table(of.table)}
    };
    section("order", of.heading, body)
}

fn picture(texts: &'static ResultTexts, of: Matrix) -> impl IntoView + use<> {
    let t = &texts.order;
    let drawing = matrix(&of.points, of.fields, t.importance_axis, t.score_axis);
    view! {
        {figure("chart matrix", drawing, of.description)}
        {data_table(of.table)}
        {how(texts, of.how)}
    }
}
