//! What is different between two states of the data, record by record, as it
//! is shown before it is done.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::content::{Locale, Named, csv_texts, date, fill, planner_names, task_name, ui};
use crate::model::{Date, SESSION_MINUTES, SPONSOR_CAPACITY, Setting, TARGET, TaskId, Workspace};
use crate::store::{Change, FieldChange, RecordKind, What, changes, field_name};

/// What is different of one kind of record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The kind.
    pub title: &'static str,
    /// How many are new, changed and removed.
    pub counts: String,
    /// Each of them.
    pub rows: Vec<Row>,
}

/// A record that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called; empty where there is only one.
    pub name: String,
    /// New, changed, removed, in another order.
    pub what: &'static str,
    /// Each field with its values before and after.
    pub fields: Vec<String>,
}

/// What becomes different when `after` takes the place of `before`.
#[must_use]
pub fn differences(before: &Workspace, after: &Workspace, locale: Locale) -> Vec<Group> {
    let names = names(&[before, after]);
    let all = changes(before, after);
    let groups = RecordKind::ALL.iter().filter_map(|kind| {
        let of_kind: Vec<&Change> = all.iter().filter(|change| change.kind == *kind).collect();
        (!of_kind.is_empty()).then(|| group(*kind, &of_kind, &names, locale))
    });
    groups.collect()
}

/// Names by identifier.
pub(super) type Names = BTreeMap<String, String>;

/// What the records are called to which others refer.
pub(super) fn names(workspaces: &[&Workspace]) -> Names {
    let mut names = Names::new();
    for workspace in workspaces {
        let kams = workspace.kams.iter().map(|one| (&one.id, &one.alias));
        let members = workspace.support_members.iter();
        let members = members.map(|one| (&one.id, &one.alias));
        let sponsors = workspace.sponsors.iter().map(|one| (&one.id, &one.alias));
        let all = kams.chain(members).chain(sponsors);
        names.extend(all.map(|(id, name)| (id.clone(), name.clone())));
    }
    names
}

fn group(kind: RecordKind, all: &[&Change], names: &Names, locale: Locale) -> Group {
    let t = ui::differences(locale);
    let count = |template: &str, is: fn(&What) -> bool| {
        let n = all.iter().filter(|change| is(&change.what)).count();
        (n > 0).then(|| fill(template, &[("n", &n.to_string())]))
    };
    let counts = [
        count(t.added_count, |what| *what == What::Added),
        count(t.changed_count, |what| matches!(what, What::Edited(_))),
        count(t.removed_count, |what| *what == What::Removed),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let is_alone = matches!(kind, RecordKind::Context | RecordKind::Settings);
    Group {
        title: t.kinds[kind as usize],
        counts: if is_alone {
            String::new()
        } else {
            counts.join(", ")
        },
        rows: all
            .iter()
            .map(|change| row(change, names, locale))
            .collect(),
    }
}

fn row(change: &Change, names: &Names, locale: Locale) -> Row {
    let t = ui::differences(locale);
    let (what, fields) = match &change.what {
        What::Added => (t.added, &[][..]),
        What::Removed => (t.removed, &[][..]),
        What::Moved => (t.moved, &[][..]),
        What::Edited(fields) => (t.changed, &fields[..]),
    };
    let fields = fields.iter();
    Row {
        name: record_name(&change.name, locale),
        what,
        fields: fields
            .map(|field| line(change.kind, field, names, locale))
            .collect(),
    }
}

/// The name of a record; that of one which is known by its day is the day.
#[must_use]
pub fn record_name(name: &str, locale: Locale) -> String {
    match Date::parse(name) {
        Some(day) => spoken_day(day, locale),
        None => shortened(name),
    }
}

fn spoken_day(day: Date, locale: Locale) -> String {
    date(locale, day.year(), day.month(), day.day())
}

fn line(kind: RecordKind, change: &FieldChange, names: &Names, locale: Locale) -> String {
    let t = ui::differences(locale);
    let field = field_in_words(kind, &change.field, locale);
    let [before, after] = values_in_words(kind, change, names, locale);
    fill(
        t.field,
        &[
            ("field", &field.unwrap_or_else(|| t.other_field.to_owned())),
            ("before", &before),
            ("after", &after),
        ],
    )
}

/// Both values of a field that has changed, as a person reads them.
pub(super) fn values_in_words(
    kind: RecordKind,
    change: &FieldChange,
    names: &Names,
    locale: Locale,
) -> [String; 2] {
    let (before, after) = (&change.before, &change.after);
    [(before, after), (after, before)]
        .map(|(value, other)| spoken(kind, &change.field, value, other, names, locale))
}

/// What the field at a path of a record is called; the field around it, where
/// it has no name itself.
#[must_use]
pub fn field_in_words(kind: RecordKind, path: &str, locale: Locale) -> Option<String> {
    field_name(locale, kind, path).or_else(|| {
        let (outer, _) = path.split_once('/')?;
        field_name(locale, kind, outer)
    })
}

/// A value as a person reads it; `other` is the value on the other side.
fn spoken(
    kind: RecordKind,
    field: &str,
    value: &Value,
    other: &Value,
    names: &Names,
    locale: Locale,
) -> String {
    let t = ui::differences(locale);
    let yes_or_no = |yes: bool| {
        let t = csv_texts(locale);
        if yes { t.yes } else { t.no }.to_owned()
    };
    match value {
        // A flag that is not written says the opposite of one that is.
        Value::Null => match (other, default_of(kind, field)) {
            (Value::Bool(other), _) if kind != RecordKind::Context => yes_or_no(!other),
            (_, Some(default)) => spoken(kind, field, &default, other, names, locale),
            _ => t.empty.to_owned(),
        },
        Value::Bool(yes) => yes_or_no(*yes),
        // A whole number without a decimal.
        Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
        Value::String(text) => word(kind, field, text, names, locale),
        Value::Array(items) if items.is_empty() => t.empty.to_owned(),
        Value::Array(items) => {
            let items = items.iter();
            let items = items.map(|item| spoken(kind, field, item, other, names, locale));
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Object(_) => "…".to_owned(),
    }
}

/// What stands for a field that is not written.
fn default_of(kind: RecordKind, field: &str) -> Option<Value> {
    let outer = field.split('/').next().unwrap_or(field);
    Some(match (kind, outer) {
        (RecordKind::Kam, "careerStage") => "kam".into(),
        (RecordKind::Kam, "sessionMinutes") => SESSION_MINUTES.into(),
        (RecordKind::Sponsor, "capacity") => SPONSOR_CAPACITY.into(),
        (RecordKind::Position, "candidates") => 0.into(),
        (RecordKind::Settings, "targets") => (TARGET.default as u32).into(),
        (RecordKind::Settings, key) => {
            let default = Setting::from_key(key)?.spec().default;
            // Whole numbers without a decimal, as they are written.
            if default.fract() == 0.0 {
                (default as u32).into()
            } else {
                default.into()
            }
        }
        _ => return None,
    })
}

/// A text: a member of a closed set, a reference, a day, or what was typed.
fn word(kind: RecordKind, field: &str, text: &str, names: &Names, locale: Locale) -> String {
    let planner = planner_names(locale);
    let outer = field.split('/').next().unwrap_or(field);
    let set: &[Named] = match (kind, outer) {
        (RecordKind::Kam, "stage") => &planner.stages,
        (RecordKind::Kam, "careerStage" | "nextStage") => &planner.career_stages,
        (RecordKind::Kam, "careerIntent") => &planner.career_intents,
        (RecordKind::Sponsor, "level") => &planner.sponsor_levels,
        (RecordKind::Position, "roleType") => &planner.role_types,
        (RecordKind::Position, "status") => &planner.position_statuses,
        (RecordKind::Action, "status") => &planner.action_statuses,
        _ => &[],
    };
    if let Some(member) = set.iter().find(|member| member.key == text) {
        return member.name.to_owned();
    }
    let is_assessment = kind == RecordKind::Assessment;
    if is_assessment && text == "na" {
        return ui::differences(locale).not_applicable.to_owned();
    }
    if (is_assessment || kind == RecordKind::Action)
        && let Some(task) = TaskId::parse(text)
    {
        return task_name(locale, task).short.to_owned();
    }
    if (outer.ends_with("Id") || outer.ends_with("Ids"))
        && let Some(name) = names.get(text)
    {
        return shortened(name);
    }
    record_name(text, locale)
}

/// A text that is not too long to be read in a row.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 120;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => [text[..end].trim_end(), "…"].concat(),
        None => text.to_owned(),
    }
}
