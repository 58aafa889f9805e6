//! What was typed and cannot be saved as it stands. It is not lost while the
//! person looks at other pages or changes the language, and nothing but the
//! person saves it.

use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, ToAnySource};

use super::route::Route;

/// Which field it is: fields of two pages are two fields, even where they are
/// called the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldId {
    /// The page on which the field stands.
    pub page: Route,
    /// The id of its control, which holds the entry and the key of the field.
    pub control: String,
}

/// What stands in a field instead of its saved value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    /// What was typed.
    pub text: String,
    /// Why it cannot be saved, in the person's language.
    pub fault: String,
}

/// The texts of fields that hold no valid value.
#[derive(Clone, Copy)]
pub struct Drafts(RwSignal<Vec<(FieldId, Unsaved)>>);

impl Drafts {
    /// No drafts.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// What listeners have read of it.
    #[must_use]
    pub fn source(self) -> AnySource {
        self.0.to_any_source()
    }

    /// What stands in a field instead of its saved value.
    #[must_use]
    pub fn get(self, id: &FieldId) -> Option<Unsaved> {
        self.0.with(|drafts| {
            let draft = drafts.iter().find(|(field, _)| field == id);
            draft.map(|(_, unsaved)| unsaved.clone())
        })
    }

    /// Keeps what stands in a field, or forgets it.
    pub fn set(self, id: &FieldId, unsaved: Option<Unsaved>) {
        self.0.maybe_update(|drafts| {
            let before = drafts.len();
            drafts.retain(|(field, _)| field != id);
            drafts.extend(unsaved.map(|unsaved| (id.clone(), unsaved)));
            before > 0 || !drafts.is_empty()
        });
    }

    /// Keeps a text that nothing is wrong with, and that is not saved by
    /// itself; an empty one is forgotten.
    pub fn keep(self, id: &FieldId, text: String) {
        let fault = String::new();
        self.set(id, (!text.is_empty()).then_some(Unsaved { text, fault }));
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.0.update(Vec::clear);
    }
}
