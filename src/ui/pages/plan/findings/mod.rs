//! What the checks found: the traffic light, what matters first, and the way
//! to mend each.

mod choice;
mod empty;
mod for_all;
mod hints;
mod list;
mod mark;
mod mending;
mod row;

use leptos::prelude::*;

use mark::mark;

use super::entry::Panel;
use crate::content::{Locale, ui};
use crate::model::Workspace;
use crate::planning::Report;
use crate::reporting::findings as reporting;
use crate::ui::parts::{memo, page_title, reactive, undo_offer};
use crate::ui::state::session::Session;

/// The page with the findings.
pub fn findings(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::findings(locale);
    let panel = Panel::new(session);
    let report = session.report();
    let empty = memo(move || session.read(is_empty));
    let light_now = memo(move || report.with(|report| report.light));
    let has_findings = memo(move || report.with(|report| !report.findings.is_empty()));
    let title = move || {
        if empty.get() {
            empty::empty(session, locale).into_any()
        } else {
            page_title(t.titles[light_now.get() as usize]).into_any()
        }
    };
    let shown = move || report.with(|report| light(locale, report));
    let found = move || {
        if has_findings.get() {
            list::list(panel, session, locale).into_any()
        } else {
            view! {
                <p>{t.none}</p>
                {reactive(move || report.with(|report| hints::hints(session, locale, report)))}
            }
            .into_any()
        }
    };
    let content = move || {
        (!empty.get() || has_findings.get()).then(|| view! { {reactive(shown)} {reactive(found)} })
    };
    view! {
        <div node_ref=panel.place>
            {reactive(title)}
            {undo_offer(session, locale, panel.done)}
            {reactive(content)}
        </div>
    }
}

const fn is_empty(workspace: &Workspace) -> bool {
    workspace.kams.is_empty()
        && workspace.accounts.is_empty()
        && workspace.sponsors.is_empty()
        && workspace.positions.is_empty()
        && workspace.actions.is_empty()
}

/// The light in a word, a shape and a colour, and what lies behind it.
fn light(locale: Locale, report: &Report) -> AnyView {
    let of = reporting::light(report, locale);
    view! {
        <div class="traffic-light" data-light=report.light.key()>
            {mark(report.light as usize)}
            <div>
                <p class="word">{of.word}</p>
                <p>{of.reading}</p>
                <p class="muted">{of.counts}</p>
            </div>
        </div>
    }
    .into_any()
}
