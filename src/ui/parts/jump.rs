//! A link to another place on the same page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use web_sys::Element;

use super::focus;
use crate::ui::state::route::Route;

/// A link that moves the view and the focus to the heading of a part of this
/// page, the one with this `data-part`. The address keeps the page.
pub fn jump(route: Route, part: &'static str, text: impl IntoView + 'static) -> impl IntoView {
    let go = move |event: MouseEvent| {
        event.prevent_default();
        let link: Element = event_target(&event);
        let selector = ["[data-part=", part, "] h2"].concat();
        let page = link.closest("main").ok().flatten();
        let heading = page.and_then(|page| page.query_selector(&selector).ok().flatten());
        if let Some(heading) = heading {
            heading.scroll_into_view();
            focus(&heading);
        }
    };
    view! { <a href=route.hash() on:click=go>{text}</a> }
}
