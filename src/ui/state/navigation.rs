//! Going from page to page.
//!
//! The element that owns the page keeps the route in the address, so that the
//! browser's back and forward work and a page can be linked to. An element in
//! a foreign page leaves that page's address alone.

use leptos::ev;
use leptos::leptos_dom::helpers::WindowListenerHandle;
use leptos::prelude::*;

use super::route::Route;

/// The current route and the ways to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    owns_address: bool,
}

impl Navigation {
    /// Begins at the address if this element owns it, otherwise at a page.
    #[must_use]
    pub fn new(owns_address: bool, at: Route) -> Self {
        let navigation = Self {
            route: RwSignal::new(at),
            owns_address,
        };
        if owns_address {
            navigation.follow_address();
            let listener: WindowListenerHandle =
                window_event_listener(ev::hashchange, move |_| navigation.follow_address());
            on_cleanup(move || listener.remove());
        }
        navigation
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

    /// Goes to a page.
    pub fn go(self, route: Route) {
        if self.owns_address {
            // The address changes the route, as it does for back and forward.
            if location().set_hash(route.hash()).is_err() {
                self.route.set(route);
            }
        } else {
            self.route.set(route);
        }
    }

    fn follow_address(self) {
        let hash = location_hash_with_mark();
        if let Some(route) = Route::from_hash(&hash)
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
