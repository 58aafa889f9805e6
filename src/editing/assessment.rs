//! Changes to the current assessment (instrument.md A).

use crate::model::{
    Answer, Assessment, BalanceId, Context, ContextNumber, FOCUS_LIMIT, ItemId, TaskId, Workspace,
    limits,
};

use super::setting::check_context;
use super::{Refusal, Stamp};

/// The current assessment; the first answer begins one.
pub(super) fn current(workspace: &mut Workspace, stamp: Stamp) -> Result<&mut Assessment, Refusal> {
    let index = match workspace.current_index() {
        Some(index) => index,
        None => begin(workspace, stamp)?,
    };
    Ok(&mut workspace.assessments[index])
}

/// Begins an assessment, which becomes the current one, and tells its place.
pub(super) fn begin(workspace: &mut Workspace, stamp: Stamp) -> Result<usize, Refusal> {
    let limit = limits::ASSESSMENTS;
    if workspace.assessments.len() >= limit {
        return Err(Refusal::Full { limit });
    }
    let latest = workspace
        .current_assessment()
        .map(|assessment| assessment.date);
    let date = latest.map_or(stamp.today, |latest| latest.max(stamp.today));
    workspace
        .assessments
        .push(Assessment::begin(stamp.id, date));
    Ok(workspace.assessments.len() - 1)
}

/// Whether a step lies on the five-step scale.
fn check_step(step: u8) -> Result<(), Refusal> {
    if (1..=5).contains(&step) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { min: 1.0, max: 5.0 })
    }
}

fn check(answer: Option<Answer>) -> Result<(), Refusal> {
    match answer {
        Some(Answer::Rated(step)) => check_step(step),
        Some(Answer::NotApplicable) | None => Ok(()),
    }
}

pub(super) fn answer(
    workspace: &mut Workspace,
    item: ItemId,
    answer: Option<Answer>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    check(answer)?;
    current(workspace, stamp)?.answers.set(item, answer);
    Ok(())
}

pub(super) fn answer_balance(
    workspace: &mut Workspace,
    id: BalanceId,
    answer: Option<Answer>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    check(answer)?;
    current(workspace, stamp)?.balance.set(id, answer);
    Ok(())
}

/// Part B reads the context that was kept with a finished assessment, so what
/// is corrected in the questionnaire is kept there again: as a whole, because
/// the answers depend on one another.
fn change_context(workspace: &mut Workspace, change: impl FnOnce(&mut Context)) {
    change(&mut workspace.context);
    let context = workspace.context.clone();
    if let Some(assessment) = workspace.current_assessment_mut()
        && assessment.context_snapshot.is_some()
    {
        assessment.context_snapshot = Some(context);
    }
}

pub(super) fn answer_context(
    workspace: &mut Workspace,
    question: ContextNumber,
    answer: Option<u32>,
) -> Result<(), Refusal> {
    check_context(&workspace.context, question, answer)?;
    change_context(workspace, |context| context.set_number(question, answer));
    Ok(())
}

pub(super) fn answer_pilot(workspace: &mut Workspace, answer: Option<bool>) {
    change_context(workspace, |context| context.pilot_phase = answer);
}

pub(super) fn rate_importance(
    workspace: &mut Workspace,
    task: TaskId,
    rating: Option<u8>,
    stamp: Stamp,
) -> Result<(), Refusal> {
    rating.map_or(Ok(()), check_step)?;
    current(workspace, stamp)?.importance.set(task, rating);
    Ok(())
}

pub(super) fn pick_focus(
    workspace: &mut Workspace,
    task: TaskId,
    picked: bool,
    stamp: Stamp,
) -> Result<(), Refusal> {
    let focus = &mut current(workspace, stamp)?.focus;
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

pub(super) fn finish(workspace: &mut Workspace, stamp: Stamp) -> Result<(), Refusal> {
    let context = workspace.context.clone();
    let settings = workspace.settings.clone();
    let assessment = current(workspace, stamp)?;
    assessment.context_snapshot = Some(context);
    assessment.settings_snapshot = Some(settings);
    Ok(())
}
