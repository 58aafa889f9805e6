//! What was typed and cannot be saved as it stands. It is not lost while the
//! person looks at other pages or changes the language.

use leptos::prelude::*;

/// The texts of fields that hold no valid value, by the id of the control.
#[derive(Clone, Copy)]
pub struct Drafts(RwSignal<Vec<(String, String)>>);

impl Drafts {
    /// No drafts.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// What stands in a field instead of its saved value.
    #[must_use]
    pub fn get(self, id: &str) -> Option<String> {
        self.0.with(|drafts| {
            let draft = drafts.iter().find(|(field, _)| field == id);
            draft.map(|(_, text)| text.clone())
        })
    }

    /// Keeps what stands in a field, or forgets it.
    pub fn set(self, id: &str, text: Option<String>) {
        self.0.update(|drafts| {
            drafts.retain(|(field, _)| field != id);
            drafts.extend(text.map(|text| (id.to_owned(), text)));
        });
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.0.update(Vec::clear);
    }
}
