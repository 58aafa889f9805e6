//! The result, in the order of a leader's questions. The sections are built
//! anew whenever what they read has changed.

mod actions;
mod balance;
mod change;
mod contents;
mod empty;
mod frame;
mod how;
mod method;
mod order;
mod pairs;
mod perspective;
mod ranking;
mod sections;
mod shared;
mod sharing;
mod standing;
mod tasks;
mod trust;
mod whose;

use leptos::prelude::*;

use crate::content::Locale;
use crate::model::Workspace;
use crate::planning::Report;
use crate::reporting::result::Reading;
use crate::ui::parts::{memo, reactive};
use crate::ui::state::session::Session;
use whose::Whose;

pub use shared::shared;

/// The result page. An action that is taken into the plan changes nothing on
/// it: it stays as it is, with the focus in it.
pub fn result(session: Session, locale: Locale) -> impl IntoView {
    let shown = memo(move || {
        let workspace = session.read(|workspace| Workspace {
            actions: Vec::new(),
            ..workspace.clone()
        });
        (session.today(), workspace)
    });
    reactive(move || {
        shown.with(|(_, workspace)| {
            let report = session.report();
            report.with_untracked(|report| page(session, locale, workspace, report))
        })
    })
}

fn page(session: Session, locale: Locale, workspace: &Workspace, report: &Report) -> AnyView {
    match Reading::of(locale, workspace, report) {
        Some(reading) => {
            session.seen.mark(reading.assessment_id());
            let shared = session.navigation.owns_address();
            let shared = shared.then(|| sharing::sharing(session, locale));
            view! {
                <div class="page wide result">
                    {sections::sections(Whose::Own(session), &reading)}
                    {shared}
                </div>
            }
            .into_any()
        }
        None => view! { <div class="page">{empty::empty(session, locale)}</div> }.into_any(),
    }
}
