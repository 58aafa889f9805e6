//! What is said where another tab has written over something.

use super::differences::{names, values_in_words};
use crate::content::{Locale, fill, ui};
use crate::model::Workspace;
use crate::store::{Conflict, FieldChange, Label, Lost};

/// What was lost of a workspace, in a sentence or two.
#[must_use]
pub fn overruled(conflicts: &[Conflict], mine: &Workspace, locale: Locale) -> String {
    let t = ui::notices(locale);
    let labels = conflicts.iter().map(|one| label(one).text(locale));
    let what = labels.collect::<Vec<_>>().join(", ");
    let [only] = conflicts else {
        return fill(t.overruled_many, &[("what", &what)]);
    };
    match &only.lost {
        Lost::Value {
            field,
            value,
            instead,
        } => {
            let change = FieldChange {
                field: field.clone(),
                before: value.clone(),
                after: instead.clone(),
            };
            let [mine, _] = values_in_words(only.kind, &change, &names(&[mine]), locale);
            fill(t.overruled, &[("what", &what), ("value", &mine)])
        }
        Lost::Removal => fill(t.overruled_removal, &[("what", &what)]),
        Lost::Record => fill(t.overruled_many, &[("what", &what)]),
    }
}

/// What was lost, by its name.
fn label(conflict: &Conflict) -> Label {
    let (kind, name) = (conflict.kind, conflict.name.clone());
    match &conflict.lost {
        Lost::Value { field, .. } => Label::Field {
            kind,
            name,
            field: field.clone(),
        },
        Lost::Removal | Lost::Record => Label::Record { kind, name },
    }
}
