//! The ways to a table: pasting rows, choosing a file, dropping one.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::look::look;
use super::state::{Import, PASTE};
use super::workbook;
use crate::content::csv_texts;
use crate::exchange::table::Foreign;
use crate::ui::pages::plan::team::team_page::TeamPage;
use crate::ui::parts::{handler, reactive, upload};

/// Adding several KAMs at once.
pub fn add_several(page: TeamPage) -> impl IntoView {
    let import = Import::new(page);
    let drop = move |event: ev::DragEvent| {
        event.prevent_default();
        if let Some(file) = upload::dropped(&event) {
            open(import, file);
        }
    };
    view! {
        <details
            class="group to-change"
            open=untrack(|| import.pasted().is_some())
            on:dragover=handler(move |event: ev::DragEvent| event.prevent_default())
            on:drop=handler(drop)
        >
            <summary>{import.t.several}</summary>
            <div class="form-grid">{paste(import)} {file(import)}</div>
            {look(import)}
        </details>
    }
}

fn paste(import: Import) -> impl IntoView {
    let t = import.t;
    let text = move || import.pasted().unwrap_or_default();
    let fault = RwSignal::new(None::<&'static str>);
    let look = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let text = untrack(text);
        let is_empty = text.trim().is_empty();
        fault.set(is_empty.then_some(csv_texts(import.page.locale).empty));
        if !is_empty {
            import.paste(&text);
        }
    };
    view! {
        <form class="field" on:submit=handler(look)>
            <label for=PASTE>{t.paste_label}</label>
            <textarea
                id=PASTE
                rows="5"
                aria-describedby="paste-kams-hint paste-kams-fault"
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=text
                on:input=handler(move |event| import.keep_pasted(event_target_value(&event)))
            ></textarea>
            <p class="hint" id="paste-kams-hint">{t.paste_hint}</p>
            <p class="error" id="paste-kams-fault" aria-live="polite">{reactive(move || fault.get())}</p>
            <button type="submit" class="quiet">{t.paste_look}</button>
        </form>
    }
}

fn file(import: Import) -> impl IntoView {
    let t = import.t;
    let choose = move |event: ev::Event| {
        if let Some(file) = upload::chosen(&event) {
            open(import, file);
        }
    };
    let fault = move || {
        import.outcome.with(|outcome| match outcome {
            Some(Err(message)) => Some(message.clone()),
            _ => None,
        })
    };
    view! {
        <div>
            <label class="field">
                <span>{t.file_label}</span>
                <input
                    type="file"
                    accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain"
                    aria-describedby="table-hint table-fault"
                    on:change=handler(choose)
                />
            </label>
            <p class="hint" id="table-hint">{t.file_hint}</p>
            <p class="error" id="table-fault" role="status">{reactive(fault)}</p>
        </div>
    }
}

fn open(import: Import, file: File) {
    let turn = import.turn();
    spawn_local(async move {
        let name = file.name();
        match upload::bytes(file).await {
            _ if !import.is_current(turn) => {}
            Some(bytes) if Foreign::of_bytes(&bytes) == Some(Foreign::Workbook) => {
                import.begin(name);
                workbook::open(import, turn, bytes);
            }
            Some(bytes) => {
                import.begin(name);
                import.open(bytes);
            }
            None => import.refuse(import.t.unreadable.to_owned()),
        }
    });
}
