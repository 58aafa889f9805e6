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

impl Kind {
    /// The name in `types.d.ts` of what really keeps it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Session => "session",
            Self::Memory | Self::Sandbox => "memory",
            Self::Host(_) => "host",
        }
    }
}
