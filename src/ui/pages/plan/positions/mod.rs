//! The positions being filled, by status.

mod adding;
mod board;
mod card;
mod editor;
mod page;

use leptos::prelude::*;

use self::page::Page;
use super::entry::Panel;
use super::example;
use crate::content::{Locale, fill, ui};
use crate::model::{Position, Setting, r1};
use crate::ui::parts::{link, memo, page_title, reactive, undo_offer};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// The page with the positions.
pub fn positions(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::positions(locale);
    let page = Page {
        session,
        locale,
        panel: Panel::new(session),
    };
    page.panel.arrive::<Position>();
    let is_empty = memo(move || session.read(|workspace| workspace.positions.is_empty()));
    let content = move || {
        if is_empty.get() {
            example::empty(session, locale, t.empty_title, t.empty)
        } else {
            view! {
                {live(page)}
                {editor::editor(page)}
                {board::board(page)}
            }
            .into_any()
        }
    };
    view! {
        <div node_ref=page.panel.place>
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            {undo_offer(session, locale, page.panel.done)}
            {adding::adding(page)}
            {reactive(content)}
        </div>
    }
}

/// How many positions are live, and what they cost.
fn live(page: Page) -> impl IntoView {
    let Page {
        session, locale, ..
    } = page;
    let t = ui::positions(locale);
    let said = move || {
        session.read(|workspace| {
            let live = workspace.positions.iter().filter(|p| p.is_live()).count();
            let each = workspace.settings[Setting::HoursPerVacancy];
            let hours = r1(live as f64 * each).to_string();
            let text = match live {
                0 => t.none_live,
                1 => t.one_live,
                _ => t.many_live,
            };
            fill(text, &[("n", &live.to_string()), ("hours", &hours)])
        })
    };
    view! {
        <p>{reactive(said)} " " {link(session, Route::Plan(Plan::Capacity), t.to_capacity, "")}</p>
    }
}
