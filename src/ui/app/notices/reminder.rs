//! A reminder to make a file of everything.

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::storage::Risk;
use crate::ui::parts::{export, handler, memo, reactive};
use crate::ui::state::session::Session;

/// A reminder to make a file of everything, at most once a day, with the
/// reason.
pub fn reminder(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::keeping(locale);
    let risk = session.reminder;
    let known = session.document().backing_up.known.clone();
    let made = memo(move || known.with(|known| known.last));
    let at = made.get_untracked();
    reactive(move || {
        let risk = risk.get().filter(|_| made.get() == at)?;
        let reason = match risk {
            Risk::Frame => t.risk_frame,
            Risk::Safari => t.risk_safari,
            Risk::Unpromised => t.risk_unpromised,
            Risk::Device => t.risk_changes,
        };
        Some(view! {
            <div class="notice">
                <p>{fill(t.remind, &[("what", reason)])}</p>
                <button type="button" on:click=handler(move |_| export(session))>
                    {ui::notices(locale).export}
                </button>
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| session.reminder.set(None))
                >
                    {t.remind_later}
                </button>
            </div>
        })
    })
}
