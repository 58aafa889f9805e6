//! Why the last change is not saved.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::storage::Trouble;
use crate::ui::parts::{as_text, export, handler, reactive};
use crate::ui::state::session::Session;

/// Why the last change is not saved, with the way to keep it all the same.
pub fn trouble(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    reactive(move || {
        let text = match session.trouble()? {
            Trouble::Denied | Trouble::Full if session.is_hosted() => t.not_saved_hosted,
            Trouble::Denied => t.not_saved_denied,
            Trouble::Full => t.not_saved_full,
            Trouble::Unreachable | Trouble::Lost => t.not_saved_unreachable,
        };
        Some(view! {
            <div class="notice" data-kind="trouble">
                <p>{text}</p>
                <button type="button" on:click=handler(move |_| export(session))>
                    {t.export}
                </button>
                {as_text(session, locale, "unsaved-as-text")}
            </div>
        })
    })
}
