//! Taking back what was done last.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::{around, first, focus};
use crate::content::{Locale, ui};
use crate::model::Workspace;
use crate::ui::state::session::Session;

/// Says what was done, and offers to take it back for as long as nothing else
/// is done. The focus then goes to the heading of the page, because the button
/// goes away.
pub fn undo_offer(
    session: Session,
    locale: Locale,
    done: RwSignal<Option<String>>,
) -> impl IntoView {
    let undo = move |event: MouseEvent| {
        let button: Element = event_target(&event);
        let page = around(&button, "main");
        session.undo();
        done.set(None);
        if let Some(heading) = page.and_then(|page| first(&page, "h1")) {
            focus(&heading);
        }
    };
    let notice = move || {
        done.get().map(|done| {
            // After another change the button would take back that one.
            let then = session.peek(Workspace::clone);
            let is_last = Memo::new(move |_| session.read(|now| *now == then));
            move || {
                is_last.get().then(|| {
                    view! {
                        <div class="notice">
                            <p>{done.clone()}</p>
                            <button type="button" class="quiet" id="undo" on:click=undo>
                                {ui::plan(locale).undo}
                            </button>
                        </div>
                    }
                })
            }
        })
    };
    view! { <div role="status">{notice}</div> }
}
