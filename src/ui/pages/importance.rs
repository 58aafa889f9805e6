//! The importance of the tasks, and the focus pick.

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::content::{Locale, Task, questionnaire, ui};
use crate::editing::Command;
use crate::ui::parts::{
    Choice, CollectAny, Question, handler, memo, question, question_page, ratings,
};
use crate::ui::state::asked::Asked;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page of the importance ratings.
pub fn importance(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::questions(locale);
    let questionnaire = questionnaire(locale);
    let choices = ratings(locale);
    let rows = questionnaire
        .tasks
        .iter()
        .map(|task| {
            let shown = Question {
                asked: Asked::Importance(task.id),
                name: task.id.as_str(),
                text: task.name,
                help: None,
                why: None,
                class: "question rating",
            };
            question(session, locale, shown, &choices)
        })
        .collect_any();
    question_page(
        session,
        locale,
        Route::Importance,
        t.importance_title,
        view! {
            <p class="lead">{questionnaire.importance.question} " " {t.importance_hint}</p>
            <p class="ratings hint" aria-hidden="true">{legend(&choices)}</p>
            {rows}
            {focus_pick(session, locale)}
        },
    )
}

/// What the numbers stand for, where there is no room to say it in each row.
fn legend(choices: &[Choice]) -> String {
    let words: Vec<String> = choices
        .iter()
        .map(|choice| [choice.mark, "\u{a0}", choice.label].concat())
        .collect();
    words.join(", ")
}

fn focus_pick(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::questions(locale);
    let questionnaire = questionnaire(locale);
    let refusal = RwSignal::new(String::new());
    let boxes = questionnaire
        .tasks
        .iter()
        .map(|task| focus_box(session, locale, task, refusal))
        .collect_any();
    view! {
        <fieldset class="question focus-pick" aria-describedby="focus-hint focus-refusal">
            <legend>{questionnaire.importance.focus_question}</legend>
            <p class="hint" id="focus-hint">{t.focus_hint}</p>
            <div class="answers">{boxes}</div>
            <p class="error" id="focus-refusal" aria-live="polite">{refusal}</p>
        </fieldset>
    }
}

fn focus_box(
    session: Session,
    locale: Locale,
    task: &Task,
    refusal: RwSignal<String>,
) -> impl IntoView + use<> {
    let id = task.id;
    let is_picked = memo(move || {
        session.read(|workspace| {
            let current = workspace.current_assessment();
            current.is_some_and(|assessment| assessment.focus.contains(&id))
        })
    });
    let pick = move |event: ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        let outcome = session.apply(Command::PickFocus(id, input.checked()));
        input.set_checked(is_picked.get_untracked());
        let message = outcome.err().map(|refused| refused.message(locale));
        refusal.set(message.unwrap_or_default());
    };
    view! {
        <label class="answer">
            <input
                type="checkbox"
                disabled=move || session.is_readonly()
                name=["focus-", id.as_str()].concat()
                prop:checked=move || is_picked.get()
                on:change=handler(pick)
            />
            // Wholly static, it would become innerHTML.
            <span class="mark">{""}</span>
            <span class="label">{task.name}</span>
        </label>
    }
}
