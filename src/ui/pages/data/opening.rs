//! The ways to a workspace file: choosing one, dropping one, pasting its text.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Element, HtmlElement};

use super::looking::{HEADING, looking};
use super::pasted::{PASTE, pasted};
use crate::content::{Locale, ui};
use crate::exchange::opening::{NotOpened, Opened, open_bytes, open_text};
use crate::reporting::opening::{Misfit, refusal};
use crate::ui::parts::{Done, around, focus_later, handler, reactive, undo_offer, upload};
use crate::ui::state::incoming::{File, State};
use crate::ui::state::session::Session;

/// The section in which a file is opened.
pub fn opening(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::files(locale);
    let done = RwSignal::new(None::<Done>);
    view! {
        <section class="opening to-change">
            <h2>{t.title}</h2>
            <p>{t.lead}</p>
            {choose(session, locale, done)}
            {paste(session, locale, done)}
            {reactive(move || said(session, locale))}
            {looking(session, locale, done)}
            {undo_offer(session, locale, done)}
        </section>
    }
}

/// The whole page takes a file that is dropped on it: beside it, the browser
/// would leave the page for the file.
pub fn drop_zone(session: Session, page: impl IntoView + 'static) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let over = move |event: ev::DragEvent| {
        if upload::has_files(&event) {
            event.prevent_default();
            is_over.set(true);
        }
    };
    let drop = move |event: ev::DragEvent| {
        is_over.set(false);
        if let Some(file) = upload::dropped(&event) {
            event.prevent_default();
            open(session, file, event_target(&event));
        }
    };
    view! {
        <div
            class="page data"
            class:dropping=move || is_over.get()
            on:dragover=handler(over)
            on:dragleave=handler(move |_| is_over.set(false))
            on:drop=handler(drop)
        >
            {page}
        </div>
    }
}

fn choose(session: Session, locale: Locale, done: RwSignal<Option<Done>>) -> impl IntoView {
    let t = ui::files(locale);
    let choose = move |event: ev::Event| {
        if let Some(file) = upload::chosen(&event) {
            done.set(None);
            open(session, file, event_target(&event));
        }
    };
    view! {
        <label class="field">
            <span>{t.choose}</span>
            <input
                type="file"
                id="file-choose"
                accept=".json,application/json"
                aria-describedby="file-hint file-fault"
                on:change=handler(choose)
            />
        </label>
        <p class="hint" id="file-hint">{t.drop}</p>
    }
}

/// What is pasted stays while the person looks at other pages or changes the
/// language.
fn paste(session: Session, locale: Locale, done: RwSignal<Option<Done>>) -> impl IntoView {
    let t = ui::files(locale);
    let field = pasted();
    let kept = field.clone();
    let text = move || session.drafts.get(&field).map(|draft| draft.text);
    let begun = untrack(&text).is_some();
    let now = text.clone();
    let shown = move || text().unwrap_or_default();
    let keep = move |event: ev::Event| {
        let text = event_target_value(&event);
        session.drafts.keep(&kept, text);
    };
    let look = move |event: ev::SubmitEvent| {
        event.prevent_default();
        done.set(None);
        let text = untrack(&now).unwrap_or_default();
        let number = session.incoming.begin();
        let content = open_text(&text, session.today_now());
        let form: HtmlElement = event_target(&event);
        show(session, number, None, content, form.into());
    };
    view! {
        <details open=begun>
            <summary>{t.paste}</summary>
            <form class="field" on:submit=handler(look)>
                <label for=PASTE class="visually-hidden">{t.paste}</label>
                <textarea
                    id=PASTE
                    rows="5"
                    spellcheck="false"
                    aria-describedby="file-text-hint file-fault"
                    prop:value=shown
                    on:input=handler(keep)
                ></textarea>
                <p class="hint" id="file-text-hint">{t.paste_hint}</p>
                <button type="submit" class="quiet">{t.paste_look}</button>
            </form>
        </details>
    }
}

/// Reads a file; `near` is something on the page.
fn open(session: Session, file: web_sys::File, near: Element) {
    let number = session.incoming.begin();
    spawn_local(async move {
        let name = file.name();
        let bytes = upload::bytes(file).await;
        // The element may have gone in the meantime.
        if session.incoming.is_gone() {
            return;
        }
        match bytes {
            Some(bytes) => {
                let content = open_bytes(&bytes, session.today_now());
                show(session, number, Some(name), content, near);
            }
            None => {
                session.incoming.end(number, State::Unreadable);
            }
        }
    });
}

/// Looks at what was read; the focus goes there.
fn show(
    session: Session,
    number: u32,
    name: Option<String>,
    content: Result<Opened, NotOpened>,
    near: Element,
) {
    let is_opened = content.is_ok();
    let file = File::new(name, content, untrack(|| session.has_own()));
    let is_shown = session.incoming.end(number, State::Looked(Box::new(file)));
    if is_shown && is_opened {
        focus_later(around(&near, ".content"), Some(HEADING.to_owned()));
    }
}

/// That a file is being read, or why it is not opened.
fn said(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::files(locale);
    let (waits, fault) = session.incoming.with(|state| match state {
        State::Nothing => (None, None),
        State::Reading(_) => (Some(t.reading), None),
        State::Unreadable => (
            None,
            Some((t.unreadable.to_owned(), Vec::new(), String::new())),
        ),
        State::Looked(file) => {
            let refusal = file.content.as_ref().err().map(|why| refusal(why, locale));
            let fault = refusal.map(|of| (of.message, of.problems, of.more));
            (None, fault)
        }
    });
    let fault = fault.map(|(message, problems, more)| {
        let problems: Vec<_> = problems.into_iter().map(misfit).collect();
        let list = (!problems.is_empty()).then(|| view! { <ul>{problems}</ul> });
        view! {
            <div class="notice" data-kind="trouble">
                <p>{t.failed}</p>
                <p>{message}</p>
                {list}
                {(!more.is_empty()).then(|| view! { <p>{more}</p> })}
            </div>
        }
    });
    view! {
        <div role="status" id="file-fault">
            {waits}
            {fault}
        </div>
    }
}

fn misfit(of: Misfit) -> impl IntoView {
    let pointer = (!of.pointer.is_empty()).then(|| view! { " " <code>{of.pointer}</code> });
    view! { <li><strong>{of.place}</strong> ": " {of.message} {pointer}</li> }
}
