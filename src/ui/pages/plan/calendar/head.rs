//! Above the weeks: the calendar in a sentence and as a picture.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::{Page, hours};
use crate::content::{fill, refusals, ui};
use crate::editing::{Command, SettingChange};
use crate::exchange::ical;
use crate::model::{Setting, r1};
use crate::planning::Calendar;
use crate::reporting::Table;
use crate::ui::charts::drawing::{Anchor, Drawing, Frame, at};
use crate::ui::charts::figure;
use crate::ui::pages::plan::calendar_file::calendar_file;
use crate::ui::pages::plan::entry::worded;
use crate::ui::parts::{Field, Typed, data_table, input_field, reactive};

/// The part above the weeks.
pub fn head(page: Page) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let summary = move || page.calendar.with(|calendar| summary(page, calendar));
    let picture = move || {
        page.calendar.with(|calendar| {
            view! {
                <figure class="chart">
                    {figure("weeks-chart", drawing(calendar), t.picture.to_owned())}
                    <figcaption>{t.picture}</figcaption>
                    {data_table(Table {
                        name: t.table,
                        head: t.table_head,
                        rows: rows(page, calendar),
                    })}
                </figure>
            }
        })
    };
    view! {
        <p>{reactive(summary)}</p>
        {reactive(picture)}
        <div class="tools">{horizon(page)} {export(page)}</div>
    }
}

fn summary(page: Page, calendar: &Calendar) -> String {
    let t = ui::calendar(page.locale);
    let sessions = calendar.sessions.len().to_string();
    let weeks = calendar.weeks.len().to_string();
    let plan = fill(t.summary, &[("sessions", &sessions), ("weeks", &weeks)]);
    let over = calendar.weeks.iter().filter(|week| week.over_budget);
    let over = match over.count() {
        0 => return plan,
        1 => t.summary_over_one.to_owned(),
        n => fill(t.summary_over, &[("n", &n.to_string())]),
    };
    let budget = calendar.budget_hours.to_string();
    [&plan, " ", &fill(&over, &[("budget", &budget)])].concat()
}

fn rows(page: Page, calendar: &Calendar) -> Vec<Vec<String>> {
    let t = ui::calendar(page.locale);
    let budget = calendar.budget_hours.to_string();
    let weeks = calendar.weeks.iter();
    weeks
        .map(|week| {
            let state = match (week.blocked, week.over_budget) {
                (true, _) => t.blocked,
                (false, true) => t.over,
                (false, false) => t.within,
            };
            vec![
                worded(page.locale, week.start),
                hours(week.minutes),
                budget.clone(),
                state.to_owned(),
            ]
        })
        .collect()
}

/// A column for each week, and the budget as a dashed line; all in hours.
fn drawing(calendar: &Calendar) -> Drawing {
    const HEIGHT: f64 = 120.0;
    const TEXT: f64 = 16.0;
    let hours = |minutes: u32| f64::from(minutes) / 60.0;
    let budget = calendar.budget_hours.value();
    let most = calendar.weeks.iter().map(|week| week.minutes).max();
    let scale = (HEIGHT - 8.0) / hours(most.unwrap_or(0)).max(budget).max(0.1);
    let y = |hours: f64| HEIGHT - hours * scale;
    let step = 100.0 / calendar.weeks.len().max(1) as f64;
    let mut drawing = Drawing::new(Frame::Strip {
        height: HEIGHT + TEXT,
    });
    drawing.line("axis", at(0.0, HEIGHT), at(100.0, HEIGHT));
    for (number, week) in (1_u32..).zip(&calendar.weeks) {
        let x = step * (f64::from(number) - 0.5);
        let class = if week.over_budget {
            "week over"
        } else {
            "week"
        };
        drawing.line(class, at(x, HEIGHT), at(x, y(hours(week.minutes))));
        let place = at(x, HEIGHT + TEXT - 3.0);
        drawing.text("number", place, Anchor::Middle, number.to_string());
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
    let write = move |workspace: &_, writing, earlier: &_| {
        page.calendar
            .with_untracked(|calendar| ical::sessions(workspace, calendar, writing, earlier))
    };
    view! {
        <div>
            {calendar_file(page.session, page.locale, t.export, t.file_name, "", write)}
            <p class="hint">{t.export_hint}</p>
        </div>
    }
}
