//! The fields of an action (instrument.md D.1).

use leptos::prelude::*;

use super::adding::task_options;
use super::page::Page;
use crate::content::{planner_names, ui};
use crate::model::{Action, ActionStatus, TaskId};
use crate::ui::pages::plan::entry::{Editor, Input, options, read_date, written};
use crate::ui::parts::{Typed, reactive};

/// The fields of the open action.
pub fn editor(page: Page) -> impl IntoView {
    let opened = page.panel.opened::<Action>();
    reactive(move || opened.get().map(|id| fields(page, &id)))
}

fn fields(page: Page, id: &str) -> AnyView {
    let t = ui::actions(page.locale);
    let names = planner_names(page.locale);
    let editor = Editor::<Action>::new(page.session, page.locale, id.to_owned());
    let mut kams = vec![(
        String::new(),
        ui::plan(page.locale).nothing_chosen.to_owned(),
    )];
    page.session.peek(|workspace| {
        let of_kams = workspace.kams.iter();
        kams.extend(of_kams.map(|kam| (kam.id.clone(), kam.alias.clone())));
    });
    view! {
        <section class="editor">
            <h2>{t.editing}</h2>
            <div class="fields">
                {editor
                    .input(
                        Input::new(
                            "text",
                            t.text,
                            Typed::Text,
                            |action| action.text.clone(),
                            |action, text| {
                                action.text = text.to_owned();
                                Some(())
                            },
                        ),
                        None,
                    )}
                {editor
                    .select(
                        Input::new(
                            "task",
                            t.task,
                            Typed::Text,
                            |action| action.task.as_str().to_owned(),
                            |action, key| {
                                action.task = TaskId::parse(key)?;
                                Some(())
                            },
                        ),
                        task_options(page.locale),
                    )}
                {editor
                    .input(
                        Input::new(
                            "owner",
                            t.owner,
                            Typed::Text,
                            |action| action.owner.clone(),
                            |action, owner| {
                                action.owner = owner.to_owned();
                                Some(())
                            },
                        ),
                        None,
                    )}
                {editor
                    .input(
                        Input::new(
                            "due",
                            t.due,
                            Typed::Date,
                            |action| written(action.due),
                            |action, text| read_date(&mut action.due, text),
                        ),
                        None,
                    )}
                {editor
                    .select(
                        Input::new(
                            "status",
                            t.status,
                            Typed::Text,
                            |action| action.status.key().to_owned(),
                            |action, key| {
                                action.status = ActionStatus::from_key(key)?;
                                Some(())
                            },
                        ),
                        options(&names.action_statuses),
                    )}
                {editor
                    .select(
                        Input::new(
                            "kamId",
                            t.kam,
                            Typed::Text,
                            |action| action.kam_id.clone().unwrap_or_default(),
                            |action, id| {
                                action.kam_id = (!id.is_empty()).then(|| id.to_owned());
                                Some(())
                            },
                        ),
                        kams,
                    )}
            </div>
            {page.panel.buttons::<Action>(page.locale, id)}
        </section>
    }
    .into_any()
}
