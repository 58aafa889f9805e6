//! The result that came with a link, beside one's own. It is only shown: no
//! control on it changes anything.

use leptos::prelude::*;

use super::sections::sections;
use super::whose::Whose;
use crate::content::{Locale, ui};
use crate::exchange::link;
use crate::planning;
use crate::reporting::result::{self, Reading};
use crate::ui::parts::{data_table, handler, page_title, reactive};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page with the shared result, or why there is none.
pub fn shared(session: Session, locale: Locale) -> impl IntoView {
    reactive(move || {
        let code = session.navigation.shared().unwrap_or_default();
        match link::read(&code, "shared") {
            Ok(found) => {
                let workspace = found.into_workspace();
                let report = planning::report(&workspace, session.today());
                let beside = session.read(|own| {
                    result::beside(&report, &planning::report(own, session.today()), locale)
                });
                let reading = Reading::of(locale, &workspace, &report);
                let unanswered = reading
                    .is_none()
                    .then(|| view! { <p>{ui::sharing(locale).unanswered}</p> });
                view! {
                    <div class="page wide result">
                        {banner(session, locale)}
                        {beside.map(data_table)}
                        {unanswered}
                        {reading.map(|reading| sections(Whose::Shared(session), &reading))}
                    </div>
                }
                .into_any()
            }
            Err(fault) => {
                let t = ui::sharing(locale);
                view! {
                    <div class="page">
                        {page_title(t.fault_title)}
                        <p class="lead">{fault.message(locale)}</p>
                        {back(session, locale)}
                    </div>
                }
                .into_any()
            }
        }
    })
}

fn banner(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::sharing(locale);
    view! {
        {page_title(t.title)}
        <div class="notice" data-kind="example">
            <p>{t.banner}</p>
            {back(session, locale)}
        </div>
    }
}

fn back(session: Session, locale: Locale) -> impl IntoView {
    let go = move |_| session.navigation.go(Route::Result);
    view! {
        <button type="button" class="quiet" on:click=handler(go)>
            {ui::sharing(locale).back}
        </button>
    }
}
