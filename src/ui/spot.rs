//! Leading a person to a field: a finding names the entry and the field that
//! mends it, and the page that shows the entry opens it there.

use leptos::prelude::*;

/// An entry, and a field of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The identifier of the entry; empty where the field belongs to none.
    pub entry: String,
    /// The field, by its key in JSON.
    pub field: &'static str,
}

impl Spot {
    /// The id of the control of a field, unique in the element.
    #[must_use]
    pub fn control(entry: &str, field: &str) -> String {
        if entry.is_empty() {
            return field.to_owned();
        }
        [entry, "-", field].concat()
    }
}

/// Where the next page shall lead, until it has done so.
#[derive(Clone, Copy)]
pub struct Spotlight(RwSignal<Option<Spot>>);

impl Spotlight {
    /// Nothing to lead to.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Leads to a field with the next page that is shown.
    pub fn set(self, spot: Spot) {
        self.0.set(Some(spot));
    }

    /// What to lead to; the page opens the entry, and the shell moves the
    /// focus to the field once the page stands.
    #[must_use]
    pub fn peek(self) -> Option<Spot> {
        self.0.get_untracked()
    }

    /// What to lead to, taken by the page that does.
    #[must_use]
    pub fn take(self) -> Option<Spot> {
        self.0.try_update_untracked(Option::take).flatten()
    }
}

impl Default for Spotlight {
    fn default() -> Self {
        Self::new()
    }
}
