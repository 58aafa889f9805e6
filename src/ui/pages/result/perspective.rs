//! How the KAMs see the leader, beside how the leader does.

use leptos::prelude::*;

use super::frame::section;
use super::how::how;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{BothViews, ComparedTask};
use crate::ui::charts::{both_views, figure};
use crate::ui::parts::data_table;

pub fn perspective(texts: &'static ResultTexts, of: BothViews) -> impl IntoView + use<> {
    let t = &texts.perspective;
    let rows: Vec<AnyView> = of.rows.into_iter().map(|task| row(texts, task)).collect();
    let body = view! {
        <p>{of.origin}</p>
        <ul class="pairs compared">{rows}</ul>
        <p class="muted">{t.reading_aid} " " {of.usual}</p>
        {data_table(of.table)}
        {how(texts, of.how)}
    };
    section("perspective", of.heading, body)
}

fn row(texts: &'static ResultTexts, of: ComparedTask) -> AnyView {
    let t = &texts.perspective;
    let gap = of.gap.map(|gap| view! { <p class="gap">{gap}</p> });
    let mark = of
        .mark
        .map(|mark| view! { <p class="finding-mark">{mark}</p> });
    let drawing = both_views(of.own_score, of.team_score);
    view! {
        <li>
            <h3>{of.name}</h3>
            <span class="pole a">{t.own} " " <b>{of.own}</b></span>
            <span class="pole b">{t.team} " " <b>{of.team}</b></span>
            {figure("chart dumbbell", drawing, of.description)}
            <div class="verdict">{gap} {mark}</div>
        </li>
    }
    .into_any()
}
