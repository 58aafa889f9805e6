//! The recommendations (instrument.md E): those for the focus tasks at their
//! level first, all others on request.

use leptos::prelude::*;

use super::page::Page;
use crate::content::{RecommendedAction, TaskId, fill, phrase, recommendations, task_name, ui};
use crate::scoring::action_ids;
use crate::ui::parts::{handler, reactive, take_over_or};
use crate::ui::state::spot::Spot;

/// The library; opened where a finding misses an action for a task.
pub fn library(page: Page, open: bool) -> impl IntoView {
    let t = ui::actions(page.locale);
    let focus: Vec<(TaskId, [String; 2])> = page.session.report().with_untracked(|report| {
        let Some(assessment) = &report.assessment else {
            return Vec::new();
        };
        let focus = assessment.focus.iter().copied();
        focus
            .filter_map(|task| Some((task, action_ids(task, assessment.tasks[task].level?))))
            .collect()
    });
    let first: Vec<AnyView> = focus
        .iter()
        .map(|(task, ids)| {
            let name = task_name(page.locale, *task).full;
            let title = fill(t.library_focus, &[("task", name)]);
            let rows = rows(page, |action| ids.iter().any(|id| id == action.id));
            view! {
                <h3 id=Spot::control("", task.as_str()) tabindex="-1">
                    {title}
                </h3>
                <ul class="library">{rows}</ul>
            }
            .into_any()
        })
        .collect();
    let all: Vec<AnyView> = TaskId::ALL
        .into_iter()
        .map(|task| {
            let name = task_name(page.locale, task).full;
            let title = fill(t.library_task, &[("task", name)]);
            // Built when it is opened.
            let opened = RwSignal::new(false);
            let body = move || {
                opened
                    .get()
                    .then(|| view! { <ul class="library">{rows(page, |a| a.task == task)}</ul> })
            };
            view! {
                <details on:toggle=handler(move |_| opened.set(true))>
                    <summary>{title}</summary>
                    {reactive(body)}
                </details>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="choose" open=open || (!focus.is_empty() && nothing_yet(page))>
            <summary>{t.library}</summary>
            {first}
            {all}
        </details>
    }
}

fn nothing_yet(page: Page) -> bool {
    page.session.peek(|workspace| workspace.actions.is_empty())
}

fn rows(page: Page, is_shown: impl Fn(&RecommendedAction) -> bool) -> Vec<AnyView> {
    recommendations(page.locale)
        .iter()
        .filter(|action| is_shown(action))
        .map(|action| row(page, action))
        .collect()
}

fn row(page: Page, action: &'static RecommendedAction) -> AnyView {
    let t = ui::actions(page.locale);
    let level = fill(t.level, &[("level", &action.level.to_string())]);
    let within = fill(t.within, &[("days", &action.days.to_string())]);
    let fragments = action.phrases.iter().filter_map(|id| phrase(id));
    let fragments: Vec<&str> = fragments.map(|phrase| phrase.fragment).collect();
    let open = move |id| page.panel.show(id, "text");
    view! {
        <li>
            <div>
                <p>{action.text}</p>
                <p class="muted">
                    {level} " · " {within} " · " <q lang="de-CH">{fragments.join(", ")}</q>
                </p>
            </div>
            {take_over_or(page.session, page.locale, action, open)}
        </li>
    }
    .into_any()
}
