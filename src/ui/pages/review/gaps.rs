//! The questions without an answer.

use crate::content::{BalanceItem, Locale, questionnaire};
use crate::model::{BalanceId, ContextNumber, ItemId, Section, Workspace};
use crate::ui::state::asked::Asked;

/// The field and the text of each question of a section that is open.
pub fn gaps(
    workspace: &Workspace,
    locale: Locale,
    section: Section,
) -> Vec<(&'static str, &'static str)> {
    let questionnaire = questionnaire(locale);
    let is_open = |asked: Asked| asked.answer(workspace).is_none();
    match section {
        Section::Context => questionnaire
            .context
            .iter()
            .filter(|question| match ContextNumber::from_key(question.key) {
                Some(number) => workspace.context.number(number).is_none(),
                None => is_open(Asked::Pilot),
            })
            .map(|question| (question.key, question.text))
            .collect(),
        Section::Task(task) => ItemId::of(task)
            .zip(&questionnaire.task(task).items)
            .filter(|(asked, _)| is_open(Asked::Item(*asked)))
            .map(|(_, item)| (item.id, item.text))
            .collect(),
        Section::Balance => questionnaire
            .displayed_balance()
            .filter(|item| {
                let BalanceItem { pair, pole, .. } = **item;
                is_open(Asked::Balance(BalanceId { pair, pole }))
            })
            .map(|item| (item.id, item.text))
            .collect(),
        Section::Importance => questionnaire
            .tasks
            .iter()
            .filter(|task| is_open(Asked::Importance(task.id)))
            .map(|task| (task.id.as_str(), task.name))
            .collect(),
    }
}
