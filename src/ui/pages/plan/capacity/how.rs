//! How the hours come about, opened on request.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::planning::CapacityState;
use crate::reporting::capacity;

/// The formulas, opened on request.
pub fn how(state: &CapacityState, locale: Locale) -> AnyView {
    let of = capacity::how(state, locale);
    let steps: Vec<AnyView> = of
        .steps
        .into_iter()
        .map(|step| {
            view! {
                <dt>{step.what}</dt>
                <dd class="formula">
                    {step.formula}
                    <br />
                    {step.values}
                </dd>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="how">
            <summary>{ui::result(locale).formulas.summary}</summary>
            <dl class="computing">{steps}</dl>
            <p class="muted">{of.reference}</p>
        </details>
    }
    .into_any()
}
