//! Changes to the settings and to the facts that the planner reads.

use crate::model::{
    Context, ContextNumber, Date, Record, SALES_LINE, Setting, Settings, Spec, Stage, TARGET,
    TaskId, need_spec,
};
use crate::store::Draft;

use super::Refusal;

/// A change to the settings; no value is «back to default».
#[derive(Clone, Debug, PartialEq)]
pub enum SettingChange {
    /// A number.
    Number(Setting, Option<f64>),
    /// The target score of a task, points.
    Target(TaskId, Option<f64>),
    /// The coaching need of a stage, hours a month.
    Need(Stage, Option<f64>),
    /// Fixed tasks, hours a month.
    FixedHours(Option<f64>),
    /// Whether the context factor counts.
    ContextEmphasis(bool),
    /// Whether a sponsor may be of the KAM's own line.
    AllowSameLine(bool),
    /// The line of the sales organisation.
    SalesLine(String),
    /// Whether the week of a day is without coaching.
    BlockedWeek(Date, bool),
}

/// Changes a setting. A refusal may leave something changed, which the draft
/// takes back.
pub(super) fn change(settings: &mut Settings, change: SettingChange) -> Result<(), Refusal> {
    let former = settings.clone();
    match change {
        SettingChange::Number(setting, value) => {
            settings.set(setting, value.unwrap_or(setting.spec().default));
        }
        SettingChange::Target(task, value) => {
            settings.targets[task] = value.unwrap_or(TARGET.default);
        }
        SettingChange::Need(stage, value) => {
            settings.need_by_stage[stage] = value.unwrap_or(need_spec(stage).default);
        }
        SettingChange::FixedHours(value) => settings.fixed_hours = value,
        SettingChange::ContextEmphasis(on) => settings.context_emphasis = on,
        SettingChange::AllowSameLine(on) => settings.allow_same_line = on,
        SettingChange::SalesLine(line) => {
            settings.sales_line = match line.trim() {
                "" => SALES_LINE.to_owned(),
                line => line.to_owned(),
            };
        }
        SettingChange::BlockedWeek(day, blocked) => {
            let week = day.monday();
            let weeks = &mut settings.blocked_weeks;
            if !blocked {
                weeks.retain(|other| *other != week);
            } else if !weeks.contains(&week) {
                weeks.push(week);
            }
        }
    }
    Ok(settings.check(Some(&former))?)
}

/// Checks an answer to a context question against its range and against the
/// other answers.
pub(super) fn check_context(
    context: &Context,
    question: ContextNumber,
    answer: Option<u32>,
) -> Result<(), Refusal> {
    let Some(number) = answer else {
        return Ok(());
    };
    let (min, mut max) = question.range();
    if question == ContextNumber::RemoteKams {
        max = context.remote_limit();
    }
    Spec::count(0.0, min.into(), max.into())
        .check(number.into())
        .map_err(|fault| Refusal::field(question.key(), fault))?;
    let remote = context.remote_kams.unwrap_or(0);
    if question == ContextNumber::KamCount && number < remote {
        return Err(Refusal::FewerThanRemote { remote });
    }
    Ok(())
}

/// Changes a fact as it is now; a finished assessment keeps its own.
pub(super) fn set_context(
    draft: &mut Draft,
    question: ContextNumber,
    answer: Option<u32>,
) -> Result<(), Refusal> {
    check_context(&draft.workspace().context, question, answer)?;
    draft.context().set_number(question, answer);
    Ok(())
}
