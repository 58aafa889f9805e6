//! Time for leading and coaching (instrument.md, part C).

mod assumptions;
mod how;
mod levers;
mod number;
mod picture;
mod readings;
mod spans;

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::model::Workspace;
use crate::planning::CapacityState;
use crate::planning::Team;
use crate::planning::capacity::Inputs;
use crate::reporting::capacity::{headline, picture as reported};
use crate::ui::charts::figure;
use crate::ui::parts::{data_table, memo, page_title, reactive};
use crate::ui::state::session::Session;

/// The page about the leader's time.
pub fn capacity(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let state = state(session);
    let headline = move || state.with(|state| headline(&state.report, locale));
    let drawn = move || state.with(|state| drawn(state, locale));
    view! {
        <div class="capacity">
            {page_title(headline)}
            <p class="lead">{t.lead}</p>
            <div class="capacity-columns">
                <div class="hours">{reactive(drawn)}</div>
                <div>{readings::readings(state, locale)}</div>
            </div>
            {spans::spans(state, locale)}
            {levers::levers(session, state, locale)}
            {assumptions::assumptions(session, state, locale)}
        </div>
    }
}

/// The state of the workspace as of today.
fn state(session: Session) -> Memo<CapacityState> {
    memo(move || {
        let today = session.today();
        let inputs = |workspace: &Workspace| Inputs::new(workspace, &Team::new(workspace, today));
        CapacityState::new(session.read(inputs))
    })
}

/// The picture with its numbers.
fn drawn(state: &CapacityState, locale: Locale) -> AnyView {
    let of = reported(&state.hours, locale);
    view! {
        {figure("chart hours-chart", picture::drawn(&of.lines), of.description)}
        {data_table(of.table)}
    }
    .into_any()
}
