//! «How is this computed?»

use leptos::prelude::*;

use super::formulas::Step;
use crate::content::fill;
use crate::content::ui::FormulaTexts;

/// The steps of a calculation as a list.
pub fn steps(steps: Vec<Step>) -> impl IntoView {
    let steps: Vec<AnyView> = steps
        .into_iter()
        .map(|step| {
            view! { <dt>{step.what}</dt><dd class="formula">{step.formula}</dd> }.into_any()
        })
        .collect();
    view! { <dl class="steps">{steps}</dl> }
}

/// The part of the instrument that says how a number is computed.
pub fn reference(t: &FormulaTexts, section: &str) -> impl IntoView + use<> {
    view! { <p class="muted">{fill(t.section, &[("section", section)])}</p> }
}

/// Opens the calculation of the numbers beside it; each group of steps may
/// have a name.
pub fn how(
    t: &FormulaTexts,
    section: &str,
    groups: Vec<(Option<&'static str>, Vec<Step>)>,
) -> impl IntoView + use<> {
    let groups: Vec<AnyView> = groups
        .into_iter()
        .map(|(name, group)| {
            let name = name.map(|name| view! { <h3>{name}</h3> });
            view! { <div>{name} {steps(group)}</div> }.into_any()
        })
        .collect();
    view! {
        <details class="how">
            <summary>{t.summary}</summary>
            <div class="groups">{groups}</div>
            {reference(t, section)}
        </details>
    }
}
