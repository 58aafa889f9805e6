//! Going from page to page.
//!
//! The element that owns the page keeps the route in the address, so that the
//! browser's back and forward work and a page can be linked to. An element in
//! a foreign page leaves that page's address alone.

use leptos::ev;
use leptos::leptos_dom::helpers::WindowListenerHandle;
use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, ToAnySource};

use super::route::{Offered, Route};
use crate::exchange::link::code_in;

/// The current route and the ways to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// The code of the result that came with a link. It stands nowhere else.
    shared: RwSignal<Option<String>>,
    /// The sections that can be gone to.
    offered: RwSignal<Offered>,
    owns_address: bool,
}

impl Navigation {
    /// Begins at a page.
    #[must_use]
    pub fn new(owns_address: bool, at: Route, offered: Offered) -> Self {
        Self {
            route: RwSignal::new(offered.or_home(at)),
            shared: RwSignal::new(None),
            offered: RwSignal::new(offered),
            owns_address,
        }
    }

    /// What listeners have read of it.
    #[must_use]
    pub fn sources(self) -> [AnySource; 3] {
        [
            self.route.to_any_source(),
            self.shared.to_any_source(),
            self.offered.to_any_source(),
        ]
    }

    /// Keeps to the address as long as the view stands, if this element owns it.
    pub fn follow(self) {
        if !self.owns_address {
            return;
        }
        self.follow_address();
        let listener: WindowListenerHandle =
            window_event_listener(ev::hashchange, move |_| self.follow_address());
        on_cleanup(move || listener.remove());
    }

    /// Offers other sections; a page that is not among them is left.
    pub fn offer(self, offered: Offered) {
        self.offered.set(offered);
        self.go(self.route.get_untracked());
    }

    /// The sections that can be gone to.
    #[must_use]
    pub fn offered(self) -> Offered {
        self.offered.get()
    }

    /// Whether the element is the page, and keeps its address.
    #[must_use]
    pub const fn owns_address(self) -> bool {
        self.owns_address
    }

    /// The code of the result that came with the last link.
    #[must_use]
    pub fn shared(self) -> Option<String> {
        self.shared.get()
    }

    /// Shows the result that came with a link.
    pub fn show_shared(self, code: &str) {
        self.shared.set(Some(code.to_owned()));
        self.route.set(Route::Shared);
    }

    /// The address of the page without its fragment.
    #[must_use]
    pub fn address(self) -> String {
        let address = location().href().unwrap_or_default();
        let end = address.find('#').unwrap_or(address.len());
        address[..end].to_owned()
    }

    /// Loads the page anew. A browser that refuses leaves all as it is.
    pub fn reload(self) {
        drop(location().reload());
    }

    /// The current route.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The current route, read once.
    #[must_use]
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// The sections that can be gone to, read once.
    #[must_use]
    pub fn offered_now(self) -> Offered {
        self.offered.get_untracked()
    }

    /// Goes to a page, or to the first that is offered.
    pub fn go(self, route: Route) {
        let route = self.offered.get_untracked().or_home(self.if_there(route));
        if self.owns_address {
            // The address changes the route, as it does for back and forward.
            if location().set_hash(route.hash()).is_err() {
                self.route.set(route);
            }
        } else if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    /// The page; one's own result in the place of a shared one that is not there.
    fn if_there(self, route: Route) -> Route {
        let has_none = self.shared.with_untracked(Option::is_none);
        match route {
            Route::Shared if has_none => Route::Result,
            other => other,
        }
    }

    fn follow_address(self) {
        let hash = location_hash_with_mark();
        if let Some(code) = code_in(&hash) {
            // Out of the address before anything else.
            replace_hash(Route::Shared.hash());
            self.show_shared(code);
            return;
        }
        if hash == Route::Shared.hash() && self.if_there(Route::Shared) != Route::Shared {
            // The page was loaded anew.
            replace_hash(Route::Result.hash());
            self.route.set(Route::Result);
            return;
        }
        let route = Route::from_hash(&hash);
        if let Some(route) = route.map(|route| self.offered.get_untracked().or_home(route))
            && self.route.get_untracked() != route
        {
            self.route.set(route);
        }
    }
}

/// Writes another fragment into the address, in the place of this one.
fn replace_hash(hash: &str) {
    let replaced = window().history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(hash))
    });
    if replaced.is_err() {
        // Some frames have no history; the page before stays in it then.
        drop(location().set_hash(hash));
    }
}

fn location_hash_with_mark() -> String {
    match location().hash() {
        Ok(hash) if !hash.is_empty() => hash,
        _ => Route::Start.hash().to_owned(),
    }
}
