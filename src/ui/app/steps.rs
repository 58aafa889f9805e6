//! Taking steps back and making them again: the two buttons of the frame, the
//! keys, and what is said about it.

use leptos::ev::{self, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

use crate::content::{Locale, fill, step_texts};
use crate::store::Label;
use crate::ui::parts::{self, first, handler, memo, reactive};
use crate::ui::state::said::Said;
use crate::ui::state::session::Session;

/// In which direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

impl Way {
    fn go(self, session: Session) {
        match self {
            Self::Back => session.undo(),
            Self::Forth => session.redo(),
        }
    }

    /// What is next in this direction.
    fn next(self, session: Session) -> Option<Label> {
        if session.is_readonly() {
            return None;
        }
        let [back, forth] = session.next_steps();
        match self {
            Self::Back => back,
            Self::Forth => forth,
        }
    }
}

/// The two buttons, which name what they take back or make again, and what was
/// taken back or made again last.
pub fn steps(session: Session) -> impl IntoView {
    let label = move || step_texts(session.locale()).group;
    let said = move || {
        let said = session.said().filter(|said| !said.is_trouble())?;
        Some(view! { <p>{said.text(session.locale())}</p> })
    };
    view! {
        <div class="steps to-change" role="group" aria-label=label>
            {button(session, Way::Back)} {button(session, Way::Forth)}
            <div role="status">{reactive(said)}</div>
        </div>
    }
}

/// A button that stays where it is when there is nothing to do, so that the
/// focus does too.
fn button(session: Session, way: Way) -> impl IntoView {
    let next = memo(move || way.next(session));
    let text = move || {
        let t = step_texts(session.locale());
        match way {
            Way::Back => t.undo,
            Way::Forth => t.redo,
        }
    };
    let name = move || {
        let locale: Locale = session.locale();
        let t = step_texts(locale);
        let template = match way {
            Way::Back => t.undo_step,
            Way::Forth => t.redo_step,
        };
        let step = next.get()?;
        Some(fill(template, &[("step", &step.text(locale))]))
    };
    let press = move |_| way.go(session);
    view! {
        <button
            type="button"
            class="text-button"
            aria-label=name
            title=name
            aria-disabled=move || next.with(Option::is_none).then_some("true")
            on:click=handler(press)
        >
            {reactive(text)}
        </button>
    }
}

/// Why something was not done that has no field beside which to say so. It
/// stays in sight until it is read or something else is done.
pub fn refused(session: Session) -> impl IntoView {
    let said = move || {
        let said = session.said().filter(Said::is_trouble)?;
        let locale = session.locale();
        Some(view! {
            <div class="notice" data-kind="trouble">
                <p>{said.text(locale)}</p>
                <button type="button" class="quiet" on:click=handler(move |_| session.silence())>
                    {step_texts(locale).close}
                </button>
            </div>
        })
    };
    view! { <div class="refused" role="alert">{reactive(said)}</div> }
}

/// The keys: Ctrl or Cmd with Z, and with Shift and Z or with Y. In a field in
/// which something is typed they are the browser's own.
pub fn on_key(session: Session, frame: NodeRef<html::Div>, event: &KeyboardEvent) {
    let Some(way) = way_of(event) else {
        return;
    };
    let target = event.composed_path().get(0);
    let is_typing = target.dyn_ref::<Element>().is_some_and(is_typed_in);
    if is_typing || untrack(|| way.next(session)).is_none() {
        return;
    }
    event.prevent_default();
    way.go(session);
    keep_focus(frame, target.dyn_into().ok());
}

fn way_of(event: &KeyboardEvent) -> Option<Way> {
    if event.alt_key() || event.ctrl_key() == event.meta_key() || event.is_composing() {
        return None;
    }
    match (&*event.key().to_lowercase(), event.shift_key()) {
        ("z", false) => Some(Way::Back),
        ("z", true) => Some(Way::Forth),
        ("y", false) if event.ctrl_key() => Some(Way::Forth),
        _ => None,
    }
}

/// Whether the browser has steps of its own there.
fn is_typed_in(element: &Element) -> bool {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let without = ["radio", "checkbox", "button", "submit", "file"];
        return !without.contains(&&*input.type_());
    }
    element.is_instance_of::<HtmlTextAreaElement>()
}

/// Where what had the focus has gone with the step, the focus goes to the
/// heading of the page.
fn keep_focus(frame: NodeRef<html::Div>, focused: Option<Element>) {
    request_animation_frame(move || {
        let Some(frame) = frame.try_get_untracked().flatten() else {
            return;
        };
        let is_gone = focused.is_some_and(|element| !element.is_connected());
        if let Some(heading) = first(&frame, "h1").filter(|_| is_gone) {
            parts::focus(&heading);
        }
    });
}

/// Listens to the keys: the element that is the page to those of the whole page.
pub fn follow_keys(session: Session, frame: NodeRef<html::Div>, owns_page: bool) {
    if owns_page {
        let listener =
            window_event_listener(ev::keydown, move |event| on_key(session, frame, &event));
        on_cleanup(move || listener.remove());
    }
}
