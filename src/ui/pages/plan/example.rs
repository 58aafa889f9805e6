//! A page of the plan while nothing is on it, with the offer to look at the
//! example.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::handler;
use crate::ui::state::session::Session;

/// What the page is for, the button that loads the example, and what that does
/// to one's own data.
pub fn empty(session: Session, locale: Locale, title: &'static str, text: &'static str) -> AnyView {
    let t = ui::plan(locale);
    let load = move |_| session.show_example();
    view! {
        <section class="empty">
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="actions">
                <button type="button" class="quiet to-change" on:click=handler(load)>
                    {t.example}
                </button>
            </p>
            <p class="muted to-change">{t.example_hint}</p>
        </section>
    }
    .into_any()
}
