//! The context questions.

use leptos::prelude::*;

use crate::content::{Locale, context_questions, ui};
use crate::editing::Command;
use crate::model::ContextNumber;
use crate::ui::parts::{
    CollectAny, Question, memo, number_field, question, question_page, yes_or_no,
};
use crate::ui::state::asked::Asked;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page of the context questions.
pub fn context(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::questions(locale);
    let context = memo(move || session.read(|workspace| workspace.context.clone()));
    let questions = context_questions(locale)
        .iter()
        .map(|asked| match ContextNumber::from_key(asked.key) {
            Some(number) => {
                let answer = Command::AnswerContext;
                number_field(session, locale, number, asked, context, answer).into_any()
            }
            None => {
                let shown = Question {
                    asked: Asked::Pilot,
                    name: asked.key,
                    text: asked.text,
                    help: Some(t.pilot_hint),
                    why: None,
                    class: "field yes-no",
                };
                question(session, locale, shown, &yes_or_no(locale)).into_any()
            }
        })
        .collect_any();
    question_page(
        session,
        locale,
        Route::Context,
        t.context_title,
        view! {
            <p class="lead">{t.context_lead}</p>
            {questions}
        },
    )
}
