//! What a keeper and the document that it keeps tell each other.

use super::backend::Trouble;
use crate::model::{Date, Problem, Workspace};

/// What is being kept: the workspace of one or several elements.
pub trait Document {
    /// The text as it is to be saved now.
    fn text(&self) -> String;
    /// The day, for files of an older schema.
    fn today(&self) -> Date;
    /// Somebody else has changed what is saved. Brings both together.
    fn merge(&self, foreign: Foreign);
    /// How saving stands has changed.
    fn tell(&self, status: Status);
}

/// What somebody else has saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreign {
    /// What is saved now.
    pub theirs: Workspace,
    /// What theirs and the document here began as; empty where they have
    /// nothing in common.
    pub base: Workspace,
    /// What was saved before the last save from here, where theirs was made of
    /// that one: what both have changed since is what is lost here.
    pub before: Option<Workspace>,
}

/// How saving stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// Everything is saved, or on its way.
    Kept,
    /// Something could not be saved. The next change tries again.
    Trouble(Trouble),
    /// Nothing is saved until the person has decided.
    Held(Hold),
}

/// Why nothing is saved although it could be.
#[derive(Clone, Debug, PartialEq)]
pub enum Hold {
    /// What was saved is gone: deleted in another tab, or cleared by the
    /// website.
    Absent,
    /// A newer version of the program has saved something.
    Newer,
    /// What is saved cannot be read, and there is no room for a copy of it.
    NoCopy(SetAside),
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The text as it was found.
    pub text: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Under which name a copy is kept; `None` if there was no room for one.
    pub key: Option<String>,
}

/// What was found at the start.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A workspace.
    Workspace(Box<Workspace>),
    /// A text that this program cannot read.
    Unreadable(SetAside),
    /// Data of a newer version of the program.
    Newer,
}
