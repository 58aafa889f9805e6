//! Opening a CSV file: what is in it comes first, adding it second.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sheet;
use super::team_page::TeamPage;
use crate::content::fill;
use crate::editing::Part;
use crate::exchange::csv::{self, Import, RowFault};
use crate::model::limits;
use crate::ui::parts::upload;

/// How many faults are shown; the first ones tell what is wrong.
const FAULTS_SHOWN: usize = 50;

type Read = Result<Import, String>;

/// A field for a CSV file, and what is in the file.
pub fn import(page: TeamPage) -> impl IntoView {
    let t = page.t;
    let read = RwSignal::new(None::<Read>);
    let open = move |event: ev::Event| {
        let Some(file) = upload::chosen(&event) else {
            return;
        };
        spawn_local(async move {
            let outcome = match upload::bytes(file).await {
                Some(bytes) => page
                    .session
                    .peek(|workspace| csv::read(&csv::decode(&bytes), workspace))
                    .map_err(|fault| fault.message(page.locale).to_owned()),
                None => Err(t.csv_unreadable.to_owned()),
            };
            read.set(Some(outcome));
        });
    };
    view! {
        <div>
            <label class="field">
                <span>{t.csv_label}</span>
                <input
                    type="file"
                    accept=".csv,.txt,text/csv"
                    aria-describedby="csv-hint"
                    on:change=open
                />
            </label>
            <p class="hint" id="csv-hint">{t.csv_hint}</p>
        </div>
        <div class="whole" role="status">
            {move || {
                read.with(|outcome| match outcome.as_ref()? {
                    Ok(import) => Some(preview(page, import, read).into_any()),
                    Err(message) => {
                        let message = message.clone();
                        Some(view! { <p class="error">{message}</p> }.into_any())
                    }
                })
            }}
        </div>
    }
}

fn preview(page: TeamPage, import: &Import, read: RwSignal<Option<Read>>) -> impl IntoView {
    let t = page.t;
    let count = |template: &str, n: usize| fill(template, &[("n", &n.to_string())]);
    let limit = |template: &str, n: usize, limit: usize| {
        fill(
            template,
            &[("n", &n.to_string()), ("limit", &limit.to_string())],
        )
    };
    let summary = fill(
        t.csv_read,
        &[
            ("rows", &import.rows.to_string()),
            ("bad", &import.bad_rows.to_string()),
        ],
    );
    let unknown = (!import.unknown_columns.is_empty()).then(|| {
        fill(
            t.csv_unknown,
            &[("columns", &import.unknown_columns.join(", "))],
        )
    });
    let no_room = (import.no_room > 0).then(|| limit(t.csv_no_room, import.no_room, limits::KAMS));
    let cut = import.is_cut.then(|| limit(t.csv_cut, 0, csv::ROWS));
    let notes = [unknown, no_room, cut]
        .into_iter()
        .flatten()
        .map(|note| view! { <p>{note}</p> })
        .collect_view();
    let kams = StoredValue::new(import.kams.clone());
    let fault = RwSignal::new(None::<String>);
    let add = move |_| {
        let kams = kams.get_value().into_iter();
        let parts = kams.map(|kam| Part::Kam(Box::new(kam))).collect();
        match page.add_kams(parts) {
            Ok(()) => read.set(None),
            Err(message) => fault.set(Some(message)),
        }
    };
    let add = (!import.kams.is_empty()).then(|| {
        view! {
            <button type="button" on:click=add>
                {count(t.csv_add, import.kams.len())}
            </button>
        }
    });
    view! {
        <p><strong>{summary}</strong></p>
        {notes}
        <p class="actions">
            {add}
            <button type="button" class="quiet" on:click=move |_| read.set(None)>
                {t.csv_discard}
            </button>
        </p>
        <p class="error">{move || fault.get()}</p>
        {(!import.faults.is_empty()).then(|| faults(page, &import.faults))}
    }
}

fn faults(page: TeamPage, faults: &[RowFault]) -> impl IntoView + use<> {
    let t = page.t;
    let more = faults.len().saturating_sub(FAULTS_SHOWN);
    let more = (more > 0).then(|| fill(t.csv_more_faults, &[("n", &more.to_string())]));
    let rows = faults
        .iter()
        .take(FAULTS_SHOWN)
        .map(|fault| {
            let cells = [
                fault.line.to_string(),
                fault.heading().unwrap_or_default().to_owned(),
                fault.text().unwrap_or_default().to_owned(),
                fault.message(page.locale),
            ];
            let cells = cells
                .into_iter()
                .zip(t.csv_fault_heads)
                .map(|(cell, head)| {
                    view! { <td role="cell" data-label=head>{cell}</td> }
                });
            view! { <tr role="row">{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! {
        <p>{t.csv_faults}</p>
        <table class="sheet" role="table" aria-label=t.csv_faults>
            {sheet::head(&t.csv_fault_heads)}
            <tbody role="rowgroup">{rows}</tbody>
        </table>
        <p class="muted">{more}</p>
    }
}
