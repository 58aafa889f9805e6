//! The weeks with their sessions.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::content::{fill, ui};
use crate::editing::{Command, Part, SettingChange};
use crate::planning::Session as Coaching;
use crate::ui::pages::plan::entry::worded;
use crate::ui::parts::check_field;

/// The weeks of the calendar.
pub(super) fn weeks(page: Page) -> impl IntoView {
    let count = Memo::new(move |_| page.calendar.with(|calendar| calendar.weekly_minutes.len()));
    move || {
        let weeks: Vec<AnyView> = (0_u32..)
            .take(count.get())
            .map(|number| week(page, number).into_any())
            .collect();
        view! { <ol class="weeks">{weeks}</ol> }
    }
}

fn week(page: Page, number: u32) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let date = Memo::new(move |_| page.week(number));
    let sessions = Memo::new(move |_| {
        page.calendar.with(|calendar| {
            let days = |session: &Coaching| calendar.start.days_until(session.date);
            let of_week = |session: &&Coaching| days(session) / 7 == i64::from(number);
            let sessions = calendar.sessions.iter().filter(of_week);
            sessions.cloned().collect::<Vec<_>>()
        })
    });
    let blocked = Signal::derive(move || {
        let monday = page.monday(number);
        page.session
            .read(|workspace| workspace.settings.blocked_weeks.contains(&monday))
    });
    let state = move || {
        page.calendar.with(|calendar| {
            let minutes = calendar.weekly_minutes.get(number as usize);
            let minutes = minutes.copied().unwrap_or(0).to_string();
            let over = calendar.over_budget_weeks.contains(&number);
            let words = [
                Some(fill(t.minutes, &[("n", &minutes)])),
                over.then(|| t.over.to_owned()),
                blocked.get().then(|| t.blocked.to_owned()),
            ];
            let words: Vec<_> = words.into_iter().flatten().collect();
            view! { <p class="state" class:over=over>{words.join(", ")}</p> }
        })
    };
    let block = Arc::new(move |blocked: bool| {
        let change = SettingChange::BlockedWeek(untrack(|| page.monday(number)), blocked);
        // A week of the calendar can always be blocked.
        let _ = page.session.apply(Command::Set(change));
    });
    let list = move || {
        let sessions = sessions.get();
        if sessions.is_empty() {
            return view! { <p class="muted">{t.none}</p> }.into_any();
        }
        let rows: Vec<AnyView> = sessions
            .into_iter()
            .map(|session| row(page, session).into_any())
            .collect();
        view! { <ul>{rows}</ul> }.into_any()
    };
    let id = ["blocked-", &number.to_string()].concat();
    let label = move || fill(t.block, &[("date", &date.get())]);
    view! {
        <li class:blocked=blocked>
            <h2>{move || fill(t.week, &[("date", &date.get())])}</h2>
            {state} {list} {check_field(id, label, blocked, block)}
        </li>
    }
}

/// A session, and the button that records it as held.
fn row(page: Page, coaching: Coaching) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let date = worded(page.locale, coaching.date);
    let alias = untrack(|| page.alias(&coaching.kam));
    let weekday = t.weekdays[usize::from(coaching.date.days_since_monday())];
    let name = fill(t.held_name, &[("kam", &alias), ("date", &date)]);
    let minutes = fill(t.minutes, &[("n", &coaching.minutes.to_string())]);
    let when = [weekday, ", ", &date, ", ", &minutes].concat();
    let kam = alias.clone();
    let record = move |_| {
        // What lies ahead was not held yet: it is held today.
        let day = coaching.date.min(page.session.today_now());
        let kam = page.session.peek(|workspace| {
            let mut kams = workspace.kams.iter();
            kams.find(|kam| kam.id == coaching.kam).cloned()
        });
        let Some(mut kam) = kam else {
            return;
        };
        kam.last_coaching_on = Some(day);
        let save = Command::Save(Part::Kam(Box::new(kam)));
        if page.session.apply(save).is_ok() {
            let day = worded(page.locale, day);
            let said = fill(t.held_done, &[("kam", &alias), ("date", &day)]);
            page.recorded.set(Some(said));
        }
    };
    view! {
        <li>
            <span>
                <span class="kam">{kam}</span>
                " "
                <span class="muted">{when}</span>
            </span>
            <button type="button" class="text-button" aria-label=name on:click=record>
                {t.held}
            </button>
        </li>
    }
}
