//! Whose result is shown.

use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// Whose result is shown.
#[derive(Clone, Copy)]
pub enum Whose {
    /// The person's own, from which they go on.
    Own(Session),
    /// One that came with a link, only to be looked at.
    Shared(Session),
}

impl Whose {
    /// The page on which it is shown.
    pub const fn route(self) -> Route {
        match self {
            Self::Own(_) => Route::Result,
            Self::Shared(_) => Route::Shared,
        }
    }

    /// The session of the element.
    pub const fn session(self) -> Session {
        match self {
            Self::Own(session) | Self::Shared(session) => session,
        }
    }

    /// The session, where something can be done with the result.
    pub const fn own(self) -> Option<Session> {
        match self {
            Self::Own(session) => Some(session),
            Self::Shared(_) => None,
        }
    }
}
