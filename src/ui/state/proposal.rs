//! A workspace that the page around would like to bring in: the person decides.

use std::rc::Rc;

use crate::model::Workspace;

/// What the person has decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// What is here stays; what is missing comes in.
    Merge,
    /// It takes the place of what is here.
    Replace,
    /// Nothing comes in.
    Cancel,
}

/// What became of it, as the page around is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BroughtIn {
    /// It came in beside what is here.
    Merged,
    /// It took the place of what is here.
    Replaced,
    /// All of it was here already.
    Unchanged,
    /// The person took nothing.
    Cancelled,
}

impl BroughtIn {
    /// The name in `types.d.ts`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Merged => "merged",
            Self::Replaced => "replaced",
            Self::Unchanged => "unchanged",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A workspace, and whom to tell what became of it.
#[derive(Clone)]
pub struct Proposal {
    /// What would come in.
    pub workspace: Workspace,
    /// Hears what became of it.
    pub answer: Rc<dyn Fn(BroughtIn)>,
}
