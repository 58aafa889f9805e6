//! What a person must know about the state of their data. Saving is silent;
//! only trouble speaks.

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::storage::{SetAside, Trouble};
use crate::ui::parts::{export, give};
use crate::ui::state::session::Session;

/// The notices above a page.
pub fn notices(session: Session, locale: Locale) -> AnyView {
    let t = ui::notices(locale);
    let trouble = move || {
        session.trouble().map(|trouble| {
            let text = match trouble {
                Trouble::Denied => t.not_saved_denied,
                Trouble::Full => t.not_saved_full,
                Trouble::Unreachable | Trouble::Lost => t.not_saved_unreachable,
            };
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{text}</p>
                    <button type="button" on:click=move |_| export(session)>{t.export}</button>
                </div>
            }
        })
    };
    let set_aside = move || {
        session
            .set_aside()
            .map(|found| set_aside(session, found, locale))
    };
    let example = move || {
        session.is_example().then(|| {
            view! {
                <div class="notice" data-kind="example">
                    <p>{t.example_notice}</p>
                    <button
                        type="button"
                        class="quiet"
                        on:click=move |_| session.remove_example()
                    >
                        {t.example_remove}
                    </button>
                </div>
            }
        })
    };
    let refused = move || {
        let dismiss = move |_| session.file_refused.set(false);
        session.file_refused.get().then(|| {
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.file_refused}</p>
                    <button type="button" class="quiet" on:click=dismiss>{t.dismiss}</button>
                </div>
            }
        })
    };
    view! { {trouble} {refused} {set_aside} {example} }.into_any()
}

fn set_aside(session: Session, found: SetAside, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    let message = found
        .problems
        .first()
        .map(|problem| problem.message(locale));
    let message = fill(t.set_aside, &[("message", &message.unwrap_or_default())]);
    let no_room = found.key.is_none().then_some(t.set_aside_no_room);
    let save = move |_| {
        let name = [t.set_aside_file_name, ".json"].concat();
        give(session, &name, "application/json", &found.text);
    };
    view! {
        <div class="notice" data-kind="trouble">
            <p>{message} " " {no_room}</p>
            <button type="button" on:click=save>{t.download_set_aside}</button>
            <button type="button" class="quiet" on:click=move |_| session.dismiss_set_aside()>
                {t.dismiss}
            </button>
        </div>
    }
}
