//! What is to be done: as a board by status, and as a timeline by date.

mod adding;
mod board;
mod due;
mod editor;
mod library;
mod page;
mod timeline;

use leptos::prelude::*;

use self::due::days_over;
use self::page::Page;
use super::calendar_file::calendar_file;
use super::entry::Panel;
use crate::content::{Locale, fill, ui};
use crate::exchange::ical;
use crate::ui::parts::{handler, page_title, reactive, undo_offer};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// The page with the actions.
pub fn actions(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::actions(locale);
    let page = Page {
        session,
        locale,
        panel: Panel::new(session),
        owner: RwSignal::new(String::new()),
    };
    let spot = session.spotlight.peek();
    let by_task = spot.as_ref().is_some_and(|spot| spot.entry.is_empty());
    if let Some(spot) = spot.filter(|spot| !spot.entry.is_empty()) {
        let known = session.peek(|w| w.actions.iter().any(|action| action.id == spot.entry));
        if known {
            page.panel.open.set(Some(spot.entry));
        } else {
            page.owner.set(spot.entry);
        }
    }
    let by_date = RwSignal::new(false);
    let shown = move || {
        if by_date.get() {
            timeline::timeline(page).into_any()
        } else {
            board::board(page).into_any()
        }
    };
    view! {
        <div node_ref=page.panel.place>
            {page_title(move || title(page))}
            <p class="lead">{t.lead}</p>
            <p>{summary(page)}</p>
            {undo_offer(session, locale, page.panel.done)}
            {adding::own(page)}
            {library::library(page, by_task)}
            {editor::editor(page)}
            <div class="views">
                <div class="filter" role="group" aria-label=t.view>
                    {choice(by_date, false, t.board)}
                    {choice(by_date, true, t.timeline)}
                </div>
                {export(page)}
            </div>
            {only_owner(page)}
            {reactive(shown)}
        </div>
    }
}

/// How the actions stand, in a sentence.
fn title(page: Page) -> String {
    let t = ui::actions(page.locale);
    match counts(page) {
        [0, _] => Route::Plan(Plan::Actions).name(page.locale).to_owned(),
        [_, 0] => t.title_in_time.to_owned(),
        counts => with_counts(t.title_overdue, counts),
    }
}

fn summary(page: Page) -> impl IntoView {
    let t = ui::actions(page.locale);
    reactive(move || {
        let is_empty = page.session.read(|workspace| workspace.actions.is_empty());
        if is_empty {
            t.empty.to_owned()
        } else {
            with_counts(t.summary, counts(page))
        }
    })
}

/// How many actions are live, and how many of these overdue.
fn counts(page: Page) -> [usize; 2] {
    let today = page.session.today();
    page.session.read(|workspace| {
        let live = workspace.actions.iter().filter(|action| action.is_live());
        let overdue = live.clone().filter(|action| days_over(action, today) > 0);
        [live.count(), overdue.count()]
    })
}

fn with_counts(template: &str, [live, overdue]: [usize; 2]) -> String {
    let (live, overdue) = (live.to_string(), overdue.to_string());
    fill(template, &[("live", &live), ("overdue", &overdue)])
}

fn choice(by_date: RwSignal<bool>, value: bool, text: &'static str) -> AnyView {
    view! {
        <button
            type="button"
            class="quiet"
            aria-pressed=move || (by_date.get() == value).to_string()
            on:click=handler(move |_| by_date.set(value))
        >
            {text}
        </button>
    }
    .into_any()
}

fn export(page: Page) -> impl IntoView {
    let t = ui::actions(page.locale);
    calendar_file(
        page.session,
        page.locale,
        t.export,
        t.file_name,
        "quiet",
        ical::actions,
    )
}

fn only_owner(page: Page) -> impl IntoView {
    let t = ui::actions(page.locale);
    reactive(move || {
        let owner = page.owner.get();
        (!owner.is_empty()).then(|| {
            view! {
                <div class="notice">
                    <p>{fill(t.only_owner, &[("owner", &owner)])}</p>
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(move |_| page.owner.set(String::new()))
                    >
                        {t.show_all}
                    </button>
                </div>
            }
        })
    })
}
