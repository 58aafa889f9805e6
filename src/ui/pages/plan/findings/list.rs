//! The findings: what matters first, then the others by severity, or all of
//! them by name.

use leptos::prelude::*;

use super::choice::{Chosen, chosen, filter};
use super::hints;
use super::mark::{mark, place};
use super::row::{row, rows};
use crate::content::{Locale, ui};
use crate::planning::{Finding, finding_rows};
use crate::reporting::findings::{self as reporting, Group};
use crate::ui::pages::plan::entry::Panel;
use crate::ui::parts::{ListTools, list_tools, memo, reactive};
use crate::ui::state::lists::{Lists, Order};
use crate::ui::state::session::Session;

/// How many rows stand at the top.
const FIRST: usize = 3;

const ORDERS: &[Order] = &[Order::Severity, Order::Name];

/// The findings with the tools to search and sort them.
pub fn list(panel: Panel, session: Session, locale: Locale) -> impl IntoView {
    let lists = Lists::here();
    let report = session.report();
    let chosen = chosen(session, locale, lists);
    let tools = ListTools {
        id: "findings",
        label: ui::lists(locale).search_findings,
        look: lists.findings,
        orders: ORDERS,
        total: memo(move || report.with(|report| report.findings.len())),
        shown: memo(move || chosen.with(|chosen| chosen.findings.len())),
    };
    // A severity of which nothing is left is no choice any more.
    Effect::new(move |_| {
        let only = lists.severity.get();
        let has = |severity| report.with(|r| r.findings.iter().any(|f| f.severity == severity));
        if only.is_some_and(|severity| !has(severity)) {
            lists.severity.set(None);
        }
    });
    let by_name = move || lists.findings.order.get() == Order::Name;
    let found = move || {
        chosen.with(|chosen| {
            if by_name() {
                flat(panel, session, locale, &chosen.findings)
            } else {
                by_severity(panel, session, locale, chosen)
            }
        })
    };
    view! {
        {list_tools(locale, tools)}
        {filter(session, locale, lists)}
        {reactive(found)}
    }
}

/// Every finding on its own, by the name of what it is about.
fn flat(panel: Panel, session: Session, locale: Locale, found: &[Finding]) -> AnyView {
    let show = move |of: &Vec<Finding>| row(panel, session, locale, of);
    let each: Vec<Vec<Finding>> = found.iter().map(|finding| vec![finding.clone()]).collect();
    view! {
        <section class="all-findings">
            <h2>{ui::findings(locale).all_title}</h2>
            {rows(locale, each, show)}
        </section>
    }
    .into_any()
}

fn by_severity(panel: Panel, session: Session, locale: Locale, chosen: &Chosen) -> AnyView {
    let t = ui::findings(locale);
    let found: Vec<&Finding> = chosen.findings.iter().collect();
    let show = move |of: &Vec<Finding>| row(panel, session, locale, of);
    let mut all = finding_rows(&found);
    let has_first = chosen.is_plain && all.len() > FIRST;
    let rest = if has_first {
        all.split_off(FIRST)
    } else {
        core::mem::take(&mut all)
    };
    let first = has_first.then(|| {
        let first: Vec<AnyView> = all
            .iter()
            .map(|of| row(panel, session, locale, &cloned(of)))
            .collect();
        view! {
            <section class="first-findings">
                <h2>{t.first_title}</h2>
                <ol>{first}</ol>
            </section>
        }
    });
    let hints = chosen.is_plain.then(|| {
        let report = session.report();
        report.with(|report| hints::hints(session, locale, report))
    });
    let findings = rest.iter().copied().flatten().copied();
    let groups: Vec<AnyView> = reporting::groups(findings, locale)
        .into_iter()
        .map(|Group { severity, title }| {
            let of_group = rest
                .iter()
                .filter(|of| of.iter().all(|f| f.severity == severity));
            let of_group: Vec<Vec<Finding>> = of_group.map(|of| cloned(of)).collect();
            view! {
                <section class="group" data-severity=severity.key()>
                    <h3>{mark(place(severity))} {title}</h3>
                    {rows(locale, of_group, show)}
                </section>
            }
            .into_any()
        })
        .collect();
    let title = if has_first {
        t.further_title
    } else {
        t.all_title
    };
    let rest = (!groups.is_empty()).then(|| {
        view! {
            <section class="all-findings">
                <h2>{title}</h2>
                {groups}
            </section>
        }
    });
    view! { {first} {hints} {rest} }.into_any()
}

fn cloned(of: &[&Finding]) -> Vec<Finding> {
    of.iter().copied().cloned().collect()
}
