//! Where a question comes from.

use leptos::prelude::*;

use crate::content::{Locale, fill, phrase, ui};

/// Opens the phrase of the article behind a question. The article is German,
/// and so is the phrase in every language.
pub fn why(locale: Locale, phrase_id: &str) -> impl IntoView + use<> {
    source(locale, ui::questions(locale).why, phrase_id)
}

/// The same under another summary.
pub fn source(locale: Locale, summary: &'static str, phrase_id: &str) -> impl IntoView + use<> {
    let t = ui::questions(locale);
    phrase(phrase_id).map(|phrase| {
        let from = if phrase.is_heading {
            t.why_heading
        } else {
            t.why_passage
        };
        view! {
            <details class="why">
                <summary>{summary}</summary>
                <p>{from}</p>
                <blockquote lang="de-CH">{phrase.fragment}</blockquote>
                <p class="muted">{fill(t.why_id, &[("id", phrase.id)])}</p>
            </details>
        }
    })
}
