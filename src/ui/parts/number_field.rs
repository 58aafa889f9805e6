//! A context question that is answered with a number.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Field, Typed, hinted_field};
use crate::content::{ContextQuestion, Locale, fill, refusals, ui};
use crate::editing::Command;
use crate::model::{Context, ContextNumber};
use crate::ui::state::session::Session;

/// The field of a context question, with the command that answers it.
pub fn number_field(
    session: Session,
    locale: Locale,
    asked: ContextNumber,
    question: &ContextQuestion,
    context: Memo<Context>,
    answer: fn(ContextNumber, Option<u32>) -> Command,
) -> impl IntoView + use<> {
    let save = move |text: String| save_number(session, locale, asked, answer, &text);
    let saved = move || {
        let number = context.with(|context| context.number(asked));
        number.map_or(String::new(), |number| number.to_string())
    };
    let field = Field {
        id: asked.key().to_owned(),
        label: question.text,
        hint: None,
        value: Signal::derive(saved),
        save: Arc::new(save),
    };
    let default = question.default;
    let hint = Signal::derive(move || hint(locale, asked, default, context));
    hinted_field(field, Typed::Whole, Some(hint))
}

/// Answers a context question with what was typed.
///
/// # Errors
///
/// Why not, in the person's language; nothing has changed then.
pub fn save_number(
    session: Session,
    locale: Locale,
    asked: ContextNumber,
    answer: fn(ContextNumber, Option<u32>) -> Command,
    text: &str,
) -> Result<(), String> {
    let number = parse(text).ok_or_else(|| refusals(locale).not_whole.to_owned())?;
    session.edit(answer(asked, number))
}

/// The range, and what counts without an answer.
fn hint(
    locale: Locale,
    asked: ContextNumber,
    default: Option<u32>,
    context: Memo<Context>,
) -> String {
    let t = ui::questions(locale);
    let (min, mut max) = asked.range();
    if asked == ContextNumber::RemoteKams {
        max = context.with(Context::remote_limit);
    }
    let range = fill(
        t.range,
        &[("min", &min.to_string()), ("max", &max.to_string())],
    );
    match default {
        Some(default) => [
            &*range,
            " ",
            &fill(t.default, &[("default", &default.to_string())]),
        ]
        .concat(),
        None => range,
    }
}

/// The number that a text stands for, if it does: no text is no answer. Of
/// numbers that no question allows, the largest stands for all.
#[allow(clippy::option_option, reason = "no number, no answer, an answer")]
fn parse(text: &str) -> Option<Option<u32>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Some(text.parse().unwrap_or(u32::MAX)))
}
