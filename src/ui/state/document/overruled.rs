//! What another tab has written over, and a way to take it back.

use crate::content::Locale;
use crate::model::Workspace;
use crate::reporting::overruled::overruled;
use crate::store::{Conflict, merge};

/// What another tab has written into the same field after this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Overruled {
    /// What was lost here.
    pub(super) conflicts: Vec<Conflict>,
    /// The workspace as it was saved before both wrote.
    pub(super) before: Workspace,
    /// The workspace as it was here.
    pub(super) mine: Workspace,
}

impl Overruled {
    /// What was lost here, in the person's language.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        overruled(&self.conflicts, &self.mine, locale)
    }

    /// The present workspace with what was lost here put in again.
    #[must_use]
    pub fn put_in_again(&self, present: &Workspace) -> Workspace {
        merge(&self.before, present, &self.mine).workspace
    }
}
