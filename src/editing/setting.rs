//! Changes to the settings and to the facts that the planner reads.

use crate::model::{
    Context, ContextNumber, Date, FIXED_HOURS, Setting, Settings, Spec, Stage, TARGET, TaskId,
    limits, need_spec,
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

pub(super) fn change(settings: &mut Settings, change: SettingChange) -> Result<(), Refusal> {
    let default = Settings::default();
    match change {
        SettingChange::Number(setting, value) => {
            settings.set(setting, checked(value, setting.spec())?);
        }
        SettingChange::Target(task, value) => settings.targets[task] = checked(value, TARGET)?,
        SettingChange::Need(stage, value) => {
            settings.need_by_stage[stage] = checked(value, need_spec(stage))?;
        }
        SettingChange::FixedHours(value) => {
            settings.fixed_hours = match value {
                Some(_) => Some(checked(value, FIXED_HOURS)?),
                None => None,
            };
        }
        SettingChange::ContextEmphasis(on) => settings.context_emphasis = on,
        SettingChange::AllowSameLine(on) => settings.allow_same_line = on,
        SettingChange::SalesLine(line) => {
            if line.chars().count() > limits::TEXT {
                return Err(Refusal::TooLong);
            }
            let line = line.trim();
            settings.sales_line = if line.is_empty() {
                default.sales_line
            } else {
                line.into()
            };
        }
        SettingChange::BlockedWeek(day, blocked) => {
            let week = day.monday();
            let weeks = &mut settings.blocked_weeks;
            if blocked && !weeks.contains(&week) {
                let limit = limits::BLOCKED_WEEKS;
                if weeks.len() >= limit {
                    return Err(Refusal::Full { limit });
                }
                weeks.push(week);
            } else if !blocked {
                weeks.retain(|other| *other != week);
            }
        }
    }
    Ok(())
}

/// A value in its range, or the default.
fn checked(value: Option<f64>, spec: Spec) -> Result<f64, Refusal> {
    let Some(value) = value else {
        return Ok(spec.default);
    };
    if !spec.range().contains(&value) {
        return Err(Refusal::OutOfRange {
            min: spec.min,
            max: spec.max,
        });
    }
    if spec.whole && value.fract() != 0.0 {
        return Err(Refusal::NotWhole);
    }
    Ok(value)
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
    if number < min || number > max {
        return Err(Refusal::OutOfRange {
            min: min.into(),
            max: max.into(),
        });
    }
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
