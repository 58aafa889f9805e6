//! What needs the later half of the program, while that is on its way, too.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::later::{self, Arrival};
use crate::ui::parts::page_title;
use crate::ui::route::Route;
use crate::ui::session::Session;

/// A page of the later half, as soon as that is there.
pub fn later(route: Route, session: Session, locale: Locale) -> AnyView {
    let t = ui::shell(locale);
    let view = move || match session.later.get() {
        Arrival::Here(later) => untrack(|| (later.page)(route, session, locale)),
        arrival => absent(session, locale, arrival, route.name(locale), t.loading),
    };
    view.into_any()
}

/// Saved data that cannot be read before the later half is there.
pub fn saved_data(session: Session) -> AnyView {
    let locale = session.locale_now();
    let t = ui::shell(locale);
    let view = move || {
        let arrival = session.later.get();
        absent(session, locale, arrival, t.saved_data, t.loading_saved)
    };
    view! {
        <div class="leitwerk" lang=locale.tag()>
            <main class="content late">{view}</main>
        </div>
    }
    .into_any()
}

/// What is said meanwhile. Its parts stay in place while it changes, so that
/// the focus stays and the change is announced.
fn absent(
    session: Session,
    locale: Locale,
    arrival: Arrival,
    title: &'static str,
    loading: &'static str,
) -> AnyView {
    let t = ui::shell(locale);
    let is_missing = matches!(arrival, Arrival::Missing);
    let text = if is_missing { t.not_loaded } else { loading };
    let is_saved = untrack(|| session.trouble()).is_none();
    let safety = is_missing.then_some(if is_saved { t.saved } else { t.not_saved });
    let again = !matches!(arrival, Arrival::OnTheWay);
    view! {
        <div class="page">
            {page_title(title)}
            <p role="status">{text} " " {safety}</p>
            {again.then(|| view! {
                <p class="actions">
                    <button type="button" on:click=move |_| later::fetch(session)>
                        {t.try_again}
                    </button>
                </p>
            })}
        </div>
    }
    .into_any()
}
