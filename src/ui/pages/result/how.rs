//! «How is this computed?»

use leptos::prelude::*;

use crate::content::ui::ResultTexts;
use crate::reporting::{Group, How, Step};

/// The steps of a calculation as a list.
pub fn steps(steps: Vec<Step>) -> impl IntoView {
    let steps: Vec<AnyView> = steps
        .into_iter()
        .map(|step| {
            view! { <dt>{step.what}</dt><dd class="formula">{step.formula}</dd> }.into_any()
        })
        .collect();
    view! { <dl class="computing">{steps}</dl> }
}

/// Opens the calculation of the numbers beside it.
pub fn how(texts: &'static ResultTexts, of: How) -> impl IntoView + use<> {
    let groups: Vec<AnyView> = of
        .groups
        .into_iter()
        .map(|Group { name, steps: group }| {
            let name = name.map(|name| view! { <h3>{name}</h3> });
            view! { <div>{name} {steps(group)}</div> }.into_any()
        })
        .collect();
    view! {
        <details class="how">
            <summary>{texts.formulas.summary}</summary>
            <div class="groups">{groups}</div>
            <p class="muted">{of.reference}</p>
        </details>
    }
}
