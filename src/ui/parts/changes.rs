//! What is different between two states of the data, record by record.

use leptos::prelude::*;

use super::{CollectAny, handler, reactive};
use crate::content::{Locale, fill, ui};
use crate::reporting::differences::{Group, Row};

/// How many records of a kind are shown first, and how many more at once.
const STEP: usize = 50;

/// The groups, each with its records below its heading of level 5.
pub fn changes(groups: Vec<Group>, locale: Locale) -> impl IntoView {
    let groups = groups.into_iter().map(|group| self::group(group, locale));
    groups.collect_any()
}

fn group(group: Group, locale: Locale) -> impl IntoView {
    let t = ui::differences(locale);
    let limit = RwSignal::new(STEP);
    let total = group.rows.len();
    let rows = StoredValue::new(group.rows);
    let shown = move || {
        let limit = limit.get();
        rows.with_value(|rows| {
            let rows = rows.iter().take(limit);
            rows.cloned().map(row).collect_any()
        })
    };
    let more = move || {
        let left = total.saturating_sub(limit.get()).min(STEP);
        let show = move |_| limit.update(|limit| *limit += STEP);
        (left > 0).then(|| {
            view! {
                <button type="button" class="quiet" on:click=handler(show)>
                    {fill(t.more, &[("n", &left.to_string())])}
                </button>
            }
        })
    };
    view! {
        <h5>{group.title} " " <span class="count">{group.counts}</span></h5>
        <ul class="changes">{reactive(shown)}</ul>
        {reactive(more)}
    }
}

fn row(row: Row) -> impl IntoView {
    let name = (!row.name.is_empty()).then(|| view! { <strong>{row.name}</strong> " " });
    let fields = row.fields.into_iter();
    let fields: Vec<_> = fields.map(|field| view! { <li>{field}</li> }).collect();
    let fields = (!fields.is_empty()).then(|| view! { <ul>{fields}</ul> });
    view! {
        <li>
            {name}
            <span class="what">{row.what}</span>
            {fields}
        </li>
    }
}
