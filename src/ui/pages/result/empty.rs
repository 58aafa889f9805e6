//! The result before anything is answered.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{CollectAny, handler, link, page_title};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// What will stand here, and the way in.
pub fn empty(session: Session, locale: Locale) -> impl IntoView + use<> {
    let t = &ui::result(locale).page;
    let example = move |_| session.show_example();
    let points = t
        .empty_points
        .map(|point| view! { <li>{point}</li> })
        .collect_any();
    view! {
        {page_title(t.empty_title)}
        <p class="lead">{t.empty_lead}</p>
        <ul>{points}</ul>
        <p class="actions">
            {link(session, Route::Context, t.empty_begin, "button")}
            <button type="button" class="quiet to-change" on:click=handler(example)>
                {t.empty_example}
            </button>
        </p>
        <p class="muted to-change">{t.empty_example_hint}</p>
    }
}
