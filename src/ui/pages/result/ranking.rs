//! The ranking with the reason for each place.

use leptos::prelude::*;

use super::how::steps;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Ranked, Unranked};

pub fn ranking(
    texts: &'static ResultTexts,
    ranked: Vec<Ranked>,
    unranked: Vec<Unranked>,
) -> impl IntoView + use<> {
    let ranked: Vec<AnyView> = ranked.into_iter().map(place).collect();
    let unranked: Vec<AnyView> = unranked
        .into_iter()
        .map(|task| {
            view! {
                <li class="unranked">
                    <b>{task.name}</b>
                    <p>{task.reason}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <h3>{texts.order.ranking}</h3>
        <ol class="ranking">{ranked} {unranked}</ol>
    }
}

fn place(of: Ranked) -> AnyView {
    view! {
        <li>
            <b>{of.name}</b>
            " "
            <span class="value">{of.value}</span>
            <p>{of.reason}</p>
            <details class="because">
                <summary>{of.why} <span class="visually-hidden">" " {of.name}</span></summary>
                {steps(of.steps)}
                <p>{of.before}</p>
                <p class="muted">{of.reference}</p>
            </details>
        </li>
    }
    .into_any()
}
