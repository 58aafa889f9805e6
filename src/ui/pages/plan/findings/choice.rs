//! Which findings are shown: those of a severity, those in which a word stands.

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::model::{Severity, sort_by};
use crate::planning::{Finding, Subjects};
use crate::reporting::findings as reporting;
use crate::ui::parts::{Collation, Search, handler, memo, reactive};
use crate::ui::state::lists::{Lists, Order};
use crate::ui::state::session::Session;

/// The findings that are shown, and whether that is everything as it comes.
#[derive(Clone, PartialEq)]
pub struct Chosen {
    pub findings: Vec<Finding>,
    pub is_plain: bool,
}

/// The findings that the person chose, in their order.
pub fn chosen(session: Session, locale: Locale, lists: Lists) -> Memo<Chosen> {
    memo(move || {
        let (look, severity) = (lists.findings, lists.severity.get());
        let by_name = look.order.get() == Order::Name;
        let search = look.search.with(|text| Search::new(text));
        session.report().with(|report| {
            session.peek(|workspace| {
                let subjects = Subjects::of(workspace);
                let mut found: Vec<&Finding> = report
                    .findings
                    .iter()
                    .filter(|f| severity.is_none_or(|only| f.severity == only))
                    .filter(|f| {
                        search.is_empty()
                            || search.finds([subjects.name(f), &f.message.text(locale)])
                    })
                    .collect();
                if by_name {
                    let collation = Collation::of(locale);
                    sort_by(&mut found, |a, b| {
                        collation.compare(subjects.name(a), subjects.name(b))
                    });
                }
                Chosen {
                    findings: found.into_iter().cloned().collect(),
                    is_plain: severity.is_none() && look.is_plain(Order::Severity),
                }
            })
        })
    })
}

/// The severities to choose from, where there is more than one.
pub fn filter(session: Session, locale: Locale, lists: Lists) -> impl IntoView {
    let t = ui::findings(locale);
    let choices = memo(move || {
        session.report().with(|report| {
            let found = &report.findings;
            let everything = fill(t.filter_all, &[("n", &found.len().to_string())]);
            let groups = reporting::groups(found.iter(), locale);
            let groups = groups
                .into_iter()
                .map(|group| (Some(group.severity), group.title));
            [(None, everything)]
                .into_iter()
                .chain(groups)
                .collect::<Vec<(Option<Severity>, String)>>()
        })
    });
    reactive(move || {
        let choices = choices.get();
        // Of all and one severity there is nothing to choose.
        (choices.len() > 2).then(|| {
            let buttons: Vec<AnyView> = choices
                .into_iter()
                .map(|(severity, text)| button(lists, severity, text))
                .collect();
            view! {
                <div class="filter" role="group" aria-label=t.filter>
                    {buttons}
                </div>
            }
        })
    })
}

fn button(lists: Lists, severity: Option<Severity>, text: String) -> AnyView {
    let chosen = lists.severity;
    view! {
        <button
            type="button"
            class="quiet"
            aria-pressed=move || (chosen.get() == severity).to_string()
            on:click=handler(move |_| chosen.set(severity))
        >
            {text}
        </button>
    }
    .into_any()
}
