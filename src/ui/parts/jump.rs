//! A link to another place on the same page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::{by_id, focus, handler};
use crate::ui::state::route::Route;

/// A link that moves the view and the focus to the heading with this id. The
/// address keeps the page.
pub fn jump(route: Route, part: &'static str, text: impl IntoView + 'static) -> impl IntoView {
    let go = move |event: MouseEvent| {
        event.prevent_default();
        let link: Element = event_target(&event);
        if let Some(heading) = by_id(&link, part) {
            heading.scroll_into_view();
            focus(&heading);
        }
    };
    view! { <a href=route.hash() on:click=handler(go)>{text}</a> }
}
