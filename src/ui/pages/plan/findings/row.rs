//! A row of findings: one finding, or what is found of several.

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use super::mark::{mark, place};
use super::{for_all, mending};
use crate::content::{Locale, fill, isolated, ui};
use crate::planning::{EntityType, Finding, Subjects};
use crate::reporting::findings as reporting;
use crate::ui::pages::plan::entry::Panel;
use crate::ui::parts::{CollectAny, handler, reactive, source};
use crate::ui::state::session::Session;

/// How many rows are shown before more are asked for.
const PORTION: usize = 25;
/// So few are not worth asking for.
const REST: usize = 5;
/// How many names stand in a row for several.
const NAMES: usize = 5;

/// Rows one below the other, the first of many.
pub fn rows<T: Send + Sync + 'static>(
    locale: Locale,
    all: Vec<T>,
    show: impl Fn(&T) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let total = all.len();
    let limit = RwSignal::new(if total > PORTION + REST {
        PORTION
    } else {
        total
    });
    let more = move || {
        let hidden = total.saturating_sub(limit.get());
        (hidden > 0).then(|| {
            let n = hidden.min(PORTION).to_string();
            view! {
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| limit.update(|limit| *limit += PORTION))
                >
                    {fill(ui::plan(locale).show_more, &[("n", &n)])}
                </button>
            }
        })
    };
    let shown = move || all.iter().take(limit.get()).map(&show).collect_any();
    view! {
        <ul class="found">{reactive(shown)}</ul>
        {reactive(more)}
    }
}

/// One finding, or several that say the same.
pub fn row(panel: Panel, session: Session, locale: Locale, of: &[Finding]) -> AnyView {
    match of {
        [] => ().into_any(),
        [finding] => single(session, locale, finding),
        [finding, ..] => together(panel, session, locale, finding, of.to_vec()),
    }
}

/// A finding: what it says, what it rests on, and the way to mend it.
fn single(session: Session, locale: Locale, finding: &Finding) -> AnyView {
    let why = finding
        .phrase
        .map(|phrase| source(locale, ui::findings(locale).why, phrase));
    let weight = reporting::finding(finding, locale).weight;
    let rests_on = view! {
        <p class="muted">{weight}</p>
        {why}
    };
    said(session, locale, finding, Some(rests_on.into_any()))
}

/// What a finding says, and the way to mend it.
fn said(session: Session, locale: Locale, of: &Finding, rests_on: Option<AnyView>) -> AnyView {
    let id = [of.code.as_str(), "-", &of.entity_id].concat();
    let id = id.replace(char::is_whitespace, "_");
    view! {
        <li data-severity=of.severity.key()>
            {mark(place(of.severity))}
            <div>
                <p class="message" id=id.clone()>
                    {reporting::finding(of, locale).message}
                </p>
                {rests_on}
            </div>
            {mending::button(session, locale, of, id)}
        </li>
    }
    .into_any()
}

/// What is found of several, which opens to each of them.
fn together(
    panel: Panel,
    session: Session,
    locale: Locale,
    like: &Finding,
    all: Vec<Finding>,
) -> AnyView {
    let t = ui::findings(locale);
    let words = reporting::together(like, all.len(), locale);
    let names = session.peek(|workspace| names(&Subjects::of(workspace), &all));
    let why = like.phrase.map(|phrase| source(locale, t.why, phrase));
    let ids: Vec<String> = all
        .iter()
        .map(|finding| finding.entity_id.clone())
        .collect();
    let action = for_all::action(panel, session, locale, like, ids);
    // Two hundred people are not laid out before somebody asks.
    let is_open = RwSignal::new(false);
    let toggle = move |event: ev::Event| {
        let details: Element = event_target(&event);
        is_open.set(details.has_attribute("open"));
    };
    let each = move || {
        is_open.get().then(|| {
            rows(locale, all.clone(), move |of| {
                said(session, locale, of, None)
            })
        })
    };
    view! {
        <li class="together" data-severity=like.severity.key()>
            {mark(place(like.severity))}
            <details on:toggle=handler(toggle)>
                <summary>
                    <span class="message">{words.message}</span>
                    <span class="muted">{names}</span>
                </summary>
                <p class="muted">{words.weight}</p>
                {why}
                {action}
                {reactive(each)}
            </details>
        </li>
    }
    .into_any()
}

/// The first names of those it is about; the text of an action is none.
fn names(subjects: &Subjects, all: &[Finding]) -> String {
    let named = all.iter().filter(|of| of.entity_type != EntityType::Action);
    let first = named.take(NAMES).map(|of| subjects.name(of));
    let first: Vec<_> = first
        .filter(|name| !name.is_empty())
        .map(isolated)
        .collect();
    let more = if first.len() == NAMES && all.len() > NAMES {
        " …"
    } else {
        ""
    };
    [&*first.join(", "), more].concat()
}
