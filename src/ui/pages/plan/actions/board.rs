//! The actions in four columns by status.

use std::sync::Arc;

use leptos::prelude::*;

use super::due::{by_due, days_over, due_text};
use super::page::Page;
use crate::content::{planner_names, task_name, ui};
use crate::editing::{Command, Entry, Refusal};
use crate::model::{Action, ActionStatus, sort_by};
use crate::ui::pages::plan::columns::{self, Mover};
use crate::ui::pages::plan::entry::find;
use crate::ui::parts::{Row, memo, reactive};

/// The four columns.
pub fn board(page: Page) -> impl IntoView {
    let columns: Vec<AnyView> = ActionStatus::ALL
        .iter()
        .map(|status| column(page, *status))
        .collect();
    view! { <div class="board">{columns}</div> }
}

/// The ids of the actions that are shown, the earliest due first.
fn ids(page: Page, status: ActionStatus) -> Memo<Vec<String>> {
    memo(move || {
        let owner = page.owner.get();
        page.session.read(|workspace| {
            let shown = workspace.actions.iter().filter(|action| {
                action.status == status && (owner.is_empty() || action.owner.trim() == owner)
            });
            let mut shown: Vec<&Action> = shown.collect();
            sort_by(&mut shown, |one, other| by_due(one, other));
            shown.into_iter().map(|action| action.id.clone()).collect()
        })
    })
}

fn column(page: Page, status: ActionStatus) -> AnyView {
    let name = planner_names(page.locale).action_statuses[status as usize].name;
    let row: Row = Arc::new(move |id| card(page, id));
    columns::column(page.locale, name, ids(page, status), row)
}

fn card(page: Page, id: String) -> AnyView {
    let Page {
        session, locale, ..
    } = page;
    let t = ui::actions(locale);
    let of = id.clone();
    let action = memo(move || session.read(|workspace| find::<Action>(workspace, &of)));
    let text = move || action.with(|a| a.as_ref().map(|a| a.text.clone()));
    let about = move || {
        action.with(|action| {
            let action = action.as_ref()?;
            let task = task_name(locale, action.task).short;
            let owner = action.owner.trim();
            let owner = if owner.is_empty() { t.no_owner } else { owner };
            Some([task, " · ", owner].concat())
        })
    };
    let due = move || {
        let today = session.today();
        action.with(|action| {
            let action = action.as_ref()?;
            let over = days_over(action, today) > 0;
            Some(view! { <p class="due" class:over=over>{due_text(locale, action, today)}</p> })
        })
    };
    let moving = id.clone();
    let mover = Mover {
        panel: page.panel,
        locale,
        id: id.clone(),
        name: Signal::derive(move || text().unwrap_or_default()),
        status: Signal::derive(move || {
            action.with(|a| a.as_ref().map(|a| a.status.key()).unwrap_or_default())
        }),
        statuses: &planner_names(locale).action_statuses,
        save: Arc::new(move |key| {
            let action = session.peek(|workspace| find::<Action>(workspace, &moving));
            let Some(mut action) = action else {
                return session.refuse(Refusal::Gone);
            };
            action.status = ActionStatus::from_key(key).unwrap_or(action.status);
            session.carry_out(Command::Save(Entry::Action(action)));
        }),
    };
    view! {
        <article class="card">
            <p class="text">{reactive(text)}</p>
            <p class="muted">{reactive(about)}</p>
            {reactive(due)}
            <div class="controls">
                {mover.view()}
                {page.panel.edit_button(locale, &id, "text")}
            </div>
        </article>
    }
    .into_any()
}
