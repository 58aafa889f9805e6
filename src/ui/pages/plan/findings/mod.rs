//! What the checks found: the traffic light, what matters first, and the way
//! to mend each.

mod empty;
mod hints;
mod list;
mod mending;

use leptos::prelude::*;

use crate::content::{Locale, fill, planner_names, ui};
use crate::model::{Severity, Workspace};
use crate::planning::{Finding, Light, Report};
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
            {light(locale, report.light, found)}
            <p>{ui::findings(locale).none}</p>
            {hints}
        }
        .into_any();
    }
    view! {
        {light(locale, report.light, found)}
        {(found.len() > FIRST).then(|| first(session, locale, found))}
        {hints}
        {list::all(session, locale, found, severity)}
    }
    .into_any()
}

/// The light in a word, a shape and a colour, and what lies behind it.
fn light(locale: Locale, light: Light, found: &[Finding]) -> AnyView {
    let t = ui::findings(locale);
    let names = planner_names(locale);
    let counts: Vec<String> = Severity::ALL
        .iter()
        .rev()
        .filter_map(|severity| {
            let n = list::count(found, *severity);
            let name = names.severities[*severity as usize].name;
            (n > 0).then(|| fill(t.count, &[("n", &n.to_string()), ("severity", name)]))
        })
        .collect();
    let name = names.lights[light as usize].name;
    view! {
        <div class="traffic-light" data-light=light.key()>
            {mark(light as usize)}
            <div>
                <p class="word">{fill(t.light, &[("light", name)])}</p>
                <p>{t.readings[light as usize]}</p>
                <p class="muted">{counts.join(" · ")}</p>
            </div>
        </div>
    }
    .into_any()
}

/// A shape of its own for each severity, the heaviest first: square, triangle,
/// diamond, circle.
fn mark(place: usize) -> impl IntoView {
    const SHAPES: [&str; 4] = [
        "M2 2H22V22H2Z",
        "M12 1L23 22H1Z",
        "M12 1L23 12L12 23L1 12Z",
        "M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2Z",
    ];
    view! {
        <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
            <path d=SHAPES[place.min(3)] />
        </svg>
    }
}

/// The place of a severity, the heaviest first.
const fn place(severity: Severity) -> usize {
    Severity::Critical as usize - severity as usize
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
