//! Labelled fields that save at once and keep what they cannot save.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::{HtmlInputElement, HtmlSelectElement};

use super::field_state::{FieldState, Save};
use super::{CollectAny, handler, reactive};
use crate::content::refusals;
use crate::ui::state::session::Session;

/// What is common to all fields.
pub struct Field {
    /// The id of the control, unique in the element.
    pub id: String,
    /// The label.
    pub label: &'static str,
    /// What to know before typing: unit, range, default, why.
    pub hint: Option<String>,
    /// The value as it is saved.
    pub value: Signal<String>,
    /// Saves another value.
    pub save: Save,
}

/// What a control looks like and which keyboard it brings up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// One line of text.
    Text,
    /// A number with decimals.
    Decimal,
    /// A whole number.
    Whole,
    /// A date; the browser writes it in the person's way.
    Date,
}

impl Typed {
    const fn type_(self) -> &'static str {
        match self {
            Self::Text | Self::Decimal | Self::Whole => "text",
            Self::Date => "date",
        }
    }

    const fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Decimal => Some("decimal"),
            Self::Whole => Some("numeric"),
            Self::Text | Self::Date => None,
        }
    }
}

/// A field in which something is typed. What is valid is saved while it is
/// typed; what is not stays in the field, with the reason once it is left.
pub fn input_field(mut field: Field, typed: Typed) -> impl IntoView + use<> {
    let hint = field.hint.take().map(Signal::stored);
    hinted_field(field, typed, hint)
}

/// The same with a hint that changes, which takes the place of the field's.
pub fn hinted_field(
    field: Field,
    typed: Typed,
    hint: Option<Signal<String>>,
) -> impl IntoView + use<> {
    let Field {
        id,
        label,
        value,
        save,
        ..
    } = field;
    let session = Session::here();
    let no_date = refusals(session.locale_now()).no_date;
    let save = if typed == Typed::Date {
        whole_date(save, no_date)
    } else {
        save
    };
    let state = FieldState::new(id.clone(), save);
    let read = move |control: &HtmlInputElement| {
        if control.validity().bad_input() {
            state.refuse(no_date);
        } else {
            state.edit(control.value());
        }
    };
    let leaving = state.leaving();
    let leave = move |event: ev::FocusEvent| {
        let control: HtmlInputElement = event_target(&event);
        leaving(&|| {
            // From no value to none there was no input.
            if control.validity().bad_input() || state.is_unreadable() {
                read(&control);
            }
        });
    };
    let [hint_id, fault_id] = ["-hint", "-fault"].map(|suffix| [&*id, suffix].concat());
    let described_by = [&*hint_id, " ", &fault_id].concat();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                type=typed.type_()
                inputmode=typed.input_mode()
                autocomplete="off"
                readonly=move || session.is_readonly()
                id=id
                aria-describedby=described_by
                aria-invalid=move || state.shown_fault().map(|_| "true")
                prop:value=move || state.text().unwrap_or_else(|| value.get())
                on:focus=handler(move |_| state.focus())
                on:input=handler(move |event: ev::Event| read(&event_target(&event)))
                on:blur=handler(leave)
            />
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <p class="error" id=fault_id aria-live="polite">
                {reactive(move || state.shown_fault())}
            </p>
        </div>
    }
}

/// While a year is typed, the browser fills it up with zeros; that is not yet
/// a date to save.
fn whole_date(save: Save, no_date: &'static str) -> Save {
    Arc::new(move |text: String| {
        if text.starts_with('0') {
            return Err(no_date.to_owned());
        }
        save(text)
    })
}

/// A field in which one of several values is chosen: key and text of each.
pub fn select_field(field: Field, options: Vec<(String, String)>) -> impl IntoView + use<> {
    let Field {
        id,
        label,
        hint,
        value,
        save,
    } = field;
    let session = Session::here();
    let fault = RwSignal::new(None::<String>);
    let choose = move |event: ev::Event| {
        let refused = save(event_target_value(&event)).err();
        if refused.is_some() {
            // The control shows what is saved.
            let control: HtmlSelectElement = event_target(&event);
            control.set_value(&value.get_untracked());
        }
        fault.set(refused);
    };
    let [hint_id, fault_id] = ["-hint", "-fault"].map(|suffix| [&*id, suffix].concat());
    let described_by = [&*hint_id, " ", &fault_id].concat();
    let options = options
        .into_iter()
        .map(|(key, text)| {
            let chosen = key.clone();
            view! {
                <option value=key selected=move || value.with(|value| *value == chosen)>
                    {text}
                </option>
            }
        })
        .collect_any();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select
                id=id
                disabled=move || session.is_readonly()
                aria-describedby=described_by
                prop:value=move || value.get()
                on:change=handler(choose)
            >
                {options}
            </select>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <p class="error" id=fault_id aria-live="polite">
                {reactive(move || fault.get())}
            </p>
        </div>
    }
}

/// What a box does when it is ticked or not: saved, or the reason why not, in
/// the person's language.
pub type Tick = Arc<dyn Fn(bool) -> Result<(), String> + Send + Sync>;

/// A box that is ticked or not.
pub fn check_field(
    id: String,
    label: impl IntoView + 'static,
    value: Signal<bool>,
    save: Tick,
) -> impl IntoView {
    let session = Session::here();
    let fault = RwSignal::new(None::<String>);
    let change = move |event: ev::Event| {
        let control: HtmlInputElement = event_target(&event);
        let refused = save(control.checked()).err();
        if refused.is_some() {
            // The control shows what is saved.
            control.set_checked(value.get_untracked());
        }
        fault.set(refused);
    };
    let said = move || {
        let fault = fault.get()?;
        Some(view! { <p class="error" role="alert">{fault}</p> })
    };
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=id.clone()
                disabled=move || session.is_readonly()
                prop:checked=move || value.get()
                on:change=handler(change)
            />
            <label for=id>{label}</label>
        </div>
        {reactive(said)}
    }
}
