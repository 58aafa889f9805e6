//! What a link carries, in which order. Writing and reading walk the same way.
//! A new field goes to the end: what is not there reads as 0, which stands for
//! «not set».

use super::digits::Digits;
use super::shared::SharedResult;
use crate::model::{
    Answer, BalanceId, ContextNumber, Date, FOCUS_LIMIT, ItemId, Setting, Settings, TaskId,
};

/// Days from 1970-01-01 to the first day that a link can carry, 2000-01-01.
const FIRST_DAY: i64 = 10_957;
/// Days that a link can carry, to the year 2179.
const DAYS: u32 = 1 << 16;
/// Hundredths of a point of a target, 0 to 100.
const TARGETS: u32 = 10_001;
/// «Nicht anwendbar» as a digit; steps are themselves, 0 is not answered.
const NOT_APPLICABLE: u32 = 6;

/// Takes every part of a result to digits, or from them.
pub(super) fn walk(digits: &mut impl Digits, shared: &mut SharedResult) {
    day(digits, shared);
    for item in ItemId::all() {
        let given = shared.assessment.answers.get(item);
        let read = answer(digits, given);
        shared.assessment.answers.set(item, read);
    }
    for id in BalanceId::all() {
        let given = shared.assessment.balance.get(id);
        let read = answer(digits, given);
        shared.assessment.balance.set(id, read);
    }
    for task in TaskId::ALL {
        let given = shared.assessment.importance.get(task).map_or(0, u32::from);
        let read = digits.digit(Some(given), 6);
        let rating = u8::try_from(read).ok().filter(|rating| *rating > 0);
        shared.assessment.importance.set(task, rating);
    }
    focus(digits, shared);
    context(digits, shared);
    settings(digits, &mut shared.settings);
}

fn day(digits: &mut impl Digits, shared: &mut SharedResult) {
    let days = Date::EPOCH.days_until(shared.assessment.date) - FIRST_DAY;
    let read = digits.digit(u32::try_from(days).ok(), DAYS);
    shared.assessment.date = Date::EPOCH.plus_days(FIRST_DAY + i64::from(read));
}

fn answer(digits: &mut impl Digits, given: Option<Answer>) -> Option<Answer> {
    let given = match given {
        None => 0,
        Some(Answer::Rated(step)) => step.into(),
        Some(Answer::NotApplicable) => NOT_APPLICABLE,
    };
    match digits.digit(Some(given), NOT_APPLICABLE + 1) {
        0 => None,
        NOT_APPLICABLE => Some(Answer::NotApplicable),
        step => u8::try_from(step).ok().map(Answer::Rated),
    }
}

fn focus(digits: &mut impl Digits, shared: &mut SharedResult) {
    let given = shared.assessment.focus.clone();
    shared.assessment.focus.clear();
    for place in 0..FOCUS_LIMIT {
        let task = given.get(place).map_or(0, |task| task.index() + 1);
        let read = digits.digit(u32::try_from(task).ok(), TaskId::ALL.len() as u32 + 1);
        let read = (read as usize).checked_sub(1);
        shared
            .assessment
            .focus
            .extend(read.and_then(|index| TaskId::ALL.get(index)));
    }
}

fn context(digits: &mut impl Digits, shared: &mut SharedResult) {
    let context = &mut shared.context;
    for question in ContextNumber::ALL {
        let (min, max) = question.range();
        let given = context
            .number(*question)
            .map_or(0, |answer| answer + 1 - min);
        let read = digits.digit(Some(given), max - min + 2);
        let answer = read.checked_sub(1).map(|answer| answer + min);
        context.set_number(*question, answer);
    }
    let given = context.pilot_phase.map_or(0, |yes| if yes { 1 } else { 2 });
    context.pilot_phase = match digits.digit(Some(given), 3) {
        1 => Some(true),
        2 => Some(false),
        _ => None,
    };
}

/// The settings of part B: targets, context factor, length of a pilot.
fn settings(digits: &mut impl Digits, settings: &mut Settings) {
    let default = Settings::default();
    let (given, mut read) = (settings.clone(), default.clone());
    let is_off = digits.digit(Some(u32::from(!given.context_emphasis)), 2) == 1;
    read.context_emphasis = !is_off;
    let pilot = digits.digit(Some(given[Setting::PilotMonths] as u32 + 1), 122);
    if let Some(months) = pilot.checked_sub(1) {
        read.set(Setting::PilotMonths, months.into());
    }
    // As a link carries them: what rounds to the default is the default.
    let hundredths = |of: &Settings, task| (of.targets[task] * 100.0).round() as u32;
    let mut tasks = TaskId::ALL.into_iter();
    let is_own = tasks.any(|task| hundredths(&given, task) != hundredths(&default, task));
    let has_targets = digits.digit(Some(u32::from(is_own)), 2) == 1;
    if has_targets {
        for task in TaskId::ALL {
            let target = digits.digit(Some(hundredths(&given, task)), TARGETS);
            read.targets[task] = f64::from(target) / 100.0;
        }
    }
    *settings = read;
}
