//! Deleting everything, once the person has said so twice.

use leptos::html;
use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{first, focus, handler, reactive};
use crate::ui::state::session::Session;

/// The section with the button.
pub fn deleting(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let said = RwSignal::new(None::<&'static str>);
    let hint = if session.is_hosted() {
        t.delete_hint_hosted
    } else {
        t.delete_hint
    };
    view! {
        <section class="to-change">
            <h2>{t.delete_title}</h2>
            <p>{hint}</p>
            {button(session, locale, said)}
            <div role="status">
                {reactive(move || said.get().map(|said| view! { <p class="notice">{said}</p> }))}
            </div>
        </section>
    }
}

fn button(session: Session, locale: Locale, said: RwSignal<Option<&'static str>>) -> impl IntoView {
    let t = ui::data(locale);
    let asked = RwSignal::new(false);
    let place = NodeRef::<html::Div>::new();
    // The button that was pressed goes; the focus goes to the one that does no
    // harm.
    let ask = move |ask: bool| {
        asked.set(ask);
        request_animation_frame(move || {
            // The page may have gone in the meantime.
            let place = place.try_get_untracked().flatten();
            let last = place.and_then(|place| first(&place, "button:last-child"));
            if let Some(button) = last {
                focus(&button);
            }
        });
    };
    let confirm = move |_| {
        said.set(Some(match session.delete_all() {
            Ok(()) => t.deleted,
            Err(_) => t.not_deleted,
        }));
        ask(false);
    };
    let buttons = move || {
        if asked.get() {
            view! {
                <button
                    type="button"
                    class="danger"
                    on:click=handler(confirm)
                >
                    {t.delete_confirm}
                </button>
                " "
                <button type="button" class="quiet" on:click=handler(move |_| ask(false))>
                    {t.delete_cancel}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="quiet" on:click=handler(move |_| ask(true))>
                    {t.delete_ask}
                </button>
            }
            .into_any()
        }
    };
    view! { <div node_ref=place>{reactive(buttons)}</div> }
}
