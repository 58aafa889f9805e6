//! What needs the later half of the program, while that is on its way, too.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::later::{self, Arrival};
use crate::ui::parts::page_title;
use crate::ui::route::Route;
use crate::ui::session::Session;

/// A page of the later half, as soon as that is there.
pub fn later(route: Route, session: Session, locale: Locale) -> AnyView {
    let view = move || match session.later.get() {
        Arrival::Here(later) => untrack(|| (later.page)(route, session, locale)),
        Arrival::OnTheWay => waiting(route, locale),
        Arrival::Missing => missing(route, session, locale),
    };
    view.into_any()
}

/// Saved data that cannot be read before the later half is there. Meanwhile
/// the element's own content is shown, as before the program had started.
pub fn saved_data(session: Session) -> AnyView {
    let missing = move || {
        matches!(session.later.get(), Arrival::Missing).then(|| {
            let locale = session.locale_now();
            view! {
                <div class="notice" data-kind="trouble" lang=locale.tag()>
                    {try_again(session, locale)}
                </div>
            }
        })
    };
    view! { <div class="notices" role="status">{missing}</div> <slot></slot> }.into_any()
}

fn waiting(route: Route, locale: Locale) -> AnyView {
    view! {
        <div class="page">
            {page_title(route.name(locale))}
            <p role="status">{ui::shell(locale).loading}</p>
        </div>
    }
    .into_any()
}

fn missing(route: Route, session: Session, locale: Locale) -> AnyView {
    view! {
        <div class="page">
            {page_title(route.name(locale))}
            <div role="alert">{try_again(session, locale)}</div>
        </div>
    }
    .into_any()
}

fn try_again(session: Session, locale: Locale) -> AnyView {
    let t = ui::shell(locale);
    view! {
        <p>{t.not_loaded}</p>
        <p class="actions">
            <button type="button" on:click=move |_| later::fetch(session)>
                {t.try_again}
            </button>
        </p>
    }
    .into_any()
}
