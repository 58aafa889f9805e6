//! What the person has to decide before anything is saved again.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::storage::Hold;
use crate::ui::parts::{export, handler, reactive};
use crate::ui::state::session::Session;

/// What the person has to decide before anything is saved again.
pub fn held(session: Session, locale: Locale) -> impl IntoView {
    reactive(move || {
        session
            .hold()
            .and_then(|hold| question(session, &hold, locale))
    })
}

fn question(session: Session, hold: &Hold, locale: Locale) -> Option<AnyView> {
    let t = ui::notices(locale);
    let view = match hold {
        Hold::Absent => {
            let delete = move |_| session.tell(session.delete_all().err());
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.absent}</p>
                    <button
                        type="button"
                        class="to-change"
                        on:click=handler(move |_| session.keep_mine())
                    >
                        {t.absent_keep}
                    </button>
                    <button type="button" class="quiet to-change" on:click=handler(delete)>
                        {t.absent_drop}
                    </button>
                </div>
            }
            .into_any()
        }
        Hold::Newer => {
            // A page that is not Leitwerk's own is not reloaded from here.
            let reload = session.navigation.owns_address().then(|| {
                view! {
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(move |_| session.navigation.reload())
                    >
                        {t.newer_reload}
                    </button>
                }
            });
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.newer}</p>
                    <button type="button" on:click=handler(move |_| export(session))>
                        {t.export}
                    </button>
                    {reload}
                </div>
            }
            .into_any()
        }
        // Said with what could not be read.
        Hold::NoCopy(_) => return None,
    };
    Some(view)
}
