//! What the checks found: the traffic light, what matters first, and the way
//! to mend each.

mod empty;
mod hints;
mod list;
mod mark;
mod mending;

use leptos::prelude::*;

use mark::mark;

use crate::content::{Locale, ui};
use crate::model::{Severity, Workspace};
use crate::planning::{Finding, Report};
use crate::reporting::findings as reporting;
use crate::ui::parts::page_title;
use crate::ui::state::session::Session;

/// How many findings stand at the top.
const FIRST: usize = 3;

/// The page with the findings.
pub fn findings(session: Session, locale: Locale) -> impl IntoView {
    let severity = RwSignal::new(None::<Severity>);
    let empty = Memo::new(move |_| session.read(is_empty));
    move || {
        let report = session.report();
        let found = report.with(|report| content(session, locale, report, severity));
        if empty.get() {
            let has_findings = report.with(|report| !report.findings.is_empty());
            view! { {empty::empty(session, locale)} {has_findings.then_some(found)} }.into_any()
        } else {
            let title = report.with(|report| ui::findings(locale).titles[report.light as usize]);
            view! { {page_title(title)} {found} }.into_any()
        }
    }
}

const fn is_empty(workspace: &Workspace) -> bool {
    workspace.kams.is_empty()
        && workspace.accounts.is_empty()
        && workspace.sponsors.is_empty()
        && workspace.positions.is_empty()
        && workspace.actions.is_empty()
}

fn content(
    session: Session,
    locale: Locale,
    report: &Report,
    severity: RwSignal<Option<Severity>>,
) -> AnyView {
    let found = &report.findings;
    let hints = hints::hints(session, locale, report);
    if found.is_empty() {
        return view! {
            {light(locale, report)}
            <p>{ui::findings(locale).none}</p>
            {hints}
        }
        .into_any();
    }
    view! {
        {light(locale, report)}
        {(found.len() > FIRST).then(|| first(session, locale, found))}
        {hints}
        {list::all(session, locale, found, severity)}
    }
    .into_any()
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

fn first(session: Session, locale: Locale, found: &[Finding]) -> impl IntoView {
    let rows: Vec<AnyView> = found
        .iter()
        .take(FIRST)
        .map(|finding| list::row(session, locale, finding, "first"))
        .collect();
    view! {
        <section class="first-findings">
            <h2>{ui::findings(locale).first_title}</h2>
            <ol>{rows}</ol>
        </section>
    }
}
