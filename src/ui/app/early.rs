//! What was typed and chosen before the program was there (src/first_pages).

use crate::content::Locale;
use crate::editing::Command;
use crate::model::ContextNumber;
use crate::route::Route;
use crate::ui::parts::save_number;
use crate::ui::state::drafts::{FieldId, Unsaved};
use crate::ui::state::session::Session;

/// What the first pages know when the program takes over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The code of a shared result that stood in the address.
    pub shared: Option<String>,
    /// The language that the person or the host has chosen.
    pub locale: Option<Locale>,
    /// The keys of context questions, each with what was typed or chosen as its
    /// answer.
    pub answers: Vec<(String, String)>,
}

/// Answers the context questions with it, as if it were typed now: what is no
/// answer stays in its field, with the reason.
pub fn take_over_early(session: Session, early: &Early) {
    if let Some(locale) = early.locale {
        session.set_locale(locale);
    }
    for (key, text) in &early.answers {
        if let Err(fault) = answer(session, key, text) {
            let field = FieldId {
                page: Route::Context,
                control: key.clone(),
            };
            let text = text.clone();
            session.drafts.set(&field, Some(Unsaved { text, fault }));
        }
    }
}

/// Answers those that nobody has answered. Returns the keys of what is no
/// answer.
pub fn prefill(session: Session, answers: Vec<(String, String)>) -> Vec<String> {
    let is_open = |key: &str| {
        session.peek(|workspace| match ContextNumber::from_key(key) {
            Some(number) => workspace.context.number(number).is_none(),
            None => workspace.context.pilot_phase.is_none(),
        })
    };
    let open = answers.into_iter().filter(|(key, _)| is_open(key));
    open.filter_map(|(key, text)| answer(session, &key, &text).is_err().then_some(key))
        .collect()
}

fn answer(session: Session, key: &str, text: &str) -> Result<(), String> {
    match ContextNumber::from_key(key) {
        Some(number) => save_number(
            session,
            session.locale_now(),
            number,
            Command::AnswerContext,
            text,
        ),
        None => match text {
            "1" | "2" => session.edit(Command::AnswerPilot(Some(text == "1"))),
            _ => Err(text.to_owned()),
        },
    }
}
