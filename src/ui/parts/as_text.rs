//! The workspace as a text to be copied, where a file may not come.

use leptos::prelude::*;

use super::{copy_field, handler, may_give, reactive};
use crate::content::{Locale, ui};
use crate::exchange;
use crate::ui::state::session::Session;

/// Beside a button that saves a file: in a frame, which may be forbidden to
/// offer files without the browser saying so, the same as a text, and why.
/// `id` is that of its field.
pub fn as_text(session: Session, locale: Locale, id: &'static str) -> Option<impl IntoView> {
    let t = ui::copying(locale);
    let is_shown = RwSignal::new(false);
    let text = move || {
        is_shown.get().then(|| {
            let text = session.read(exchange::write);
            copy_field(locale, id, t.text, t.hint.to_owned(), text)
        })
    };
    let toggle = move |_| {
        let is_open = is_shown.get_untracked();
        if is_open || may_give(session, "workspace", "application/json") {
            is_shown.set(!is_open);
        }
    };
    is_framed().then(|| {
        view! {
            <p>{t.frame}</p>
            <button
                type="button"
                class="quiet"
                aria-expanded=move || is_shown.get().to_string()
                on:click=handler(toggle)
            >
                {reactive(move || if is_shown.get() { t.hide } else { t.show })}
            </button>
            {reactive(text)}
        }
    })
}

/// Whether the page stands in a frame of another one.
fn is_framed() -> bool {
    match window().top() {
        Ok(top) => top.is_none_or(|top| top != window()),
        // It is somebody else's.
        Err(_) => true,
    }
}
