//! How far the result can be relied on: hints, and what has changed.

use leptos::prelude::*;

use super::change::change;
use super::frame::section;
use crate::content::ui::ResultTexts;
use crate::content::{Locale, result_labels};
use crate::reporting::result::Trust;

pub fn trust(locale: Locale, texts: &'static ResultTexts, of: Trust) -> impl IntoView + use<> {
    let t = &texts.trust;
    let hints: Vec<AnyView> = of
        .hints
        .into_iter()
        .map(|hint| view! { <li>{hint}</li> }.into_any())
        .collect();
    let hints = (!hints.is_empty()).then(|| {
        view! {
            <ul class="hints">{hints}</ul>
            <p class="muted">{t.intro}</p>
        }
    });
    let body = view! {
        {hints}
        <p>{t.resolution}</p>
        {of.change.map(|of| change(texts, of))}
        <p class="stamp">{result_labels(locale).not_validated}</p>
    };
    section("trust", of.heading, body)
}
