//! All findings, grouped by severity in the order of the report.

use leptos::prelude::*;

use super::mark::{mark, place};
use super::mending;
use crate::content::{Locale, fill, ui};
use crate::model::Severity;
use crate::planning::Finding;
use crate::reporting::findings::{self as reporting, Group};
use crate::ui::parts::source;
use crate::ui::state::session::Session;

/// How many findings of a severity are shown before more are asked for.
const PORTION: usize = 25;
/// So few are not worth asking for.
const REST: usize = 5;

/// The findings with a filter by severity.
pub fn all(
    session: Session,
    locale: Locale,
    found: &[Finding],
    chosen: RwSignal<Option<Severity>>,
) -> impl IntoView + use<> {
    let t = ui::findings(locale);
    let present = reporting::groups(found, locale);
    let everything = fill(t.filter_all, &[("n", &found.len().to_string())]);
    let mut choices = vec![choice(chosen, None, everything)];
    choices.extend(
        present
            .iter()
            .map(|group| choice(chosen, Some(group.severity), group.title.clone())),
    );
    let is_filtered = present.len() > 1;
    let groups: Vec<AnyView> = present
        .into_iter()
        .map(|Group { severity, title }| {
            let of_group = found.iter().filter(|f| f.severity == severity);
            let of_group: Vec<Finding> = of_group.cloned().collect();
            let shown = move || chosen.get().is_none_or(|only| only == severity);
            view! {
                <section
                    class="group"
                    data-severity=severity.key()
                    hidden=move || !shown()
                >
                    <h3>{mark(place(severity))} {title}</h3>
                    {rows(session, locale, of_group)}
                </section>
            }
            .into_any()
        })
        .collect();
    let filter = is_filtered.then(|| {
        view! {
            <div class="filter" role="group" aria-label=t.filter>
                {choices}
            </div>
        }
    });
    view! {
        <section class="all-findings">
            <h2>{t.all_title}</h2>
            {filter}
            {groups}
        </section>
    }
}

fn choice(chosen: RwSignal<Option<Severity>>, severity: Option<Severity>, text: String) -> AnyView {
    view! {
        <button
            type="button"
            class="quiet"
            aria-pressed=move || (chosen.get() == severity).to_string()
            on:click=move |_| chosen.set(severity)
        >
            {text}
        </button>
    }
    .into_any()
}

fn rows(session: Session, locale: Locale, found: Vec<Finding>) -> impl IntoView {
    let total = found.len();
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
                    on:click=move |_| limit.update(|limit| *limit += PORTION)
                >
                    {fill(ui::plan(locale).show_more, &[("n", &n)])}
                </button>
            }
        })
    };
    let shown = move || {
        found
            .iter()
            .take(limit.get())
            .map(|finding| row(session, locale, finding, ""))
            .collect_view()
    };
    view! {
        <ul class="found">{shown}</ul>
        {more}
    }
}

/// A finding: what it says, what it rests on, and the way to mend it.
pub fn row(session: Session, locale: Locale, finding: &Finding, prefix: &str) -> AnyView {
    let t = ui::findings(locale);
    let id = [prefix, finding.code.as_str(), "-", &finding.entity_id].concat();
    let id = id.replace(char::is_whitespace, "_");
    let why = finding.phrase.map(|phrase| source(locale, t.why, phrase));
    let words = reporting::finding(finding, locale);
    view! {
        <li data-severity=finding.severity.key()>
            {mark(place(finding.severity))}
            <div>
                <p class="message" id=id.clone()>
                    {words.message}
                </p>
                <p class="muted">{words.weight}</p>
                {why}
            </div>
            {mending::button(session, locale, finding, id)}
        </li>
    }
    .into_any()
}
