//! Changes to the current assessment (instrument.md A).

use crate::model::{
    Answer, Assessment, BalanceId, Context, ContextNumber, FOCUS_LIMIT, Guess, ItemId, STEPS,
    TaskId, limits,
};
use crate::store::{Draft, Label, RecordKind};

use super::Refusal;
use super::setting::check_context;
use super::stamp::Stamp;

/// The current assessment; the first answer begins one.
fn current<'d>(draft: &'d mut Draft, stamp: Stamp) -> Result<&'d mut Assessment, Refusal> {
    if draft.workspace().current_index().is_none() {
        push(draft, stamp)?;
    }
    let current = draft.workspace().current_assessment();
    let id = current.map(|assessment| assessment.id.clone());
    let id = id.unwrap_or_default();
    draft.edit(&id).ok_or(Refusal::Gone)
}

/// Begins an assessment, which becomes the current one.
pub(super) fn begin(draft: &mut Draft, stamp: Stamp) -> Result<(), Refusal> {
    draft.name(Label::Begun);
    push(draft, stamp)
}

fn push(draft: &mut Draft, stamp: Stamp) -> Result<(), Refusal> {
    let latest = draft.workspace().current_assessment();
    let date = latest.map_or(stamp.today, |latest| latest.date.max(stamp.today));
    // Two tabs that begin one on the same day begin the same.
    let of_the_day = ["as-", &date.to_string()].concat();
    let is_taken = draft.workspace().has_id(&of_the_day);
    let id = if is_taken { stamp.id } else { of_the_day };
    let begun = Assessment::begin(id, date);
    let limit = limits::ASSESSMENTS;
    draft.add(begun).map_err(|_| Refusal::Full { limit })
}

/// Names the step by what is answered, also where the answer begins the
/// assessment.
fn name(draft: &mut Draft, field: String) {
    draft.name(Label::Field {
        kind: RecordKind::Assessment,
        name: String::new(),
        field,
    });
}

/// Whether a step lies on the five-step scale.
fn check_step(path: &str, step: u8) -> Result<(), Refusal> {
    STEPS
        .check(step.into())
        .map_err(|fault| Refusal::field(path, fault))
}

fn check(path: &str, answer: Option<Answer>) -> Result<(), Refusal> {
    match answer {
        Some(Answer::Rated(step)) => check_step(path, step),
        Some(Answer::NotApplicable) | None => Ok(()),
    }
}

pub(super) fn answer(
    draft: &mut Draft,
    item: ItemId,
    answer: Option<Answer>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    let path = ["answers/", item.key()].concat();
    check(&path, answer)?;
    name(draft, path);
    current(draft, stamp)?.answers.set(item, answer);
    Ok(())
}

pub(super) fn answer_balance(
    draft: &mut Draft,
    id: BalanceId,
    answer: Option<Answer>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    let path = ["balance/", id.key()].concat();
    check(&path, answer)?;
    name(draft, path);
    current(draft, stamp)?.balance.set(id, answer);
    Ok(())
}

/// Part B reads the context that was kept with a finished assessment, so what
/// is corrected in the questionnaire is kept there again: as a whole, because
/// the answers depend on one another.
fn change_context(draft: &mut Draft, field: &str, change: impl FnOnce(&mut Context)) {
    draft.name(Label::Field {
        kind: RecordKind::Context,
        name: String::new(),
        field: field.to_owned(),
    });
    change(draft.context());
    let context = draft.workspace().context.clone();
    let current = draft.workspace().current_assessment();
    let finished = current.filter(|assessment| assessment.context_snapshot.is_some());
    if let Some(id) = finished.map(|assessment| assessment.id.clone())
        && let Some(assessment) = draft.edit::<Assessment>(&id)
    {
        assessment.context_snapshot = Some(context);
    }
}

pub(super) fn answer_context(
    draft: &mut Draft,
    question: ContextNumber,
    answer: Option<u32>,
) -> Result<(), Refusal> {
    check_context(&draft.workspace().context, question, answer)?;
    change_context(draft, question.key(), |context| {
        context.set_number(question, answer);
    });
    Ok(())
}

pub(super) fn answer_pilot(draft: &mut Draft, answer: Option<bool>) {
    change_context(draft, "pilotPhase", |context| context.pilot_phase = answer);
}

pub(super) fn rate_importance(
    draft: &mut Draft,
    task: TaskId,
    rating: Option<u8>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    let path = ["importance/", task.as_str()].concat();
    rating.map_or(Ok(()), |rating| check_step(&path, rating))?;
    name(draft, path);
    current(draft, stamp)?.importance.set(task, rating);
    Ok(())
}

pub(super) fn pick_focus(
    draft: &mut Draft,
    task: TaskId,
    picked: bool,
    stamp: Stamp,
) -> Result<(), Refusal> {
    name(draft, "focus".to_owned());
    let focus = &mut current(draft, stamp)?.focus;
    if picked && !focus.contains(&task) {
        if focus.len() == FOCUS_LIMIT {
            return Err(Refusal::FocusFull);
        }
        focus.push(task);
    } else if !picked {
        focus.retain(|other| *other != task);
    }
    Ok(())
}

pub(super) fn expect(draft: &mut Draft, guess: Guess, stamp: Stamp) -> Result<(), Refusal> {
    name(draft, "expected".to_owned());
    current(draft, stamp)?.expected = guess;
    Ok(())
}

pub(super) fn finish(draft: &mut Draft, stamp: Stamp) -> Result<(), Refusal> {
    draft.name(Label::Finished);
    let context = draft.workspace().context.clone();
    let settings = draft.workspace().settings.clone();
    let assessment = current(draft, stamp)?;
    assessment.context_snapshot = Some(context);
    assessment.settings_snapshot = Some(settings);
    Ok(())
}
