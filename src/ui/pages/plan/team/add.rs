//! Adding an entry by its name.

use leptos::ev;
use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::editing::Entry;
use crate::ui::parts::{handler, reactive};

/// A field for the name of a new entry. The focus stays in it, so that the
/// next one can be typed.
pub fn add_one(
    page: TeamPage,
    id: &'static str,
    label: &'static str,
    button: &'static str,
    hint: Option<&'static str>,
    new: fn(String) -> Entry,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let text = name.get_untracked();
        let outcome = page.add(new(text.clone()), &text);
        if outcome.is_ok() {
            name.set(String::new());
        }
        fault.set(outcome.err());
        page.focus_later(id.to_owned());
    };
    let [hint_id, fault_id] = ["-hint", "-fault"].map(|suffix| [id, suffix].concat());
    let described_by = [&*hint_id, " ", &fault_id].concat();
    view! {
        <form class="field add to-change" on:submit=handler(add)>
            <label for=id>{label}</label>
            <div class="add-line">
                <input
                    type="text"
                    id=id
                    autocomplete="off"
                    aria-describedby=described_by
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=move || name.get()
                    on:input=handler(move |event| name.set(event_target_value(&event)))
                />
                <button type="submit">{button}</button>
            </div>
            <p class="error" id=fault_id aria-live="polite">{reactive(move || fault.get())}</p>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </form>
    }
}
