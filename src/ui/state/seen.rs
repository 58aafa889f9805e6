//! Of which assessment the result has been shown: before it nothing of it is
//! known, and a guess is a guess.

use leptos::prelude::*;

/// The assessment whose result was shown last, since the element started.
#[derive(Clone, Copy)]
pub struct Seen(StoredValue<Option<String>>);

impl Seen {
    /// Nothing has been shown.
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// The result of the assessment with this id is shown.
    pub fn mark(self, assessment: &str) {
        self.0.set_value(Some(assessment.to_owned()));
    }

    /// Whether it has been shown.
    #[must_use]
    pub fn has(self, assessment: &str) -> bool {
        self.0
            .with_value(|seen| seen.as_deref() == Some(assessment))
    }
}

impl Default for Seen {
    fn default() -> Self {
        Self::new()
    }
}
