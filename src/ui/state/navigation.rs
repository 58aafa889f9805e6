//! Going from page to page.
//!
//! The element that owns the page keeps the route in the address, so that the
//! browser's back and forward work and a page can be linked to. An element in
//! a foreign page leaves that page's address alone.

use leptos::ev;
use leptos::leptos_dom::helpers::WindowListenerHandle;
use leptos::prelude::*;

use super::route::{Offered, Route};

/// The current route and the ways to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
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
            offered: RwSignal::new(offered),
            owns_address,
        }
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
        let route = self.offered.get_untracked().or_home(route);
        if self.owns_address {
            // The address changes the route, as it does for back and forward.
            if location().set_hash(route.hash()).is_err() {
                self.route.set(route);
            }
        } else if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    fn follow_address(self) {
        let hash = location_hash_with_mark();
        let route = Route::from_hash(&hash);
        if let Some(route) = route.map(|route| self.offered.get_untracked().or_home(route))
            && self.route.get_untracked() != route
        {
            self.route.set(route);
        }
    }
}

fn location_hash_with_mark() -> String {
    match location().hash() {
        Ok(hash) if !hash.is_empty() => hash,
        _ => Route::Start.hash().to_owned(),
    }
}
