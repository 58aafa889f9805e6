//! Where the workspace of an element is kept.

use super::HostStore;

/// The place of a workspace. Elements of a page with the same place share it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Which of several workspaces.
    pub instance: String,
    /// What keeps it.
    pub kind: Kind,
}

/// What keeps a workspace.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The browser, for every tab of the website.
    Local,
    /// The tab.
    Session,
    /// The page, as long as an element shows the workspace.
    Memory,
    /// The portal's store.
    Host(HostStore),
    /// Nothing: the example, to be tried out in one element.
    Sandbox,
}
