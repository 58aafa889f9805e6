//! Saving everything as a file.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{as_text, export, handler};
use crate::ui::state::session::Session;

/// The section with the file.
pub fn saving(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    view! {
        <section>
            <h2>{t.export_title}</h2>
            <p>{t.export_hint}</p>
            <button type="button" on:click=handler(move |_| export(session))>
                {t.export_title}
            </button>
            {as_text(session, locale, "file-as-text")}
        </section>
    }
}
