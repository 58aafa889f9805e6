//! What a step is called.

use super::field_name::field_name;
use super::kind::RecordKind;
use crate::content::{Locale, StepTexts, capacity_texts, date, fill, step_texts};
use crate::model::Date;

/// What a step is called, as data: a sentence of it is made in the language
/// that is spoken when it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A field of a record.
    Field {
        /// What the record is.
        kind: RecordKind,
        /// What it is called; empty where there is only one.
        name: String,
        /// The path of the field.
        field: String,
    },
    /// Several fields of a record.
    Record {
        /// What the record is.
        kind: RecordKind,
        /// What it is called; empty where there is only one.
        name: String,
    },
    /// A new record.
    Added {
        /// What the record is.
        kind: RecordKind,
        /// What it is called.
        name: String,
    },
    /// A record that went, and with it every reference to it.
    Removed {
        /// What the record was.
        kind: RecordKind,
        /// What it was called.
        name: String,
    },
    /// Several records.
    Several(usize),
    /// People who came in together.
    Imported(usize),
    /// A lever of the capacity model (instrument.md C.4), counted from 0.
    Lever(usize),
    /// The sponsors of several KAMs.
    Assigned(usize),
    /// A new questionnaire.
    Begun,
    /// The end of a questionnaire.
    Finished,
    /// A file in the place of what was there.
    Opened,
    /// A file brought together with what was there.
    Joined,
    /// What another tab had written over, put in again.
    PutInAgain,
    /// An earlier state in the place of what was there.
    Restored {
        /// The day of that state.
        day: Date,
        /// The time of it, such as `17:02`.
        time: String,
    },
}

impl Label {
    /// The name of the step in a language: «Entwicklungsziel von Arve».
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let t = step_texts(locale);
        let counted = |one: &str, many: &str, n: usize| {
            let template = if n == 1 { one } else { many };
            fill(template, &[("n", &n.to_string())])
        };
        match self {
            Self::Field { kind, name, field } => match field_name(locale, *kind, field) {
                Some(field) => match own_name(*kind, name) {
                    Some(name) => fill(t.field_of, &[("field", &field), ("name", &name)]),
                    None => field,
                },
                None => of_record(t, t.record, *kind, name),
            },
            Self::Record { kind, name } => of_record(t, t.record, *kind, name),
            Self::Added { kind, name } => fill_name(t, t.added, *kind, name),
            Self::Removed { kind, name } => fill_name(t, t.removed, *kind, name),
            Self::Several(n) => counted(t.several_one, t.several, *n),
            Self::Imported(n) => counted(t.imported_one, t.imported, *n),
            Self::Assigned(n) => counted(t.assigned_one, t.assigned, *n),
            Self::Lever(index) => {
                let levers = &capacity_texts(locale).levers;
                let name = levers.get(*index).map_or("", |lever| lever.name);
                fill(t.lever, &[("name", name)])
            }
            Self::Begun => t.begun.to_owned(),
            Self::Finished => t.finished.to_owned(),
            Self::Opened => t.opened.to_owned(),
            Self::Joined => t.joined.to_owned(),
            Self::PutInAgain => t.put_in_again.to_owned(),
            Self::Restored { day, time } => {
                let day = date(locale, day.year(), day.month(), day.day());
                fill(t.restored, &[("date", &day), ("time", time)])
            }
        }
    }
}

/// A record by its name, or, where it has none of its own, by what it is.
fn of_record(t: &StepTexts, template: &str, kind: RecordKind, name: &str) -> String {
    match own_name(kind, name) {
        Some(name) => fill(template, &[("name", &name)]),
        None => kind_name(t, kind).to_owned(),
    }
}

fn fill_name(t: &StepTexts, template: &str, kind: RecordKind, name: &str) -> String {
    let name = own_name(kind, name);
    let name = name.as_deref().unwrap_or_else(|| kind_name(t, kind));
    fill(template, &[("name", name)])
}

const fn kind_name(t: &StepTexts, kind: RecordKind) -> &'static str {
    t.kinds[kind as usize].name
}

/// The name of a record, not too long to be read out; a record that stands
/// alone and one that is known by its day have none.
fn own_name(kind: RecordKind, name: &str) -> Option<String> {
    const LONGEST: usize = 48;
    if name.is_empty() || matches!(kind, RecordKind::Assessment | RecordKind::TeamView) {
        return None;
    }
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => Some([name[..end].trim_end(), "…"].concat()),
        None => Some(name.to_owned()),
    }
}
