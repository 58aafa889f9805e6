//! Time for leading and coaching (instrument.md, part C).

mod assumptions;
mod how;
mod levers;
mod number;
mod picture;
mod readings;
mod state;

use leptos::prelude::*;

use state::State;

use crate::content::{Locale, capacity_texts, fill, ui};
use crate::model::r1;
use crate::planning::capacity::{Band, CapacityReport};
use crate::ui::charts::figure;
use crate::ui::parts::{data_table, decimal, page_title};
use crate::ui::state::session::Session;

/// The page about the leader's time.
pub fn capacity(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let state = State::of(session);
    let headline = move || state.with(|state| headline(&state.report, locale));
    let drawn = move || state.with(|state| drawn(state, locale));
    view! {
        <div class="capacity">
            {page_title(headline)}
            <p class="lead">{t.lead}</p>
            <div class="capacity-columns">
                <div class="hours">{drawn}</div>
                <div>{readings::readings(state, locale)}</div>
            </div>
            {levers::levers(session, state, locale)}
            {assumptions::assumptions(session, state, locale)}
        </div>
    }
}

/// What the capacity comes to, in a sentence.
fn headline(report: &CapacityReport, locale: Locale) -> String {
    let t = ui::capacity(locale);
    let template = match report.load {
        None if report.band != Band::None => t.no_hours,
        _ => t.headlines[report.band as usize],
    };
    let load = report.load.map(decimal).unwrap_or_default();
    let span = report.max_span.to_string();
    fill(template, &[("load", &load), ("span", &span)])
}

/// The load with its band.
fn load(report: &CapacityReport, locale: Locale) -> String {
    let t = ui::capacity(locale);
    let load = report.load.map_or(t.none.to_owned(), decimal);
    let band = capacity_texts(locale).bands[report.band as usize].name;
    fill(t.now, &[("load", &load), ("band", band)])
}

/// The picture with its numbers.
fn drawn(state: &State, locale: Locale) -> AnyView {
    let t = ui::capacity(locale);
    let lines = picture::lines(t, &state.hours);
    let values = [
        state.hours.net,
        state.hours.available,
        state.hours.leadership,
    ]
    .map(|hours| decimal(r1(hours)));
    let [net, available, need] = values.each_ref();
    let description = fill(
        t.picture,
        &[("net", net), ("available", available), ("need", need)],
    );
    let rows = lines
        .iter()
        .map(|line| vec![line.name.to_owned(), decimal(r1(line.hours))])
        .collect();
    view! {
        {figure("chart hours-chart", picture::picture(&lines), description)}
        {data_table(t.table, &t.table_head, rows)}
    }
    .into_any()
}
