//! Saying what was done, and offering to take it back.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::{around, focus_later, handler, memo, reactive};
use crate::content::{Locale, ui};
use crate::store::{Outcome, StepId};
use crate::ui::state::session::Session;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// It as a sentence.
    pub text: String,
    /// The step, if it can be taken back from here.
    pub step: Option<StepId>,
    /// The id of the control to which the focus goes with it; the heading of
    /// the page, where there is none.
    pub back_to: String,
}

impl Done {
    /// What came of a command, if anything did.
    #[must_use]
    pub fn new(text: String, outcome: Outcome) -> Option<Self> {
        let step = outcome.step()?;
        Some(Self {
            text,
            step: Some(step),
            back_to: String::new(),
        })
    }

    /// The id of the button that takes it back.
    #[must_use]
    pub fn button(&self) -> Option<String> {
        self.step.map(|step| ["undo-", &step.to_string()].concat())
    }
}

/// Says what was done, and offers to take it back, for as long as the step is
/// the last that has touched what it would restore. The focus then goes on,
/// because the button goes away.
pub fn undo_offer(session: Session, locale: Locale, done: RwSignal<Option<Done>>) -> impl IntoView {
    let notice = move || {
        done.get().map(|done| {
            let step = done.step;
            let is_offered = memo(move || step.is_none_or(|step| session.is_last_to_touch(step)));
            move || {
                is_offered
                    .get()
                    .then(|| offer(session, locale, done.clone()))
            }
        })
    };
    view! { <div role="status">{reactive(notice)}</div> }
}

fn offer(session: Session, locale: Locale, done: Done) -> impl IntoView {
    let id = done.button();
    let Done { text, back_to, .. } = done;
    let button = done.step.map(|step| {
        let undo = move |event: MouseEvent| {
            let button: Element = event_target(&event);
            let page = around(&button, ".content");
            session.undo_step(step);
            // What comes back is not there yet.
            focus_later(page, Some(back_to.clone()));
        };
        view! {
            <button type="button" class="quiet to-change" id=id on:click=handler(undo)>
                {ui::plan(locale).undo}
            </button>
        }
    });
    view! {
        <div class="notice">
            <p>{text}</p>
            {button}
        </div>
    }
}
