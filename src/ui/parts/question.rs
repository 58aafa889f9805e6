//! A question that is answered by choosing: native radios, which no answer
//! preselects and which can all be taken back.

use leptos::ev::{self, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Choice, CollectAny, by_id, focus, handler, memo, reactive};
use crate::content::{Locale, ui};
use crate::ui::state::asked::{Asked, NOT_APPLICABLE};
use crate::ui::state::session::Session;

/// What a question shows.
pub struct Question {
    /// Where its answer is kept.
    pub asked: Asked,
    /// Its id and the name of its radios, unique on the page.
    pub name: &'static str,
    /// The question or statement.
    pub text: &'static str,
    /// What to choose where the answer is not obvious.
    pub help: Option<&'static str>,
    /// Where it comes from.
    pub why: Option<AnyView>,
    /// How the answers are laid out.
    pub class: &'static str,
}

/// A question with its answers.
pub fn question(
    session: Session,
    locale: Locale,
    question: Question,
    choices: &[Choice],
) -> impl IntoView + use<> {
    let Question { asked, name, .. } = question;
    let answer = memo(move || session.read(|workspace| asked.answer(workspace)));
    let fieldset = NodeRef::<html::Fieldset>::new();
    let digits: Vec<u8> = choices.iter().map(|choice| choice.digit).collect();
    let on_key = move |event: KeyboardEvent| match key(&event) {
        Some(Key::Digit(digit)) if digits.contains(&digit) => {
            event.prevent_default();
            choose(session, asked, Some(digit));
            if let Some(radio) = radio_of(fieldset, name, Some(digit)) {
                focus(&radio);
            }
        }
        Some(Key::Delete) if answer.get_untracked().is_some() => {
            event.prevent_default();
            take_back(
                session,
                asked,
                radio_of(fieldset, name, answer.get_untracked()),
            );
        }
        _ => {}
    };
    let help = question.help.map(|text| (text, [name, "-help"].concat()));
    let help_id = help.as_ref().map(|(_, id)| id.clone());
    let take_back_button = move || {
        answer.get().is_some().then(|| {
            view! {
                <button
                    type="button"
                    class="text-button to-change"
                    on:click=handler(move |_| {
                        take_back(session, asked, radio_of(fieldset, name, answer.get_untracked()))
                    })
                >
                    {ui::questions(locale).take_back}
                </button>
            }
        })
    };
    view! {
        <fieldset
            id=name
            class=question.class
            node_ref=fieldset
            aria-describedby=help_id
            on:keydown=handler(on_key)
        >
            <legend>{question.text}</legend>
            {help.map(|(text, id)| view! { <p class="hint" id=id>{text}</p> })}
            <div class="answers">
                {choices
                    .iter()
                    .map(|choice| radio(session, asked, fieldset, name, *choice, answer))
                    .collect_any()}
            </div>
            <div class="aside">
                {reactive(take_back_button)} {question.why}
            </div>
        </fieldset>
    }
}

fn radio(
    session: Session,
    asked: Asked,
    fieldset: NodeRef<html::Fieldset>,
    name: &'static str,
    choice: Choice,
    answer: Memo<Option<u8>>,
) -> impl IntoView {
    let Choice { digit, .. } = choice;
    let apart = digit == NOT_APPLICABLE;
    view! {
        <label class="answer" class:apart=apart>
            <input
                type="radio"
                id=radio_id(name, digit)
                name=name
                value=digit.to_string()
                disabled=move || session.is_readonly()
                prop:checked=move || answer.get() == Some(digit)
                on:change=handler(move |event: ev::Event| {
                    choose(session, asked, Some(digit));
                    // The browser has changed the radios: after a refusal, or where
                    // another tab's answer came in with the save, they show
                    // the answer again.
                    let control: HtmlInputElement = event_target(&event);
                    let answer = answer.get_untracked();
                    match radio_of(fieldset, name, answer) {
                        Some(answered) => answered.set_checked(true),
                        None => control.set_checked(false),
                    }
                })
            />
            <span class="mark" aria-hidden=apart.then_some("true")>
                {choice.mark}
            </span>
            " "
            <span class="label">{choice.label}</span>
            " "
            {choice.anchor.map(|anchor| view! { <span class="anchor">{anchor}</span> })}
        </label>
    }
}

fn choose(session: Session, asked: Asked, digit: Option<u8>) {
    session.carry_out(asked.command(digit));
}

/// The focus goes to the radio that was chosen, because the button that took
/// the answer back goes away with it. It comes anew even if it was there: only
/// then does Chromium's Tab leave a group without an answer.
fn take_back(session: Session, asked: Asked, chosen: Option<HtmlInputElement>) {
    choose(session, asked, None);
    if let Some(radio) = chosen {
        radio.set_checked(false);
        // A radio without the focus has none to give away.
        let _ = radio.blur();
        focus(&radio);
    }
}

fn radio_id(name: &str, digit: u8) -> String {
    [name, "-", &digit.to_string()].concat()
}

/// The radio with this digit, if any.
fn radio_of(
    fieldset: NodeRef<html::Fieldset>,
    name: &str,
    digit: Option<u8>,
) -> Option<HtmlInputElement> {
    let radio = by_id(&*fieldset.get_untracked()?, &radio_id(name, digit?))?;
    Some(radio.unchecked_into())
}

enum Key {
    Digit(u8),
    Delete,
}

/// A key that answers the question. With a modifier it belongs to the browser
/// or to assistive technology.
fn key(event: &KeyboardEvent) -> Option<Key> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    match event.key().as_str() {
        "Delete" | "Backspace" => Some(Key::Delete),
        digit => digit.parse().ok().map(Key::Digit),
    }
}
