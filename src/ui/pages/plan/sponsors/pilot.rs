//! Whether the team is in a pilot phase: without anybody behind them, its KAMs
//! are at risk.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::content::{ContextQuestion, context_questions, fill, ui};
use crate::editing::Command;
use crate::model::{Context, ContextNumber, Setting};
use crate::ui::parts::{Field, memo, number_field, reactive, select_field};

/// The keys of the answers; no key is no answer.
const YES: &str = "yes";
const NO: &str = "no";

/// The answer for the whole team, and what follows from it. Without one, the
/// age of the structure decides, so that is asked for too.
pub fn pilot(page: Page) -> AnyView {
    let (session, t) = (page.session, page.t);
    let days = |of| session.peek(|workspace| (workspace.settings[of] as u32).to_string());
    let lead = fill(
        t.pilot_lead,
        &[
            ("pilot", &days(Setting::SponsorContactDaysPilot)),
            ("usual", &days(Setting::SponsorContactDays)),
        ],
    );
    let context = memo(move || session.read(|workspace| workspace.context.clone()));
    let is_open = memo(move || context.with(|context| context.pilot_phase.is_none()));
    let age = move || is_open.get().then(|| age(page, context));
    view! {
        <section>
            <h2>{t.pilot}</h2>
            <p>{lead}</p>
            <div class="form-grid">{answer(page, context)} {reactive(age)}</div>
        </section>
    }
    .into_any()
}

fn answer(page: Page, context: Memo<Context>) -> AnyView {
    let t = ui::questions(page.locale);
    let key = "pilotPhase";
    let value = move || match context.with(|context| context.pilot_phase) {
        None => String::new(),
        Some(true) => YES.to_owned(),
        Some(false) => NO.to_owned(),
    };
    let save = move |key: String| {
        let answer = (!key.is_empty()).then(|| key == YES);
        page.session.edit(Command::SetPilot(answer))
    };
    let field = Field {
        id: key.to_owned(),
        label: question(page, key).map_or("", |question| question.text),
        hint: Some(t.pilot_hint.to_owned()),
        value: Signal::derive(value),
        save: Arc::new(save),
    };
    let options = [("", page.t.pilot_open), (YES, t.yes), (NO, t.no)]
        .map(|(key, name)| (key.to_owned(), name.to_owned()));
    select_field(field, options.into()).into_any()
}

fn age(page: Page, context: Memo<Context>) -> Option<AnyView> {
    let months = ContextNumber::MonthsSinceIntro;
    let question = question(page, months.key())?;
    let answer = Command::SetContext;
    let field = number_field(page.session, page.locale, months, question, context, answer);
    Some(field.into_any())
}

fn question(page: Page, key: &str) -> Option<&'static ContextQuestion> {
    let mut questions = context_questions(page.locale).iter();
    questions.find(|question| question.key == key)
}
