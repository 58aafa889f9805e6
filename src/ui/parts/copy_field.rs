//! A text to be copied.

use leptos::html;
use leptos::prelude::*;

use super::reactive;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlDocument;

use super::{handler, may_give};
use crate::content::{Locale, ui};
use crate::ui::state::session::Session;

/// A text that cannot be changed, with a button that copies it. Where the
/// browser does not copy, the text is selected, and that is said.
pub fn copy_field(
    locale: Locale,
    id: &'static str,
    label: &'static str,
    hint: String,
    text: String,
) -> impl IntoView {
    let t = ui::copying(locale);
    let field = NodeRef::<html::Textarea>::new();
    let said = RwSignal::new(None::<&'static str>);
    let rows = if text.len() > 200 { "8" } else { "3" };
    let text_is_link = text.starts_with("http");
    let whole = text.clone();
    let session = Session::here();
    let copy = move |_| {
        let kind = if text_is_link { "link" } else { "text" };
        if !may_give(session, kind, "text/plain") {
            return;
        }
        let text = whole.clone();
        spawn_local(async move {
            let is_copied = write(&text).await || select(field);
            let outcome = if is_copied { t.copied } else { t.not_copied };
            // The view may have gone in the meantime.
            if !said.is_disposed() {
                said.set(Some(outcome));
            }
        });
    };
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <textarea
                id=id
                class="to-copy"
                readonly
                rows=rows
                spellcheck="false"
                aria-describedby=hint_id.clone()
                node_ref=field
                prop:value=text
            ></textarea>
            <p class="hint" id=hint_id>{hint}</p>
            <p class="actions">
                <button type="button" class="quiet" on:click=handler(copy)>{t.copy}</button>
                <span role="status">{reactive(move || said.get())}</span>
            </p>
        </div>
    }
}

/// Whether the browser has taken the text to its clipboard. It has none on
/// pages that came without encryption, and many frames may not use it.
async fn write(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Selects the whole text, and copies it in the older way if there is one.
fn select(field: NodeRef<html::Textarea>) -> bool {
    let Some(field) = field.try_get_untracked().flatten() else {
        return false;
    };
    // A field that refuses the focus is not selected either.
    let _ = field.focus();
    field.select();
    let document: HtmlDocument = document().unchecked_into();
    document.exec_command("copy").unwrap_or(false)
}
