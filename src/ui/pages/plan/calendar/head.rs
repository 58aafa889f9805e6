//! Above the weeks: the calendar in a sentence, as a picture and as a file.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::content::{fill, refusals, ui};
use crate::editing::{Command, SettingChange};
use crate::exchange::ical;
use crate::model::{Rounded, Setting, Settings, r1};
use crate::planning::Calendar;
use crate::reporting::Table;
use crate::ui::charts::drawing::{Anchor, Drawing, Frame, at};
use crate::ui::charts::figure;
use crate::ui::parts::give;
use crate::ui::parts::{Field, Typed, data_table, input_field};
use crate::ui::state::clock;

/// Hours of coaching a week that fit the time there is (instrument.md D.5,
/// step 7).
fn weekly_budget(capacity: Rounded, settings: &Settings) -> f64 {
    capacity.value() * 12.0 / 52.0 / (1.0 + settings[Setting::PrepFactor])
}

/// The part above the weeks.
pub(super) fn head(page: Page) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let report = page.session.report();
    let budget = Memo::new(move |_| {
        let capacity = report.with(|report| report.capacity.coaching_capacity);
        page.session
            .read(|workspace| weekly_budget(capacity, &workspace.settings))
    });
    let summary = move || {
        page.calendar.with(|calendar| {
            let sessions = calendar.sessions.len().to_string();
            let weeks = calendar.weekly_minutes.len().to_string();
            let plan = fill(t.summary, &[("sessions", &sessions), ("weeks", &weeks)]);
            let over = match calendar.over_budget_weeks.len() {
                0 => String::new(),
                n => {
                    let budget = r1(budget.get()).to_string();
                    let values = [("n", &*n.to_string()), ("budget", &*budget)];
                    fill(t.summary_over, &values)
                }
            };
            [&plan, " ", &over].concat()
        })
    };
    let picture = move || {
        page.calendar.with(|calendar| {
            let budget = budget.get() * 60.0;
            view! {
                <figure class="chart">
                    {figure("weeks-chart", drawing(calendar, budget), t.picture.to_owned())}
                    <figcaption>{t.picture}</figcaption>
                    {data_table(Table {
                        name: t.table,
                        head: t.table_head,
                        rows: rows(page, calendar, budget),
                    })}
                </figure>
            }
        })
    };
    view! {
        <p>{summary}</p>
        {picture}
        <div class="tools">{horizon(page)} {export(page)}</div>
    }
}

fn rows(page: Page, calendar: &Calendar, budget: f64) -> Vec<Vec<String>> {
    let t = ui::calendar(page.locale);
    let budget = r1(budget).to_string();
    (0_u32..)
        .zip(&calendar.weekly_minutes)
        .map(|(week, minutes)| {
            let over = calendar.over_budget_weeks.contains(&week);
            let state = if over { t.over } else { t.within };
            vec![
                page.week(week),
                minutes.to_string(),
                budget.clone(),
                state.to_owned(),
            ]
        })
        .collect()
}

/// A column for each week, and the budget as a dashed line.
fn drawing(calendar: &Calendar, budget: f64) -> Drawing {
    const HEIGHT: f64 = 120.0;
    const TEXT: f64 = 16.0;
    let most = calendar.weekly_minutes.iter().copied().max().unwrap_or(0);
    let scale = (HEIGHT - 8.0) / f64::from(most).max(budget).max(1.0);
    let y = |minutes: f64| HEIGHT - minutes * scale;
    let step = 100.0 / calendar.weekly_minutes.len().max(1) as f64;
    let mut drawing = Drawing::new(Frame::Strip {
        height: HEIGHT + TEXT,
    });
    drawing.line("axis", at(0.0, HEIGHT), at(100.0, HEIGHT));
    for (week, minutes) in (0_u32..).zip(&calendar.weekly_minutes) {
        let x = step * (f64::from(week) + 0.5);
        let over = calendar.over_budget_weeks.contains(&week);
        let class = if over { "week over" } else { "week" };
        drawing.line(class, at(x, HEIGHT), at(x, y(f64::from(*minutes))));
        let number = (week + 1).to_string();
        let place = at(x, HEIGHT + TEXT - 3.0);
        drawing.text("number", place, Anchor::Middle, number);
    }
    drawing.line("budget", at(0.0, y(budget)), at(100.0, y(budget)));
    drawing
}

fn horizon(page: Page) -> impl IntoView {
    let (session, locale) = (page.session, page.locale);
    let t = ui::calendar(locale);
    let value = Signal::derive(move || {
        session.read(|workspace| r1(workspace.settings[Setting::CalendarWeeks]).to_string())
    });
    let save = Arc::new(move |text: String| {
        let text = text.trim();
        let weeks = match text.parse::<u32>() {
            Ok(weeks) => Some(f64::from(weeks)),
            Err(_) if text.is_empty() => None,
            Err(_) => return Err(refusals(locale).not_whole.to_owned()),
        };
        let change = SettingChange::Number(Setting::CalendarWeeks, weeks);
        session.edit(Command::Set(change))
    });
    let field = Field {
        id: "calendarWeeks".to_owned(),
        label: t.horizon,
        hint: Some(t.horizon_hint.to_owned()),
        value,
        save,
    };
    input_field(field, Typed::Whole)
}

fn export(page: Page) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let save = move |_| {
        let name = [t.file_name, ".ics"].concat();
        let calendar = page.calendar.get_untracked();
        let text = page
            .session
            .peek(|workspace| ical::sessions(workspace, &calendar, clock::moment()));
        give(page.session, &name, "text/calendar;charset=utf-8", &text);
    };
    view! {
        <div>
            <button type="button" on:click=save>
                {t.export}
            </button>
            <p class="hint">{t.export_hint}</p>
        </div>
    }
}
