//! What another tab has written over.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::session::Session;

/// What another tab has written over, and the way to put it in again.
pub fn overruled(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    reactive(move || {
        let overruled = session.overruled()?;
        let text = overruled.text(locale);
        let put_in = move |_| session.put_in_again(&overruled);
        Some(view! {
            <div class="notice">
                <p>{text}</p>
                <button type="button" class="to-change" on:click=handler(put_in)>
                    {t.overruled_put_in}
                </button>
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| session.dismiss_overruled())
                >
                    {t.dismiss}
                </button>
            </div>
        })
    })
}
