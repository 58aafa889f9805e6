//! What leaving questions open costs, in plain words (instrument.md B.2, B.3,
//! B.7).

use crate::content::{Locale, fill, ui};
use crate::model::{
    Answers, BalanceAnswers, BalanceId, BalancePole, Progress, Section, TaskId, Workspace,
};
use crate::scoring::{TaskScore, pole_score};

/// Scorable tasks without which there is no overall score (instrument.md B.3).
const ENOUGH_TASKS: usize = 5;

/// What it costs the overall score, if anything.
pub fn overall(workspace: &Workspace, locale: Locale) -> Option<String> {
    let answers = answers(workspace);
    let scorable = TaskId::ALL
        .iter()
        .filter(|task| TaskScore::of(answers.of(**task)).is_scorable())
        .count();
    (scorable < ENOUGH_TASKS).then(|| {
        fill(
            ui::review(locale).no_overall,
            &[("n", &scorable.to_string())],
        )
    })
}

/// What it costs a section, if anything.
pub fn of(workspace: &Workspace, locale: Locale, section: Section) -> Option<String> {
    let t = ui::review(locale);
    let is_open = !Progress::in_section(workspace, section).is_complete();
    match section {
        Section::Context => is_open.then(|| t.context_open.to_owned()),
        Section::Task(task) => {
            let score = TaskScore::of(answers(workspace).of(task));
            let template = if !score.is_scorable() {
                t.task_not_scorable
            } else if score.is_tentative() {
                t.task_tentative
            } else {
                return None;
            };
            Some(fill(template, &[("n", &score.valid.to_string())]))
        }
        Section::Balance => balance(workspace, locale),
        Section::Importance => is_open.then(|| t.importance_open.to_owned()),
    }
}

fn balance(workspace: &Workspace, locale: Locale) -> Option<String> {
    let t = ui::review(locale);
    let none = BalanceAnswers::default();
    let current = workspace.current_assessment();
    let answers = current.map_or(&none, |assessment| &assessment.balance);
    let valid = |pole| {
        BalanceId::all()
            .filter(|id| id.pole == pole)
            .filter_map(|id| answers.get(id)?.score())
            .count()
    };
    let [a, b] = BalancePole::ALL.map(valid);
    let is_scorable = BalancePole::ALL
        .iter()
        .all(|pole| pole_score(answers, *pole).is_some());
    let template = if !is_scorable {
        t.balance_not_scorable
    } else if a + b < BalanceId::all().count() {
        t.balance_open
    } else {
        return None;
    };
    Some(fill(
        template,
        &[("a", &a.to_string()), ("b", &b.to_string())],
    ))
}

fn answers(workspace: &Workspace) -> Answers {
    let current = workspace.current_assessment();
    current.map_or_else(Answers::default, |assessment| assessment.answers)
}
