//! From every schema that was released to the present one, step by step
//! (contract.md, Migration).
//!
//! A step rewrites what it knows and leaves everything else, also what is
//! wrong: the strict reading that follows names it.

use serde_json::Value;

use crate::model::{Date, Fault, Problem, SCHEMA_VERSION};

/// From a schema to the next one; the day is today.
type Step = fn(&mut Value, Date);

/// The steps in their order, from schema 1 on. The compiler counts them.
const STEPS: [Step; SCHEMA_VERSION as usize - 1] = [weeks_by_date];

/// Makes a workspace of an older schema one of the present schema. One of the
/// present schema, and what is no workspace, stays as it is.
///
/// # Errors
///
/// The one problem that the schema is newer than this program.
pub fn migrate(mut value: Value, day: Date) -> Result<Value, Vec<Problem>> {
    refuse_newer(&value)?;
    if let Some(schema) = schema(&value) {
        for (step, next) in STEPS.iter().zip(2_u64..).skip(schema as usize - 1) {
            step(&mut value, day);
            if let Some(found) = value.get_mut("schemaVersion") {
                *found = next.into();
            }
        }
    }
    Ok(value)
}

/// The schema of a workspace, if it was ever released.
fn schema(value: &Value) -> Option<u64> {
    let found = value.get("schemaVersion")?.as_f64()?;
    (1..=SCHEMA_VERSION).find(|schema| *schema as f64 == found)
}

/// Refuses what a newer program wrote.
///
/// # Errors
///
/// The one problem.
pub(super) fn refuse_newer(value: &Value) -> Result<(), Vec<Problem>> {
    let found = value.get("schemaVersion").and_then(Value::as_f64);
    match found {
        Some(found) if found.fract() == 0.0 && found > SCHEMA_VERSION as f64 => {
            let found = found as u64;
            Err(whole(Fault::NewerSchema { found }))
        }
        _ => Ok(()),
    }
}

pub(super) fn whole(fault: Fault) -> Vec<Problem> {
    vec![Problem::whole(fault)]
}

/// 1 to 2: a blocked week was the number of a week from the next Monday on, and
/// is the date of its own Monday.
fn weeks_by_date(workspace: &mut Value, day: Date) {
    if let Some(settings) = workspace.get_mut("settings") {
        block_by_date(settings, day);
    }
    let assessments = workspace.get_mut("assessments");
    let assessments = assessments.and_then(Value::as_array_mut);
    for assessment in assessments.into_iter().flatten() {
        let date = assessment.get("date").and_then(Value::as_str);
        let date = date.and_then(Date::parse);
        if let (Some(date), Some(settings)) = (date, assessment.get_mut("settingsSnapshot")) {
            block_by_date(settings, date);
        }
    }
}

/// Makes numbers of weeks dates, counted from the first Monday on or after a
/// day.
fn block_by_date(settings: &mut Value, day: Date) {
    /// The last week that schema 1 could block.
    const LAST: u32 = 52;
    let first = day.plus_days(6).monday();
    let weeks = settings.get_mut("blockedWeeks");
    for week in weeks.and_then(Value::as_array_mut).into_iter().flatten() {
        let number = week.as_f64();
        if let Some(number) = (0..=LAST).find(|one| Some(f64::from(*one)) == number) {
            // At the end of the calendar its last week stands for all later ones.
            let monday = first.plus_days(7 * i64::from(number)).monday();
            *week = monday.to_string().into();
        }
    }
}
