//! The quarter's coaching sessions, week by week (instrument.md D.5).

mod head;
mod held;
mod page;
mod weeks;

use leptos::prelude::*;

use self::page::Page;
use super::entry::{Panel, worded};
use crate::content::{Locale, fill, ui};
use crate::ui::parts::{handler, link, memo, page_title, reactive, undo_offer};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The page with the coaching calendar.
pub fn calendar(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::calendar(locale);
    let report = session.report();
    let page = Page {
        session,
        locale,
        calendar: memo(move || report.with(|report| report.calendar.clone())),
        panel: Panel::new(session),
        held_here: RwSignal::new(Vec::new()),
    };
    let has_cadence = memo(move || {
        session.read(|workspace| {
            let mut kams = workspace.kams.iter();
            kams.any(|kam| kam.interval_weeks.is_some())
        })
    });
    let content = move || {
        if has_cadence.get() {
            view! {
                {head::head(page)}
                {weeks::weeks(page)}
                {dropped(page)}
            }
            .into_any()
        } else {
            view! {
                <p>{t.empty}</p>
                <p class="actions">{link(session, Route::Plan(Plan::Team), t.to_team, "button")}</p>
            }
            .into_any()
        }
    };
    let title = move || title(page, has_cadence.get());
    view! {
        <div class="calendar" node_ref=page.panel.place>
            {page_title(title)} <p class="lead">{t.lead}</p>
            {undo_offer(session, locale, page.panel.done)}
            {missing(page)} {reactive(content)}
        </div>
    }
}

/// What the calendar comes to, in a sentence.
fn title(page: Page, has_cadence: bool) -> String {
    let t = ui::calendar(page.locale);
    if !has_cadence {
        return Route::Plan(Plan::Calendar).name(page.locale).to_owned();
    }
    page.calendar.with(|calendar| {
        let over = calendar
            .weeks
            .iter()
            .filter(|week| week.over_budget)
            .count();
        let template = match over {
            0 => t.title,
            1 => t.title_over_one,
            _ => t.title_over,
        };
        let sessions = calendar.sessions.len().to_string();
        let weeks = calendar.weeks.len().to_string();
        fill(
            template,
            &[
                ("sessions", &sessions),
                ("n", &over.to_string()),
                ("weeks", &weeks),
            ],
        )
    })
}

/// The KAMs without a cadence, each with the way to the field.
fn missing(page: Page) -> impl IntoView {
    let t = ui::calendar(page.locale);
    let without = memo(move || {
        page.session.read(|workspace| {
            let kams = workspace.kams.iter();
            kams.filter(|kam| kam.interval_weeks.is_none())
                .map(|kam| (kam.id.clone(), kam.alias.clone()))
                .collect::<Vec<_>>()
        })
    });
    reactive(move || {
        let without = without.get();
        (!without.is_empty()).then(|| {
            let buttons: Vec<AnyView> = without
                .into_iter()
                .map(|(entry, alias)| {
                    let text = fill(t.set_cadence, &[("kam", &alias)]);
                    let go = move |_| {
                        let entry = entry.clone();
                        let field = "intervalWeeks";
                        let team = Route::Plan(Plan::Team);
                        page.session.lead_to(team, Spot { entry, field });
                    };
                    view! {
                        <button type="button" class="text-button" on:click=handler(go)>
                            {text}
                        </button>
                    }
                    .into_any()
                })
                .collect();
            view! {
                <p>{t.missing}</p>
                <p class="actions">{buttons}</p>
            }
        })
    })
}

/// The sessions for which a blocked week left no room.
fn dropped(page: Page) -> impl IntoView {
    let t = ui::calendar(page.locale);
    reactive(move || {
        let dropped = page.calendar.with(|calendar| calendar.dropped.clone());
        (!dropped.is_empty()).then(|| {
            let rows: Vec<AnyView> = dropped
                .iter()
                .map(|dropped| {
                    let kam = page.alias(&dropped.kam);
                    let date = worded(page.locale, dropped.week);
                    let text = fill(t.dropped, &[("kam", &kam), ("date", &date)]);
                    view! { <li>{text}</li> }.into_any()
                })
                .collect();
            view! {
                <section>
                    <h2>{t.dropped_title}</h2>
                    <ul>{rows}</ul>
                </section>
            }
        })
    })
}
