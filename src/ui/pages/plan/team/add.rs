//! Adding entries: one by its name, or several at once.

use leptos::ev;
use leptos::prelude::*;

use super::import::import;
use super::team_page::TeamPage;
use crate::editing::Part;
use crate::model::Kam;

/// A field for the name of a new entry. The focus stays in it, so that the
/// next one can be typed.
pub fn add_one(
    page: TeamPage,
    id: &'static str,
    label: &'static str,
    button: &'static str,
    hint: Option<&'static str>,
    new: fn(String) -> Part,
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
        <form class="field add" on:submit=add>
            <label for=id>{label}</label>
            <div class="add-line">
                <input
                    type="text"
                    id=id
                    autocomplete="off"
                    aria-describedby=described_by
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
                <button type="submit">{button}</button>
            </div>
            <p class="error" id=fault_id aria-live="polite">{move || fault.get()}</p>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </form>
    }
}

/// Pasting a list of KAMs, or opening a CSV file.
pub fn add_several(page: TeamPage) -> impl IntoView {
    let t = page.t;
    view! {
        <details class="group">
            <summary>{t.several}</summary>
            <div class="form-grid">{paste(page)} {import(page)}</div>
        </details>
    }
}

fn paste(page: TeamPage) -> impl IntoView {
    let t = page.t;
    let list = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let kams: Vec<_> = list.with_untracked(|list| {
            let names = list.lines().map(str::trim).filter(|name| !name.is_empty());
            names
                .map(|name| Part::Kam(Box::new(Kam::new(String::new(), name.to_owned()))))
                .collect()
        });
        if kams.is_empty() {
            fault.set(Some(t.paste_empty.to_owned()));
            return;
        }
        let outcome = page.add_kams(kams);
        if outcome.is_ok() {
            list.set(String::new());
        }
        fault.set(outcome.err());
    };
    view! {
        <form class="field" on:submit=add>
            <label for="paste-kams">{t.paste_label}</label>
            <textarea
                id="paste-kams"
                rows="5"
                aria-describedby="paste-kams-hint paste-kams-fault"
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=list
                on:input=move |event| list.set(event_target_value(&event))
            ></textarea>
            <p class="hint" id="paste-kams-hint">{t.paste_hint}</p>
            <p class="error" id="paste-kams-fault" aria-live="polite">{move || fault.get()}</p>
            <button type="submit" class="quiet">{t.paste_add}</button>
        </form>
    }
}
