//! The team plan: one page for each of its tabs.

mod actions;
mod adding;
mod cadence;
mod calendar;
mod calendar_file;
mod capacity;
mod choices;
mod columns;
mod entry;
mod example;
mod findings;
mod positions;
mod sponsors;
mod team;

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::ui::parts::{CollectAny, link};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// A page of the team plan, under its tabs.
pub fn plan(page: Plan, session: Session, locale: Locale) -> impl IntoView {
    let content = match page {
        Plan::Findings => findings::findings(session, locale).into_any(),
        Plan::Team => team::team(session, locale).into_any(),
        Plan::Actions => actions::actions(session, locale).into_any(),
        Plan::Capacity => capacity::capacity(session, locale).into_any(),
        Plan::Calendar => calendar::calendar(session, locale).into_any(),
        Plan::Positions => positions::positions(session, locale).into_any(),
        Plan::Sponsors => sponsors::sponsors(session, locale).into_any(),
    };
    view! {
        <div class="page wide plan">
            {tabs(page, session, locale)} {content}
        </div>
    }
}

fn tabs(page: Plan, session: Session, locale: Locale) -> impl IntoView {
    let t = ui::shell(locale);
    let findings = move || {
        let count = session.report().with(|report| report.findings.len());
        (count > 0).then(|| view! { " " <span class="count">{count}</span> })
    };
    view! {
        <nav class="tabs" aria-label=t.nav_plan>
            <ul>
                {Plan::ALL
                    .map(|tab| {
                        let count = (tab == Plan::Findings).then_some(findings);
                        let route = Route::Plan(tab);
                        let text = view! { {route.name(locale)} {count} };
                        let current = (tab == page).then_some("page");
                        view! { <li aria-current=current>{link(session, route, text, "")}</li> }
                    })
                    .collect_any()}
            </ul>
        </nav>
    }
}
