//! The team plan before anything is entered.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{CollectAny, handler, link, page_title};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// What the plan is for, and the way in.
pub fn empty(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::findings(locale);
    let common = ui::plan(locale);
    let example = move |_| session.show_example();
    view! {
        {page_title(t.empty_title)}
        <p class="lead">{t.empty_lead}</p>
        <ul>{t.empty_points.map(|point| view! { <li>{point}</li> }).collect_any()}</ul>
        <p class="actions">
            {link(session, Route::Plan(Plan::Team), t.empty_begin, "button")}
            <button type="button" class="quiet to-change" on:click=handler(example)>
                {common.example}
            </button>
        </p>
        <p class="muted to-change">{common.example_hint}</p>
    }
}
