//! Writing down an action of one's own.

use leptos::ev;
use leptos::prelude::*;

use super::Page;
use crate::content::{Locale, task_name, ui};
use crate::editing::{Command, Part};
use crate::model::{Action, ActionStatus, OWN_SOURCE, TaskId};

/// Key and name of each task.
pub fn task_options(locale: Locale) -> Vec<(String, String)> {
    TaskId::ALL
        .map(|task| {
            let name = task_name(locale, task).full;
            (task.as_str().to_owned(), name.to_owned())
        })
        .into()
}

/// A text and a task make an action; the rest is asked for when it stands.
pub fn own(page: Page) -> impl IntoView {
    let Page {
        session, locale, ..
    } = page;
    let t = ui::actions(locale);
    let text = RwSignal::new(String::new());
    let task = RwSignal::new(TaskId::T1);
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let action = Action {
            id: String::new(),
            task: task.get_untracked(),
            text: text.get_untracked(),
            owner: String::new(),
            due: None,
            status: ActionStatus::Open,
            kam_id: None,
            source: OWN_SOURCE.to_owned(),
        };
        match session.dispatch(Command::Save(Part::Action(action))) {
            Ok(()) => {
                text.set(String::new());
                fault.set(None);
                let id = session.peek(|w| w.actions.last().map(|action| action.id.clone()));
                if let Some(id) = id {
                    page.panel.show(id, "owner");
                }
            }
            Err(refusal) => {
                fault.set(Some(refusal.message(locale)));
                page.panel.focus("new-text".to_owned());
            }
        }
    };
    let tasks = task_options(locale)
        .into_iter()
        .map(|(key, name)| view! { <option value=key>{name}</option> })
        .collect_view();
    let choose = move |event| {
        task.set(TaskId::parse(&event_target_value(&event)).unwrap_or(TaskId::T1));
    };
    view! {
        <form class="adding" on:submit=add>
            <h2>{t.own_title}</h2>
            <div class="field">
                <label for="new-text">{t.text}</label>
                <input
                    type="text"
                    id="new-text"
                    autocomplete="off"
                    aria-describedby="new-fault"
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <p class="error" id="new-fault" aria-live="polite">
                    {move || fault.get()}
                </p>
            </div>
            <div class="field">
                <label for="new-task">{t.task}</label>
                <select id="new-task" on:change=choose>
                    {tasks}
                </select>
            </div>
            <button type="submit">{ui::plan(locale).add}</button>
        </form>
    }
}
