//! The five items of a task.

use leptos::prelude::*;

use crate::content::{Locale, TaskId, questionnaire};
use crate::model::ItemId;
use crate::ui::parts::{CollectAny, Question, frequencies, question, question_page, stem, why};
use crate::ui::state::asked::Asked;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page of a task.
pub fn task(session: Session, locale: Locale, id: TaskId) -> impl IntoView {
    let task = questionnaire(locale).task(id);
    let choices = frequencies(locale);
    let items = ItemId::of(id)
        .zip(&task.items)
        .map(|(asked, item)| {
            let shown = Question {
                asked: Asked::Item(asked),
                name: item.id,
                text: item.text,
                help: item.help,
                why: Some(why(locale, item.phrase).into_any()),
                class: "question scale",
            };
            question(session, locale, shown, &choices)
        })
        .collect_any();
    question_page(
        session,
        locale,
        Route::Task(id),
        task.name,
        view! { {stem(locale)} {items} },
    )
}
