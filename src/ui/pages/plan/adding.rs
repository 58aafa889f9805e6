//! Writing down an entry: its name and one choice make it; the rest is asked
//! for when it stands.

use leptos::ev;
use leptos::prelude::*;

use super::entry::Panel;
use crate::content::{Locale, ui};
use crate::editing::{Command, Entry};
use crate::model::{Date, Workspace};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::session::Session;

/// What a new entry is made of.
pub struct Adding {
    /// What the form is for.
    pub title: &'static str,
    /// The label of the name.
    pub name: &'static str,
    /// What to know before naming it.
    pub hint: Option<&'static str>,
    /// The label of the choice.
    pub choice: &'static str,
    /// Key and name of each choice.
    pub options: Vec<(String, String)>,
    /// The key of the choice that is made at first.
    pub chosen: &'static str,
    /// The entry with this name and choice, written down on this day.
    pub make: fn(String, &str, Date) -> Entry,
    /// The id of the newest entry.
    pub last: fn(&Workspace) -> Option<String>,
    /// The field of the entry that is asked for next.
    pub next: &'static str,
}

/// The id of the field for the name.
const NAME: &str = "new-name";

/// The form that adds an entry and opens it.
pub fn adding(session: Session, locale: Locale, panel: Panel, of: Adding) -> AnyView {
    let Adding {
        make, last, next, ..
    } = of;
    let name = RwSignal::new(String::new());
    let chosen = RwSignal::new(of.chosen.to_owned());
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let today = session.today_now();
        let entry = chosen.with_untracked(|chosen| make(name.get_untracked(), chosen, today));
        match session.apply(Command::Save(entry)) {
            Ok(_) => {
                name.set(String::new());
                fault.set(None);
                if let Some(id) = session.peek(last) {
                    panel.show(id, next);
                }
            }
            Err(refusal) => {
                fault.set(Some(refusal.message(locale)));
                panel.focus(NAME.to_owned());
            }
        }
    };
    let options: Vec<AnyView> = of
        .options
        .into_iter()
        .map(|(key, name)| {
            let is_chosen = key == of.chosen;
            view! { <option value=key selected=is_chosen>{name}</option> }.into_any()
        })
        .collect();
    let hint = of
        .hint
        .map(|hint| view! { <p class="hint" id="new-hint">{hint}</p> });
    view! {
        <form class="adding to-change" on:submit=handler(add)>
            <h2>{of.title}</h2>
            <div class="field">
                <label for=NAME>{of.name}</label>
                <input
                    type="text"
                    id=NAME
                    autocomplete="off"
                    aria-describedby="new-hint new-fault"
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=move || name.get()
                    on:input=handler(move |event| name.set(event_target_value(&event)))
                />
                <p class="error" id="new-fault" aria-live="polite">
                    {reactive(move || fault.get())}
                </p>
                {hint}
            </div>
            <div class="field">
                <label for="new-choice">{of.choice}</label>
                <select
                    id="new-choice"
                    on:change=handler(move |event| chosen.set(event_target_value(&event)))
                >
                    {options}
                </select>
            </div>
            <button type="submit">{ui::plan(locale).add}</button>
        </form>
    }
    .into_any()
}
