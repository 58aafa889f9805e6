//! What was typed and chosen before the program was there (src/first_pages).

use crate::editing::Command;
use crate::model::ContextNumber;
use crate::route::Route;
use crate::ui::parts::save_number;
use crate::ui::state::drafts::{FieldId, Unsaved};
use crate::ui::state::session::{Options, Session};

/// Answers the context questions with it, as if it were typed now: what is no
/// answer stays in its field, with the reason.
pub fn take_over_early(session: Session, options: &Options) {
    if options.is_chosen {
        session.set_locale(options.locale);
    }
    let locale = session.locale_now();
    for (key, text) in &options.answers {
        let outcome = match ContextNumber::from_key(key) {
            Some(number) => save_number(session, locale, number, Command::AnswerContext, text),
            None => session.edit(Command::AnswerPilot(Some(text == "1"))),
        };
        if let Err(fault) = outcome {
            let field = FieldId {
                page: Route::Context,
                control: key.clone(),
            };
            let text = text.clone();
            session.drafts.set(&field, Some(Unsaved { text, fault }));
        }
    }
}
