//! Saving on in a file that the person has picked.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use crate::content::{Locale, fill, ui};
use crate::exchange;
use crate::ui::parts::save_on::{FileHandle, can_pick, pick, write};
use crate::ui::parts::{file_name, handler, may_give, reactive};
use crate::ui::state::session::Session;

/// The buttons, where the browser can.
pub fn saving_on(session: Session, locale: Locale) -> Option<impl IntoView> {
    can_pick().then(|| buttons(session, locale))
}

fn buttons(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::keeping(locale);
    let handle = RwSignal::new_local(None::<FileHandle>);
    let said = RwSignal::new(String::new());
    let generations = session.document().generations.clone();
    if let Some(generations) = generations {
        spawn_local(async move {
            // Without a database the file is picked anew.
            if let Ok(Some(found)) = generations.file().await {
                handle.try_set(Some(found.unchecked_into()));
            }
        });
    }
    let save = move |into: FileHandle| async move {
        let Some(text) = text(session) else { return };
        let name = into.name();
        let outcome = write(&into, &text).await;
        if !session.is_there() {
            return;
        }
        let template = if outcome.is_ok() {
            session.made_file(&text);
            t.saved_on
        } else {
            t.not_saved_on
        };
        said.try_set(fill(template, &[("name", &name)]));
    };
    let may = move || may_give(session, "workspace", "application/json");
    let choose = move |_| {
        if !may() {
            return;
        }
        let suggested = file_name(session);
        spawn_local(async move {
            match pick(&suggested).await {
                Ok(None) => {}
                Ok(Some(picked)) => {
                    handle.try_set(Some(picked.clone()));
                    let generations = session.is_there().then(|| session.document());
                    let generations = generations.and_then(|one| one.generations.clone());
                    if let Some(generations) = generations {
                        // Where it cannot be kept, it is picked anew the next
                        // time.
                        generations.keep_file(&picked).await.unwrap_or_default();
                    }
                    save(picked).await;
                }
                Err(_) => {
                    said.try_set(fill(t.not_saved_on, &[("name", &suggested)]));
                }
            }
        });
    };
    let go_on = move || {
        handle.get().map(|into| {
            let label = fill(t.save_on, &[("name", &into.name())]);
            let go_on = move |_| {
                if may() {
                    spawn_local(save(into.clone()));
                }
            };
            view! { <button type="button" on:click=handler(go_on)>{label}</button> " " }
        })
    };
    let label = move || {
        if handle.with(Option::is_some) {
            t.pick_other
        } else {
            t.pick
        }
    };
    let result = move || {
        let said = said.get();
        (!said.is_empty()).then(|| view! { <p class="notice">{said}</p> })
    };
    view! {
        <p>
            {reactive(go_on)}
            <button type="button" class="quiet" on:click=handler(choose)>{reactive(label)}</button>
        </p>
        <div role="status">{reactive(result)}</div>
    }
}

/// The person's own workspace as a text, if the element is still there.
fn text(session: Session) -> Option<String> {
    session
        .is_there()
        .then(|| untrack(|| session.read_own(exchange::write)))
}
