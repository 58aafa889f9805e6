//! Leading a person to a field: a finding names the entry and the field that
//! mends it, and the page that shows the entry opens it there.

use leptos::prelude::*;

use super::route::Route;

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

/// Where a page shall lead once it is shown, until it has done so.
#[derive(Clone, Copy)]
pub struct Spotlight(RwSignal<Option<(Route, Spot)>>);

impl Spotlight {
    /// Nothing to lead to.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Leads to a field of a page, as soon as that is shown.
    pub fn set(self, page: Route, spot: Spot) {
        self.0.set(Some((page, spot)));
    }

    /// What to lead to; the page opens the entry, and the shell moves the
    /// focus to the field once the page stands.
    #[must_use]
    pub fn peek(self) -> Option<Spot> {
        self.0.get_untracked().map(|(_, spot)| spot)
    }

    /// What to lead to on this page, taken by it. The page before may still be
    /// waiting for its frame; it leaves the spot to the page it is meant for.
    #[must_use]
    pub fn take(self, page: Route) -> Option<Spot> {
        let mine = |spot: &mut Option<(Route, Spot)>| spot.take_if(|(meant, _)| *meant == page);
        let (_, spot) = self.0.try_update_untracked(mine)??;
        Some(spot)
    }
}

impl Default for Spotlight {
    fn default() -> Self {
        Self::new()
    }
}
