//! A position as a card.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::content::{fill, planner_names, ui};
use crate::editing::{Command, Entry, Refusal};
use crate::model::{Date, Position, PositionStatus, Setting};
use crate::ui::pages::plan::columns::Mover;
use crate::ui::pages::plan::entry::{find, worded};
use crate::ui::parts::{memo, reactive};

/// The card of the position with this id.
pub fn card(page: Page, id: String) -> AnyView {
    let Page {
        session, locale, ..
    } = page;
    let of = id.clone();
    let position = memo(move || session.read(|workspace| find::<Position>(workspace, &of)));
    let title = move || {
        position.with(|position| {
            position
                .as_ref()
                .map(|p| p.title.clone())
                .unwrap_or_default()
        })
    };
    let about = move || position.with(|position| position.as_ref().map(|p| about(page, p)));
    let lines = move || position.with(|position| position.as_ref().map(|p| lines(page, p)));
    let moving = id.clone();
    let mover = Mover {
        panel: page.panel,
        locale,
        id: id.clone(),
        name: Signal::derive(title),
        status: Signal::derive(move || {
            position.with(|position| {
                position
                    .as_ref()
                    .map(|p| p.status.key())
                    .unwrap_or_default()
            })
        }),
        statuses: &planner_names(locale).position_statuses,
        save: Arc::new(move |key| {
            let position = session.peek(|workspace| find::<Position>(workspace, &moving));
            let Some(mut position) = position else {
                return session.refuse(Refusal::Gone);
            };
            position.status = PositionStatus::from_key(key).unwrap_or(position.status);
            session.carry_out(Command::Save(Entry::Position(position)));
        }),
    };
    view! {
        <article class="card">
            <p class="text">{reactive(title)}</p>
            <p class="muted">{reactive(about)}</p>
            {reactive(lines)}
            <div class="controls">
                {mover.view()} {page.panel.edit_button(locale, &id, "title")}
            </div>
        </article>
    }
    .into_any()
}

/// What it is for, and who is interested.
fn about(page: Page, position: &Position) -> String {
    let t = ui::positions(page.locale);
    let role = planner_names(page.locale).role_types[position.role_type as usize].name;
    let candidates = match position.candidates {
        0 => t.no_candidates.to_owned(),
        1 => t.one_candidate.to_owned(),
        n => fill(t.many_candidates, &[("n", &n.to_string())]),
    };
    [role, " · ", &candidates].concat()
}

/// How long it is open, by when it should be filled, and what it takes: what
/// matters until it is filled.
fn lines(page: Page, position: &Position) -> Vec<AnyView> {
    let today = page.session.today();
    let mut lines = Vec::with_capacity(4);
    if position.is_live() {
        lines.push(open_for(page, position, today));
    }
    if !matches!(
        position.status,
        PositionStatus::Filled | PositionStatus::Cancelled
    ) {
        lines.extend(target(page, position, today));
    }
    if position.is_live() {
        let t = ui::positions(page.locale);
        let (text, lacks) = if position.leader_involved {
            (t.with_leader, false)
        } else {
            (t.without_leader, true)
        };
        lines.push(line(text.to_owned(), lacks));
        lines.push(profile(page, position, today));
    }
    lines
}

fn open_for(page: Page, position: &Position, today: Date) -> AnyView {
    let t = ui::positions(page.locale);
    let limit = setting(page, Setting::VacancyDays);
    let days = position.opened_on.days_until(today);
    let since = match days {
        ..0 => {
            let date = worded(page.locale, position.opened_on);
            fill(t.opens_on, &[("date", &date)])
        }
        0 => t.open_today.to_owned(),
        1 => t.open_one_day.to_owned(),
        _ => fill(t.open_days, &[("days", &days.to_string())]),
    };
    let over = days > limit;
    let limit = fill(
        if over { t.over_limit } else { t.limit },
        &[("limit", &limit.to_string())],
    );
    line([&*since, ", ", &limit].concat(), over)
}

fn target(page: Page, position: &Position, today: Date) -> Option<AnyView> {
    let t = ui::positions(page.locale);
    let date = position.target_date?;
    let missed = date.days_until(today) > 0;
    let text = if missed { t.target_missed } else { t.target };
    let text = fill(text, &[("date", &worded(page.locale, date))]);
    Some(line(text, missed))
}

fn profile(page: Page, position: &Position, today: Date) -> AnyView {
    let t = ui::positions(page.locale);
    let Some(date) = position.profile_updated_on else {
        return line(t.no_profile.to_owned(), true);
    };
    let is_old = date.days_until(today) > setting(page, Setting::ProfileDays);
    let text = if is_old { t.old_profile } else { t.profile };
    line(fill(text, &[("date", &worded(page.locale, date))]), is_old)
}

/// A setting that counts days.
pub fn setting(page: Page, setting: Setting) -> i64 {
    page.session
        .read(|workspace| workspace.settings[setting] as i64)
}

/// A line that stands out where it says what is wrong.
fn line(text: String, over: bool) -> AnyView {
    view! { <p class="due" class:over=over>{text}</p> }.into_any()
}
