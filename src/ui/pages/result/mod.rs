//! The result, in the order of a leader's questions. The sections are built
//! anew whenever the workspace has changed, from one report and the exact
//! values behind it.

mod actions;
mod balance;
mod change;
mod contents;
mod empty;
mod formulas;
mod frame;
mod how;
mod method;
mod order;
mod pairs;
mod ranking;
mod reading;
mod standing;
mod tasks;
mod trust;

use leptos::prelude::*;

use crate::content::Locale;
use crate::model::Workspace;
use crate::planning::Report;
use crate::ui::session::Session;
use reading::Reading;

/// The result page.
pub fn result(session: Session, locale: Locale) -> impl IntoView {
    move || {
        session
            .report()
            .with(|report| session.read(|workspace| page(session, locale, workspace, report)))
    }
}

fn page(session: Session, locale: Locale, workspace: &Workspace, report: &Report) -> AnyView {
    let reading = Reading::of(session, locale, workspace, report);
    match reading.filter(Reading::has_answers) {
        Some(reading) => {
            view! { <div class="page wide result">{sections(&reading)}</div> }.into_any()
        }
        None => view! { <div class="page">{empty::empty(session, locale)}</div> }.into_any(),
    }
}

fn sections(of: &Reading) -> impl IntoView + use<> {
    view! {
        {standing::standing(of)}
        {contents::contents(of)}
        {tasks::tasks(of)}
        {order::order(of)}
        {actions::actions(of)}
        {balance::balance(of)}
        {trust::trust(of)}
        {method::method(of)}
    }
}
