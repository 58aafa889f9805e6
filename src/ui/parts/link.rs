//! A link to another page of the app.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::handler;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// A link to a page. It follows the navigation rather than the address,
/// because an element in a foreign page leaves that page's address alone. It is
/// hidden where the page is not offered.
pub fn link(
    session: Session,
    route: Route,
    text: impl IntoView + 'static,
    class: &'static str,
) -> impl IntoView {
    let hidden = move || !session.navigation.offered().allows(route);
    view! {
        <a href=route.hash() class=class hidden=hidden on:click=handler(follow(session, route))>
            {text}
        </a>
    }
}

/// A link to a field of a page that belongs to no entry.
pub fn link_to_field(
    session: Session,
    route: Route,
    field: &'static str,
    text: impl IntoView + 'static,
) -> impl IntoView {
    let go = move |event: MouseEvent| {
        if stays(&event) {
            let entry = String::new();
            session.lead_to(route, Spot { entry, field });
        }
    };
    view! { <a href=route.hash() on:click=handler(go)>{text}</a> }
}

/// What a click on a link to a page does.
pub fn follow(session: Session, route: Route) -> impl Fn(MouseEvent) + Copy {
    move |event| {
        if stays(&event) {
            session.navigation.go(route);
        }
    }
}

/// Whether a click is meant for this view; a new tab or window is the
/// browser's business.
fn stays(event: &MouseEvent) -> bool {
    let stays = !(event.ctrl_key() || event.meta_key() || event.shift_key());
    if stays {
        event.prevent_default();
    }
    stays
}
