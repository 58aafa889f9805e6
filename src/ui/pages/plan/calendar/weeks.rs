//! The weeks with their sessions.

use std::sync::Arc;

use leptos::prelude::*;

use super::held;
use super::page::{Page, hours};
use crate::content::{fill, ui};
use crate::editing::{Command, Entry, Refusal, SettingChange};
use crate::model::Date;
use crate::planning::{CalendarWeek, Session as Coaching, Week};
use crate::ui::pages::plan::entry::worded;
use crate::ui::parts::{Done, check_field, handler, memo, reactive};

/// The weeks of the calendar, the current one first.
pub fn weeks(page: Page) -> impl IntoView {
    let starts = memo(move || {
        page.calendar.with(|calendar| {
            let weeks = calendar.weeks.iter();
            weeks.map(|week| week.start).collect::<Vec<_>>()
        })
    });
    reactive(move || {
        let starts = starts.get();
        let current = starts.first().copied();
        let weeks: Vec<AnyView> = starts
            .into_iter()
            .map(|start| week(page, start, Some(start) == current).into_any())
            .collect();
        view! { <ol class="weeks">{weeks}</ol> }
    })
}

fn week(page: Page, start: Date, is_current: bool) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let date = worded(page.locale, start);
    let sessions = memo(move || {
        page.calendar.with(|calendar| {
            let of_week = |session: &&Coaching| Week::of(session.date).monday() == start;
            let sessions = calendar.sessions.iter().filter(of_week);
            sessions.cloned().collect::<Vec<_>>()
        })
    });
    let found = memo(move || {
        page.calendar.with(|calendar| {
            let week = calendar.weeks.iter().find(|week| week.start == start);
            (week.copied(), calendar.budget_hours)
        })
    });
    let has = move |what: fn(&CalendarWeek) -> bool| found.get().0.as_ref().is_some_and(what);
    let blocked = Signal::derive(move || has(|week| week.blocked));
    let state = move || {
        let (week, budget) = found.get();
        let planned = hours(week.map_or(0, |week| week.minutes));
        let over = has(|week| week.over_budget);
        let words = [
            Some(fill(
                t.hours,
                &[("n", &planned), ("budget", &budget.to_string())],
            )),
            over.then(|| t.over.to_owned()),
            blocked.get().then(|| t.blocked.to_owned()),
        ];
        let words: Vec<_> = words.into_iter().flatten().collect();
        view! { <p class="state" class:over=over>{words.join(", ")}</p> }
    };
    let block = Arc::new(move |blocked: bool| {
        let change = SettingChange::BlockedWeek(start, blocked);
        page.session.edit(Command::Set(change))
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
    let id = ["blocked-", &start.to_string()].concat();
    let label = fill(t.block, &[("date", &date)]);
    let title = if is_current { t.this_week } else { t.week };
    view! {
        <li class:blocked=blocked>
            <h2>{fill(title, &[("date", &date)])}</h2>
            {reactive(state)} {reactive(list)} {is_current.then(|| held::held(page, start))}
            {check_field(id, label, blocked, block)}
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
            return page.session.refuse(Refusal::Gone);
        };
        kam.last_coaching_on = Some(day);
        let save = Command::Save(Entry::Kam(Box::new(kam)));
        let outcome = page.session.carry_out(save);
        let day = worded(page.locale, day);
        let said = fill(t.held_done, &[("kam", &alias), ("date", &day)]);
        if let Some(done) = Done::new(said, outcome) {
            page.held_here
                .update(|here| here.push(coaching.kam.clone()));
            page.panel.done.set(Some(done));
            // The session goes; its day, which can be changed, comes.
            page.panel.focus(held::control(&coaching.kam));
        }
    };
    view! {
        <li>
            <span>
                <span class="kam">{kam}</span>
                " "
                <span class="muted">{when}</span>
            </span>
            <button
                type="button"
                class="text-button to-change"
                aria-label=name
                on:click=handler(record)
            >
                {t.held}
            </button>
        </li>
    }
}
