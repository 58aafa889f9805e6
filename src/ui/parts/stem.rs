//! What stands above items with the frequency scale.

use leptos::prelude::*;

use crate::content::{Locale, questionnaire, ui};

/// The stem of the items (instrument.md A.2), and how to answer by keyboard.
pub fn stem(locale: Locale) -> impl IntoView {
    view! {
        <p class="lead">{questionnaire(locale).stem}</p>
        <p class="muted keys">{ui::questions(locale).keys}</p>
    }
}
