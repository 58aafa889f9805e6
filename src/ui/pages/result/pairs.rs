//! The four balance pairs.

use leptos::prelude::*;

use crate::content::ui::ResultTexts;
use crate::reporting::result::{Pair, Pairs};
use crate::ui::charts::{dumbbell, figure};
use crate::ui::parts::data_table;

pub fn pairs(texts: &'static ResultTexts, of: Pairs) -> impl IntoView + use<> {
    let t = &texts.balance;
    let rows: Vec<AnyView> = of.pairs.into_iter().map(row).collect();
    view! {
        <h3>{t.pairs_title}</h3>
        <p class="muted">{t.pairs_intro}</p>
        <ul class="pairs">{rows}</ul>
        {of.no_tension.map(|text| view! { <p>{text}</p> })}
        {data_table(of.table)}
    }
}

fn row(of: Pair) -> AnyView {
    let [name_a, name_b] = of.names;
    let [value_a, value_b] = of.values;
    let [a, b] = of.scores;
    let tension = of
        .tension
        .map(|label| view! { <span class="tension">{label}</span> });
    view! {
        <li>
            <span class="pole a">{name_a} " " <b>{value_a}</b></span>
            <span class="pole b">{name_b} " " <b>{value_b}</b></span>
            {figure("chart dumbbell", dumbbell(a, b), of.description)}
            {tension}
        </li>
    }
    .into_any()
}
