//! What a person must know about the state of their data. Saving is silent;
//! only trouble speaks. Each notice has a file of its own.

mod found;
mod held;
mod overruled;
mod proposal;
mod reminder;
mod trouble;
mod unusable;

use leptos::prelude::*;

use found::found;
use held::held;
use overruled::overruled;
use proposal::proposal;
use reminder::reminder;
use trouble::trouble;
use unusable::{unreadable, unusable};

use crate::content::{Locale, ui};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::session::Session;

/// The notices above a page.
pub fn notices(session: Session, locale: Locale) -> AnyView {
    view! {
        {mode(session, locale)} {proposal(session, locale)} {trouble(session, locale)}
        {held(session, locale)} {overruled(session, locale)} {refused(session, locale)}
        {unreadable(session, locale)} {unusable(session, locale)} {found(session, locale)}
        {reminder(session, locale)} {example(session, locale)}
    }
    .into_any()
}

/// That nothing can be changed, or nothing is kept.
fn mode(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    reactive(move || {
        let text = session.is_readonly().then_some(t.readonly);
        let text = text.or_else(|| session.is_sandbox().then_some(t.sandbox));
        text.map(|text| view! { <div class="notice"><p>{text}</p></div> })
    })
}

/// That the browser has refused to make a file.
fn refused(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    let dismiss = move |_| session.file_refused.set(false);
    reactive(move || {
        session.file_refused.get().then(|| {
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.file_refused}</p>
                    <button type="button" class="quiet" on:click=handler(dismiss)>
                        {t.dismiss}
                    </button>
                </div>
            }
        })
    })
}

/// That what is shown is the example.
fn example(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    reactive(move || {
        session.is_example().then(|| {
            view! {
                <div class="notice" data-kind="example">
                    <p>{t.example_notice}</p>
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(move |_| session.remove_example())
                    >
                        {t.example_remove}
                    </button>
                </div>
            }
        })
    })
}
