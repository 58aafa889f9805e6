//! What the page around would bring in.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::proposal::Decision;
use crate::ui::state::route::NavSection;
use crate::ui::state::session::Session;

/// What the page around would bring in, and, where no page shows what would
/// change, the question whether it may.
pub fn proposal(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    reactive(move || {
        session.proposal()?;
        let decide = move |decision| move |_| session.decide(decision);
        let has_page = session.navigation.offered().has(NavSection::Data);
        let buttons = (!has_page).then(|| {
            view! {
                <button type="button" on:click=handler(decide(Decision::Merge))>
                    {t.proposal_merge}
                </button>
                <button type="button" class="quiet" on:click=handler(decide(Decision::Replace))>
                    {t.proposal_replace}
                </button>
                <button type="button" class="quiet" on:click=handler(decide(Decision::Cancel))>
                    {t.proposal_cancel}
                </button>
            }
        });
        Some(view! { <div class="notice"><p>{t.proposal}</p> {buttons}</div> })
    })
}
