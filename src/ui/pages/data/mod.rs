//! The data: saving as a file, opening a file, deleting.

mod answered;
mod deleting;
mod opening;
mod outcome;
mod saving;

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::page_title;
use crate::ui::state::session::Session;

/// The page about the person's data.
pub fn data(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let outcome = RwSignal::new(None);
    view! {
        <div class="page data">
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            {outcome::said(outcome, locale)}
            {saving::saving(session, locale)}
            {opening::opening(session, locale, outcome)}
            {answered::answered(session, locale)}
            {deleting::deleting(session, locale, outcome)}
        </div>
    }
}
