//! Taking a removal back.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::focus;
use crate::content::{Locale, fill, ui};
use crate::ui::session::Session;

/// Says what was removed, and offers to take it back.
pub fn undo_notice(
    session: Session,
    locale: Locale,
    removed: RwSignal<Option<String>>,
) -> impl IntoView {
    let t = ui::plan(locale);
    offer(session, locale, removed, move |name| {
        fill(t.removed, &[("name", &name)])
    })
}

/// Says what was done, and offers to take it back.
pub fn undo_offer(
    session: Session,
    locale: Locale,
    done: RwSignal<Option<String>>,
) -> impl IntoView {
    offer(session, locale, done, |said| said)
}

/// The focus goes to the heading of the page when the change is taken back,
/// because the button goes away.
fn offer(
    session: Session,
    locale: Locale,
    done: RwSignal<Option<String>>,
    said: impl Fn(String) -> String + Send + 'static,
) -> impl IntoView {
    let undo = move |event: MouseEvent| {
        let button: Element = event_target(&event);
        let page = button.closest("main").ok().flatten();
        session.undo();
        done.set(None);
        if let Some(heading) = page.and_then(|page| page.query_selector("h1").ok().flatten()) {
            focus(&heading);
        }
    };
    let notice = move || {
        done.get().map(|done| {
            view! {
                <div class="notice">
                    <p>{said(done)}</p>
                    <button type="button" class="quiet" id="undo" on:click=undo>
                        {ui::plan(locale).undo}
                    </button>
                </div>
            }
        })
    };
    view! { <div role="status">{notice}</div> }
}
