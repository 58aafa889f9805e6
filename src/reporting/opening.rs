//! What is said of a file that a person wants to open.

use serde_json::Value;

use super::differences::{field_in_words, record_name};
use crate::content::{Locale, fill, step_texts, ui};
use crate::exchange::joining::LeftOut;
use crate::exchange::opening::{Faulty, NotOpened, Opened, Other};
use crate::exchange::table::Foreign;
use crate::exchange::{Carried, Extra};
use crate::model::{Problem, SCHEMA_VERSION, Workspace};
use crate::store::{RecordKind, key_of, name_of};

/// How many problems of a file are told; the first ones tell what is wrong.
const PROBLEMS: usize = 10;

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// In a sentence; empty where the problems say it.
    pub message: String,
    /// What is wrong, each with its place.
    pub problems: Vec<Misfit>,
    /// How many more there are, as a sentence; empty if there are none.
    pub more: String,
}

/// Something that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where, in words.
    pub place: String,
    /// Where, as a JSON pointer; empty for the whole file.
    pub pointer: String,
    /// What, and what to do.
    pub message: String,
}

/// Why nothing was opened, in words.
#[must_use]
pub fn refusal(why: &NotOpened, locale: Locale) -> Refusal {
    let message = |message: String| Refusal {
        message,
        problems: Vec::new(),
        more: String::new(),
    };
    match why {
        NotOpened::Empty => message(ui::files(locale).empty.to_owned()),
        NotOpened::Other(other) => message(something_else(*other, locale)),
        NotOpened::Faulty(faulty) => faults(faulty, locale),
    }
}

fn something_else(other: Other, locale: Locale) -> String {
    let t = ui::files(locale);
    let [what, todo] = match other {
        Other::Foreign(foreign) => {
            let is_table = matches!(
                foreign,
                Foreign::Workbook | Foreign::OldWorkbook | Foreign::OtherWorkbook
            );
            let todo = if is_table { t.todo_table } else { t.todo_other };
            [foreign.name(locale), todo]
        }
        Other::Table => [t.table, t.todo_table],
        Other::TeamView => t.team_view,
        Other::AnswerCode => t.answer_code,
        Other::Link => t.link,
        Other::Text => [t.text, t.todo_other],
    };
    fill(t.is_other, &[("what", what), ("todo", todo)])
}

fn faults(faulty: &Faulty, locale: Locale) -> Refusal {
    let t = ui::files(locale);
    let more = faulty.problems.len().saturating_sub(PROBLEMS);
    Refusal {
        message: t.problems.to_owned(),
        problems: misfits(&faulty.problems, &faulty.value, PROBLEMS, locale),
        more: if more > 0 {
            fill(t.more_problems, &[("n", &more.to_string())])
        } else {
            String::new()
        },
    }
}

/// The first thing that is wrong with a text, with its place if it has one.
#[must_use]
pub fn first_problem(problems: &[Problem], text: &str, locale: Locale) -> String {
    let value = serde_json::from_str(text).unwrap_or_default();
    let first = misfits(problems, &value, 1, locale).pop();
    first.map_or_else(String::new, |of| match of.pointer.as_str() {
        "" => of.message,
        _ => [&*of.place, ": ", &of.message].concat(),
    })
}

/// What is wrong with a text that holds `value`, each with its place; at most
/// so many.
fn misfits(problems: &[Problem], value: &Value, most: usize, locale: Locale) -> Vec<Misfit> {
    let problems = problems.iter().take(most);
    problems
        .map(|problem| Misfit {
            place: place(&problem.path, value, locale),
            pointer: problem.path.clone(),
            message: problem.message(locale),
        })
        .collect()
}

/// A JSON pointer into a workspace, in words.
fn place(pointer: &str, value: &Value, locale: Locale) -> String {
    let t = ui::files(locale);
    let segments: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
        .collect();
    let Some((key, rest)) = segments.split_first() else {
        return t.whole_file.to_owned();
    };
    let kinds = RecordKind::ALL.iter().copied();
    let Some(kind) = kinds.clone().find(|kind| key_of(*kind) == key) else {
        return fill(t.place_key, &[("key", key)]);
    };
    let name = step_texts(locale).kinds[kind as usize].name;
    let (record, rest) = match (kind, rest.split_first()) {
        (RecordKind::Context | RecordKind::Settings, _) | (_, None) => (name.to_owned(), rest),
        (_, Some((index, rest))) => {
            let index: usize = index.parse().unwrap_or_default();
            let number = (index + 1).to_string();
            let found = value.get(key).and_then(|list| list.get(index));
            let own = found.and_then(Value::as_object).map(name_of);
            let own = own.map(|own| record_name(&own, locale)).unwrap_or_default();
            let values = [("kind", name), ("n", &number), ("name", &own)];
            let template = if own.is_empty() {
                t.place
            } else {
                t.place_named
            };
            (fill(template, &values), rest)
        }
    };
    if rest.is_empty() {
        return record;
    }
    [record, field(kind, rest, locale)].join(", ")
}

fn field(kind: RecordKind, path: &[String], locale: Locale) -> String {
    let t = ui::files(locale);
    let (keys, entry) = match path.split_last() {
        Some((last, keys)) if !keys.is_empty() && last.parse::<usize>().is_ok() => {
            (keys, last.parse::<usize>().ok())
        }
        _ => (path, None),
    };
    let name = field_in_words(kind, &keys.join("/"), locale);
    let name = name.unwrap_or_else(|| fill(t.place_key, &[("key", &keys.join("/"))]));
    match entry {
        Some(entry) => {
            let values = [("field", &*name), ("n", &(entry + 1).to_string())];
            fill(t.place_entry, &values)
        }
        None => name,
    }
}

/// What of a saved text the program cannot use: each field with its place, and
/// its value in the place of the message; at most ten.
#[must_use]
pub fn carried(carried: &Carried, locale: Locale) -> Vec<Misfit> {
    let t = ui::files(locale);
    let extras = carried.extras().iter().take(PROBLEMS);
    let misfit = |extra: &Extra| {
        let (list, path) = match (extra.list(), extra.path.split_first()) {
            (Some(list), _) => (list, &extra.path[..]),
            (None, Some((key, path))) => (&**key, path),
            (None, None) => ("", &[][..]),
        };
        let mut kinds = RecordKind::ALL.iter().copied();
        let place = match kinds.find(|kind| key_of(*kind) == list) {
            None => fill(t.place_key, &[("key", list)]),
            Some(kind) => {
                let name = record_name(&extra.name, locale);
                let kind_name = step_texts(locale).kinds[kind as usize].name;
                let record = if name.is_empty() { kind_name } else { &name };
                if path.is_empty() {
                    record.to_owned()
                } else {
                    [record, &field(kind, path, locale)].join(", ")
                }
            }
        };
        let value = match extra.value.as_str() {
            Some(text) => text.to_owned(),
            None => extra.value.to_string(),
        };
        Misfit {
            place,
            pointer: String::new(),
            message: record_name(&value, locale),
        }
    };
    extras.map(misfit).collect()
}

/// What was opened, in sentences: how much is in it, and whether it was brought
/// up to date.
#[must_use]
pub fn opened(source: &str, opened: &Opened, locale: Locale) -> Vec<String> {
    let t = ui::files(locale);
    let content = content(&opened.workspace, locale);
    let mut lines = vec![fill(t.source, &[("source", source), ("content", &content)])];
    lines.extend(opened.from_schema.map(|from| {
        let values = [
            ("from", &*from.to_string()),
            ("to", &*SCHEMA_VERSION.to_string()),
        ];
        fill(t.migrated, &values)
    }));
    lines
}

/// How many records of each kind a workspace holds.
fn content(workspace: &Workspace, locale: Locale) -> String {
    let t = ui::files(locale);
    let kinds = ui::differences(locale).kinds;
    let counts = [
        (RecordKind::Assessment, workspace.assessments.len()),
        (RecordKind::TeamView, workspace.team_views.len()),
        (RecordKind::Kam, workspace.kams.len()),
        (RecordKind::Account, workspace.accounts.len()),
        (RecordKind::SupportMember, workspace.support_members.len()),
        (RecordKind::Sponsor, workspace.sponsors.len()),
        (RecordKind::Position, workspace.positions.len()),
        (RecordKind::Action, workspace.actions.len()),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts
        .map(|(kind, count)| {
            let values = [("kind", kinds[kind as usize]), ("n", &*count.to_string())];
            fill(t.count, &values)
        })
        .collect();
    if counts.is_empty() {
        t.nothing_inside.to_owned()
    } else {
        counts.join(", ")
    }
}

/// What of a file does not come in, in sentences.
#[must_use]
pub fn left_out(left_out: &[LeftOut], locale: Locale) -> Vec<String> {
    let t = ui::files(locale);
    [(true, t.left_out_full), (false, t.left_out_taken)]
        .into_iter()
        .filter_map(|(is_full, template)| {
            let of_kind = left_out.iter().filter(|one| one.is_full == is_full);
            let names: Vec<String> = of_kind.map(|one| record_name(&one.name, locale)).collect();
            let what = shortened(&names);
            (!names.is_empty()).then(|| fill(template, &[("what", &what)]))
        })
        .collect()
}

/// The first names, and how many more there are.
fn shortened(names: &[String]) -> String {
    const SHOWN: usize = 10;
    let mut text = names[..names.len().min(SHOWN)].join(", ");
    if names.len() > SHOWN {
        text += &[", … (", &names.len().to_string(), ")"].concat();
    }
    text
}
