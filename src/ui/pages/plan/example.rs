//! The offer to look at the example.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::session::Session;

/// The button that loads the example, and what that does to one's own data.
pub fn button(session: Session, locale: Locale) -> AnyView {
    let t = ui::plan(locale);
    let load = move |_| session.show_example();
    view! {
        <p class="actions">
            <button type="button" class="quiet" on:click=load>
                {t.example}
            </button>
        </p>
        <p class="muted">{t.example_hint}</p>
    }
    .into_any()
}
