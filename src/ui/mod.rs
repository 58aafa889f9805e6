//! What a person sees: pages made of parts, over one [`Session`].

mod app;
mod charts;
mod pages;
mod parts;
mod state;

use std::any::Any;

use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

use state::lists::Lists;

pub use app::{Early, styles};
pub use state::host::Tell;
pub use state::proposal::{BroughtIn, Decision, Proposal};
pub use state::session::{Options, Session};

/// What stays while the view of an element comes and goes.
pub struct Work {
    /// Of everything that stays.
    owner: Owner,
    /// The state of the element.
    pub session: Session,
    lists: Lists,
}

impl Work {
    /// Opens the workspace of an element, once it is known what is kept.
    pub async fn open(options: Options) -> Self {
        let start = Session::start(options).await;
        let owner = Owner::new();
        let (session, lists) = owner.with(|| (start(), Lists::new()));
        Self {
            owner,
            session,
            lists,
        }
    }

    /// Makes the view of the element in a place; it goes with what is returned.
    #[must_use]
    pub fn show(&self, place: HtmlElement, early: Early, tell: Tell) -> Box<dyn Any> {
        let Self { session, lists, .. } = *self;
        let view = move || {
            provide_context(session);
            provide_context(lists);
            if let Some(code) = &early.shared {
                session.navigation.show_shared(code);
            }
            session.follow();
            session.host.listen(tell);
            app::take_over_early(session, &early);
            app::tell_changes(session);
            app::shell(session)
        };
        // Its type is the whole tree; only its drop matters.
        Box::new(self.owner.with(|| mount_to(place, view)))
    }

    /// Answers context questions that nobody has answered yet: keys with their
    /// answers. Returns the keys of those that are no answers.
    #[must_use]
    pub fn prefill(&self, answers: Vec<(String, String)>) -> Vec<String> {
        self.owner.with(|| app::prefill(self.session, answers))
    }
}
