//! The eight balance items.

use leptos::prelude::*;

use crate::content::{Locale, questionnaire, ui};
use crate::model::BalanceId;
use crate::ui::parts::{CollectAny, Question, frequencies, question, question_page, stem, why};
use crate::ui::state::asked::Asked;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The page of the balance items.
pub fn balance(session: Session, locale: Locale) -> impl IntoView {
    let choices = frequencies(locale);
    let items = questionnaire(locale)
        .displayed_balance()
        .map(|item| {
            let asked = BalanceId {
                pair: item.pair,
                pole: item.pole,
            };
            let shown = Question {
                asked: Asked::Balance(asked),
                name: item.id,
                text: item.text,
                help: None,
                why: Some(why(locale, item.phrase).into_any()),
                class: "question scale",
            };
            question(session, locale, shown, &choices)
        })
        .collect_any();
    question_page(
        session,
        locale,
        Route::Balance,
        ui::questions(locale).balance_title,
        view! { {stem(locale)} {items} },
    )
}
