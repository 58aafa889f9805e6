//! Going on and back through the questionnaire.

use leptos::prelude::*;

use super::link;
use crate::content::{Locale, fill, ui};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The link to the page before this one, and the way on.
pub fn pager(
    session: Session,
    locale: Locale,
    here: Route,
    way_on: impl IntoView,
) -> impl IntoView {
    let t = ui::questions(locale);
    let previous = here.previous().unwrap_or_default();
    view! {
        <nav class="pager actions" aria-label=t.pages>
            {named(session, locale, previous, t.back, "button quiet")} {way_on}
        </nav>
    }
}

/// The link to the page after this one.
pub fn next(session: Session, locale: Locale, here: Route) -> impl IntoView {
    let t = ui::questions(locale);
    here.next()
        .map(|next| named(session, locale, next, t.next, "button"))
}

/// A link that names where it goes.
fn named(
    session: Session,
    locale: Locale,
    route: Route,
    template: &str,
    class: &'static str,
) -> impl IntoView + use<> {
    let text = fill(template, &[("place", route.short_name(locale))]);
    link(session, route, text, class)
}
