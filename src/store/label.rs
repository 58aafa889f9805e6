//! What a step is called.

use super::field_name::field_name;
use super::kind::RecordKind;
use crate::content::{Locale, StepTexts, capacity_texts, fill, step_texts};

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
}

impl Label {
    /// The name of the step in a language: «Entwicklungsziel von Arve».
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let t = step_texts(locale);
        let named = |template: &str, kind: RecordKind, name: &str| {
            let kind = t.kinds[kind as usize].name;
            fill(template, &[("kind", kind), ("name", name)])
        };
        let counted = |one: &str, many: &str, n: usize| {
            let template = if n == 1 { one } else { many };
            fill(template, &[("n", &n.to_string())])
        };
        match self {
            Self::Field { kind, name, field } => match field_name(locale, *kind, field) {
                Some(field) if name.is_empty() || *kind == RecordKind::Assessment => field,
                Some(field) => fill(t.field_of, &[("field", &field), ("name", name)]),
                None => Self::record(t, *kind, name),
            },
            Self::Record { kind, name } => Self::record(t, *kind, name),
            Self::Added { kind, name } => named(t.added, *kind, name),
            Self::Removed { kind, name } => named(t.removed, *kind, name),
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
        }
    }

    fn record(t: &StepTexts, kind: RecordKind, name: &str) -> String {
        let kind_name = t.kinds[kind as usize].name;
        if name.is_empty() || kind == RecordKind::Assessment {
            kind_name.to_owned()
        } else {
            fill(t.record, &[("name", name)])
        }
    }
}
