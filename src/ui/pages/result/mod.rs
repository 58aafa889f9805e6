//! The result, in the order of a leader's questions. The sections are built
//! anew whenever what they read has changed, from one report and the exact
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
use crate::ui::state::session::Session;
use reading::Reading;

/// The result page. An action that is taken into the plan changes nothing on
/// it: it stays as it is, with the focus in it.
pub fn result(session: Session, locale: Locale) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let workspace = session.read(|workspace| Workspace {
            actions: Vec::new(),
            ..workspace.clone()
        });
        (session.today(), workspace)
    });
    move || {
        shown.with(|(_, workspace)| {
            let report = session.report();
            report.with_untracked(|report| page(session, locale, workspace, report))
        })
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
