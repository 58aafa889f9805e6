//! The data: saving as a file, opening a file, deleting.

mod answered;
mod deleting;
mod looked;
mod looking;
mod opening;
mod pasted;
mod saving;
mod saving_on;
mod snapshots;
mod storage;

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::page_title;
use crate::ui::state::session::Session;

/// The page about the person's data.
pub fn data(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let title = if session.is_hosted() {
        t.title_hosted
    } else {
        t.title
    };
    opening::drop_zone(
        session,
        view! {
            {page_title(title)}
            <p class="lead">{t.lead}</p>
            {saving::saving(session, locale)}
            {storage::storage(session, locale)}
            {snapshots::snapshots(session, locale)}
            {opening::opening(session, locale)}
            {answered::answered(session, locale)}
            {deleting::deleting(session, locale)}
        },
    )
}
