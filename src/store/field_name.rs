//! What the fields of records are called where a step names them.

use crate::content::{
    Locale, Named, StepTexts, fill, kam_fields, settings_texts, step_texts, task_name,
};
use crate::model::TaskId;

use super::kind::RecordKind;

/// What the field at a path of a record is called in a language; none if it has
/// no name.
#[must_use]
pub fn field_name(locale: Locale, kind: RecordKind, path: &str) -> Option<String> {
    let t = step_texts(locale);
    let mut kinds = t.fields.iter().filter(|(of, _)| *of == kind.key());
    let own = kinds.find_map(|(_, fields)| name(fields, path));
    if let Some(name) = own {
        return Some(name.to_owned());
    }
    match kind {
        RecordKind::Kam => {
            let path = path.replace('/', ".");
            name(kam_fields(locale), &path).map(str::to_owned)
        }
        RecordKind::Settings => setting(locale, t, path),
        RecordKind::Assessment => answer(locale, t, path),
        _ => None,
    }
}

fn setting(locale: Locale, t: &StepTexts, path: &str) -> Option<String> {
    let settings = settings_texts(locale);
    let (key, task) = path.split_once('/').unwrap_or((path, ""));
    let others = [
        settings.targets,
        settings.context_emphasis,
        settings.fixed_hours,
        settings.need_by_stage,
        settings.allow_same_line,
        settings.sales_line,
        settings.blocked_weeks,
    ];
    let mut all = settings.numbers.iter().chain(&others);
    let name = all.find(|text| text.key == key)?.name;
    Some(match short(locale, task) {
        Some(task) => fill(t.of_task, &[("field", name), ("task", task)]),
        None => name.to_owned(),
    })
}

fn answer(locale: Locale, t: &StepTexts, path: &str) -> Option<String> {
    let (key, item) = path.split_once('/')?;
    let (task, place) = item.split_once('.').unwrap_or((item, ""));
    match key {
        "answers" => {
            let values = [("task", short(locale, task)?), ("item", place)];
            Some(fill(t.answer, &values))
        }
        "importance" => {
            let task = short(locale, task)?;
            Some(fill(t.importance, &[("task", task)]))
        }
        "balance" => Some(t.balance.to_owned()),
        _ => None,
    }
}

/// The short name of the task with this key.
fn short(locale: Locale, key: &str) -> Option<&'static str> {
    TaskId::parse(key).map(|task| task_name(locale, task).short)
}

fn name(fields: &[Named], key: &str) -> Option<&'static str> {
    let found = fields.iter().find(|field| field.key == key);
    found.map(|field| field.name)
}
