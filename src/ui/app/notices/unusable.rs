//! What is saved and cannot be read, or cannot be used.

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::exchange::Carried;
use crate::reporting::opening;
use crate::storage::SetAside;
use crate::ui::parts::{give, handler, reactive};
use crate::ui::state::session::Session;

/// A text that could not be read.
pub fn unreadable(session: Session, locale: Locale) -> impl IntoView {
    reactive(move || {
        session
            .set_aside()
            .map(|found| set_aside(session, found, locale))
    })
}

fn set_aside(session: Session, found: SetAside, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    let message = opening::first_problem(&found.problems, &found.text, locale);
    let message = fill(t.set_aside, &[("message", &message)]);
    let no_room = found.key.is_none().then_some(t.set_aside_no_room);
    let save = move |_| {
        let name = [t.set_aside_file_name, ".json"].concat();
        give(session, &name, "application/json", &found.text);
    };
    view! {
        <div class="notice" data-kind="trouble">
            <p>{message} " " {no_room}</p>
            <button type="button" on:click=handler(save)>{t.download_set_aside}</button>
            <button
                type="button"
                class="quiet"
                on:click=handler(move |_| session.dismiss_set_aside())
            >
                {t.dismiss}
            </button>
        </div>
    }
}

/// What is saved and cannot be used: it is carried along, and listed.
pub fn unusable(session: Session, locale: Locale) -> impl IntoView {
    reactive(move || {
        let carried = session.carried();
        (!carried.is_empty()).then(|| self::carried(session, &carried, locale))
    })
}

fn carried(session: Session, carried: &Carried, locale: Locale) -> impl IntoView + use<> {
    let t = ui::notices(locale);
    let shown = opening::carried(carried, locale);
    let more = carried.extras().len() - shown.len();
    let more = (more > 0).then(|| fill(t.carried_more, &[("n", &more.to_string())]));
    let rows: Vec<_> = shown
        .into_iter()
        .map(|of| view! { <li><strong>{of.place}</strong> ": " {of.message}</li> })
        .collect();
    view! {
        <div class="notice">
            <p>{t.carried}</p>
            <ul>{rows}</ul>
            <p>{more}</p>
            <button
                type="button"
                class="quiet"
                on:click=handler(move |_| session.dismiss_carried())
            >
                {t.dismiss}
            </button>
            " "
            <button
                type="button"
                class="quiet to-change"
                on:click=handler(move |_| session.let_go_carried())
            >
                {t.carried_drop}
            </button>
        </div>
    }
}
