//! A field for a number of the model.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::content::{Locale, Origin, fill, ui};
use crate::editing::Command;
use crate::model::Spec;
use crate::reporting::number::plain;
use crate::ui::parts::{Field, Typed, first, focus, handler, input_field, reactive};
use crate::ui::state::drafts::FieldId;
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// What a field shows and changes.
pub struct Number {
    /// The key of the value, which is the id of the control.
    pub key: String,
    pub label: &'static str,
    pub unit: &'static str,
    /// What it includes or what follows from it.
    pub note: &'static str,
    /// Where the default comes from; none for a fact.
    pub origin: Option<Origin>,
    /// Range and kind.
    pub spec: Spec,
    /// What counts without an own value.
    pub default: Signal<f64>,
    /// The value that counts.
    pub value: Signal<f64>,
    /// The change that a number asks for; none is «back to default».
    pub change: Arc<dyn Fn(Option<f64>) -> Command + Send + Sync>,
}

/// A field with unit, range and default, and the way back to the default.
pub fn number(session: Session, locale: Locale, of: Number) -> AnyView {
    let t = ui::capacity(locale);
    let Number {
        key,
        change,
        value,
        default,
        ..
    } = of;
    let hint = fill(
        t.hint,
        &[
            ("unit", of.unit),
            ("min", &plain(of.spec.min)),
            ("max", &plain(of.spec.max)),
            ("default", &plain(default.get_untracked())),
        ],
    );
    let hint = [&*hint, " ", of.note].concat();
    let whole = of.spec.whole;
    let reset_to_default = Arc::clone(&change);
    let save = {
        move |text: String| match parse(&text) {
            Some(number) => {
                let checked = number.map_or(Ok(()), |number| of.spec.check(number));
                checked.map_err(|fault| fault.message(locale))?;
                session.edit(change(number))
            }
            None => Err(t.not_a_number.to_owned()),
        }
    };
    let field = Field {
        id: key.clone(),
        label: of.label,
        hint: Some(hint),
        value: Signal::derive(move || plain(value.get())),
        save: Arc::new(save),
    };
    let typed = if whole { Typed::Whole } else { Typed::Decimal };
    let place = NodeRef::<html::Div>::new();
    let reset = move |_| {
        let field = FieldId {
            page: Route::Plan(Plan::Capacity),
            control: key.clone(),
        };
        session.drafts.set(&field, None);
        session.carry_out(reset_to_default(None));
        // The button goes; the focus stays with the field.
        let input = place
            .get_untracked()
            .and_then(|place| first(&place, "input"));
        if let Some(input) = input {
            focus(&input);
        }
    };
    let reset = Arc::new(reset);
    let back = move || {
        (value.get() != default.get()).then(|| {
            let reset = reset.clone();
            let text = fill(t.reset, &[("default", &plain(default.get()))]);
            let name = [&*text, ": ", of.label].concat();
            view! {
                <button
                    type="button"
                    class="text-button to-change"
                    aria-label=name
                    on:click=handler(move |event| reset(event))
                >
                    {text}
                </button>
            }
        })
    };
    view! {
        <div class="assumption" node_ref=place>
            {input_field(field, typed)}
            {reactive(back)}
            {of.origin.map(|origin| whence(t.origin, of.label, origin))}
        </div>
    }
    .into_any()
}

/// Where a default comes from, and how strong that is.
fn whence(summary: &'static str, label: &'static str, of: Origin) -> impl IntoView {
    view! {
        <details class="origin">
            <summary>{summary} <span class="visually-hidden">" (" {label} ")"</span></summary>
            <p>{of.text} " " <span class="muted">{of.strength} "."</span></p>
        </details>
    }
}

/// The number that a text stands for, if it does: no text is no number of
/// one's own. A comma is a decimal point too.
#[allow(clippy::option_option, reason = "no number, no text, a number")]
fn parse(text: &str) -> Option<Option<f64>> {
    let text = text.trim().replace(',', ".");
    if text.is_empty() {
        return Some(None);
    }
    let plausible = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
    let number = f64::try_from(JsValue::from(text)).ok();
    number
        .filter(|number| plausible && number.is_finite())
        .map(Some)
}
