//! What to do: the actions of the present level, the focus tasks first
//! (instrument.md E).

use leptos::prelude::*;

use super::frame::section;
use super::reading::Reading;
use crate::content::{RecommendedAction, fill, phrase, recommendations};
use crate::model::{Answer, ItemId, TaskId};
use crate::scoring::{action_ids, starting_items};
use crate::ui::parts::{decimal, take_over};

pub fn actions(of: &Reading) -> impl IntoView + use<> {
    let t = &of.texts.actions;
    let focus = &of.report.focus;
    let finding = if focus.is_empty() {
        t.finding_none.to_owned()
    } else {
        let tasks = of.names(focus.iter().copied());
        fill(t.finding, &[("tasks", &tasks)])
    };
    let first: Vec<AnyView> = focus.iter().map(|task| plan(of, *task)).collect();
    let others: Vec<AnyView> = TaskId::ALL
        .into_iter()
        .filter(|task| !focus.contains(task))
        .filter_map(|task| other(of, task))
        .collect();
    let intro = (!first.is_empty()).then_some(t.intro);
    let others_title = (!others.is_empty()).then(|| view! { <h3>{t.others}</h3> });
    let body = view! {
        <p>{intro}</p>
        <div class="plans">{first}</div>
        {others_title}
        {others}
    };
    section("actions", t.question, finding, body)
}

/// A focus task with its actions and the items to begin with.
fn plan(of: &Reading, task: TaskId) -> AnyView {
    view! {
        <article>
            <h3>{of.task(task).name}</h3>
            <p class="muted">{standing(of, task)}</p>
            {steps(of, task)}
        </article>
    }
    .into_any()
}

/// The same for another task, on request.
fn other(of: &Reading, task: TaskId) -> Option<AnyView> {
    let t = &of.texts.actions;
    let level = of.level(of.report.tasks[task].level?);
    let summary = fill(t.other, &[("task", of.task(task).name), ("level", level)]);
    let view = view! {
        <details class="other">
            <summary>{summary}</summary>
            {steps(of, task)}
        </details>
    };
    Some(view.into_any())
}

fn standing(of: &Reading, task: TaskId) -> Option<String> {
    let report = &of.report.tasks[task];
    Some(fill(
        of.texts.actions.standing,
        &[
            ("score", &decimal(report.score?)),
            ("level", of.level(report.level?)),
        ],
    ))
}

fn steps(of: &Reading, task: TaskId) -> Option<AnyView> {
    let t = &of.texts.actions;
    let ids = action_ids(task, of.report.tasks[task].level?);
    let actions: Vec<AnyView> = recommendations(of.locale)
        .iter()
        .filter(|action| ids.iter().any(|id| id == action.id))
        .map(|action| recommended(of, action))
        .collect();
    let answers = &of.exact.assessment.answers;
    let items: Vec<AnyView> = starting_items(task, answers)
        .into_iter()
        .map(|item| starting_item(of, item, answers.get(item)))
        .collect();
    let view = view! {
        <ol class="steps-to-take">{actions}</ol>
        <h4>{t.starting_items}</h4>
        <ul class="starting">{items}</ul>
    };
    Some(view.into_any())
}

fn recommended(of: &Reading, action: &'static RecommendedAction) -> AnyView {
    let t = &of.texts.actions;
    let within = fill(t.within, &[("days", &action.days.to_string())]);
    let fragments = action.phrases.iter().filter_map(|id| phrase(id));
    let fragments: Vec<&str> = fragments.map(|phrase| phrase.fragment).collect();
    view! {
        <li>
            <p class="when">{within}</p>
            <p>{action.text}</p>
            <p class="muted">{t.source} " " <q lang="de-CH">{fragments.join(", ")}</q></p>
            {take_over(of.session, of.locale, action)}
        </li>
    }
    .into_any()
}

fn starting_item(of: &Reading, item: ItemId, answer: Option<Answer>) -> AnyView {
    let text = of.task(item.task).items[item.place].text;
    let answer = match answer {
        Some(Answer::Rated(step)) => {
            let label = of.questionnaire.scale[usize::from(step) - 1].label;
            Some(fill(of.texts.actions.answer, &[("label", label)]))
        }
        _ => None,
    };
    view! { <li>{text} <span class="muted">" " {answer}</span></li> }.into_any()
}
