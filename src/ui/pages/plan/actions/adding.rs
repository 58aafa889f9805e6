//! Writing down an action of one's own.

use leptos::prelude::*;

use super::page::Page;
use crate::content::{Locale, task_name, ui};
use crate::editing::Entry;
use crate::model::{Action, ActionStatus, OWN_SOURCE, TaskId};
use crate::ui::pages::plan::adding::{self, Adding};
use crate::ui::pages::plan::entry::newest;

/// Key and name of each task.
pub fn task_options(locale: Locale) -> Vec<(String, String)> {
    TaskId::ALL
        .map(|task| {
            let name = task_name(locale, task).full;
            (task.as_str().to_owned(), name.to_owned())
        })
        .into()
}

/// A text and a task make an action.
pub fn own(page: Page) -> AnyView {
    let t = ui::actions(page.locale);
    let of = Adding {
        title: t.own_title,
        name: t.text,
        hint: None,
        choice: t.task,
        options: task_options(page.locale),
        chosen: TaskId::T1.as_str(),
        make: |text, task, _| {
            Entry::Action(Action {
                id: String::new(),
                task: TaskId::parse(task).unwrap_or(TaskId::T1),
                text,
                owner: String::new(),
                due: None,
                status: ActionStatus::Open,
                kam_id: None,
                source: OWN_SOURCE.to_owned(),
            })
        },
        last: newest::<Action>,
        next: "owner",
    };
    adding::adding(page.session, page.locale, page.panel, of)
}
