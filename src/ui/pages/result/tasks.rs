//! Where the six tasks stand.

use leptos::prelude::*;

use super::frame::section;
use super::how::how;
use crate::content::ui::ResultTexts;
use crate::content::{Locale, levels};
use crate::reporting::result::{TaskRow, Tasks};
use crate::scoring::CUT_OFFS;
use crate::ui::charts::{bar, figure};
use crate::ui::parts::data_table;

pub fn tasks(locale: Locale, texts: &'static ResultTexts, of: Tasks) -> impl IntoView + use<> {
    let rows: Vec<AnyView> = of.rows.into_iter().map(row).collect();
    let body = view! {
        <div class="bars">
            {scale(locale)}
            <ul>{rows}</ul>
        </div>
        <p class="muted">{texts.tasks.reading_aid}</p>
        {data_table(of.table)}
        {how(texts, of.how)}
    };
    section("tasks", of.heading, body)
}

/// The levels above their part of the scale.
fn scale(locale: Locale) -> impl IntoView + use<> {
    let starts = [0.0].into_iter().chain(CUT_OFFS);
    let levels: Vec<AnyView> = levels(locale)
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

fn row(of: TaskRow) -> AnyView {
    let doubt = of
        .doubt
        .map(|doubt| view! { <span class="doubt">{doubt}</span> });
    view! {
        <li>
            <span class="name">{of.name}</span>
            <span class="number">{of.score}</span>
            {figure("chart strip", bar(&of.bar), of.description)}
            <span class="note">{of.note} {doubt}</span>
        </li>
    }
    .into_any()
}
