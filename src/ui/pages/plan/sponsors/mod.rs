//! Sponsors: the register, who sponsors whom, and who could.

mod adding;
mod backing;
mod details;
mod editor;
mod load;
mod overview;
mod page;
mod pilot;
mod register;
mod settings;
mod suggestion;
mod who;

use leptos::prelude::*;

use self::overview::Overview;
use self::page::Page;
use super::entry::Panel;
use super::example;
use crate::content::{Locale, fill, ui};
use crate::model::{Kam, Sponsor};
use crate::ui::parts::{link, memo, page_title, reactive, undo_offer};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// The page with the sponsors.
pub fn sponsors(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::sponsors(locale);
    let page = Page {
        session,
        locale,
        t,
        panel: Panel::new(session),
        overview: memo(move || {
            let today = session.today();
            session.read(|workspace| Overview::of(workspace, today))
        }),
    };
    page.panel.arrive::<Sponsor>();
    // The sponsor of a KAM is chosen without opening anything.
    if session
        .spotlight
        .peek()
        .is_some_and(|spot| spot.field != "sponsorId")
    {
        page.panel.arrive::<Kam>();
    }
    let is_empty = memo(move || session.read(|workspace| workspace.sponsors.is_empty()));
    let has_kams = memo(move || session.read(|workspace| !workspace.kams.is_empty()));
    let register = move || {
        if is_empty.get() {
            example::empty(session, locale, t.empty_title, t.empty)
        } else {
            register::register(page)
        }
    };
    let rest = move || match (is_empty.get(), has_kams.get()) {
        (true, _) => None,
        (false, false) => Some(
            view! {
                <p>{t.no_kams}</p>
                <p class="actions">{link(session, Route::Plan(Plan::Team), t.to_team, "button")}</p>
            }
            .into_any(),
        ),
        (false, true) => Some(
            view! {
                {suggestion::suggestion(page)}
                {who::who(page)}
            }
            .into_any(),
        ),
    };
    let covered = move || {
        has_kams.get().then(|| {
            let (covered, n) = page.overview.with(|all| (all.covered, all.kams.len()));
            let values = [("covered", &*covered.to_string()), ("n", &*n.to_string())];
            view! { <p>{fill(t.covered, &values)}</p> }
        })
    };
    view! {
        <div class="sponsors" node_ref=page.panel.place>
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            {reactive(covered)}
            {undo_offer(session, locale, page.panel.done)}
            {adding::adding(page)}
            {reactive(register)}
            {reactive(move || has_kams.get().then(|| pilot::pilot(page)))}
            {reactive(rest)}
        </div>
    }
}
