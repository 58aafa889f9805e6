//! Moving the focus.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::look_up::{by_id, first};

/// Moves the focus to an element that can take it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that refuses the focus leaves it where it was.
        let _ = element.focus();
    }
}

/// Whether something of the page around has the focus, and not only what the
/// element stands in: it is not taken from there.
pub fn is_elsewhere() -> bool {
    let there = document().query_selector(":focus:not(kam-leitwerk, :has(kam-leitwerk))");
    // A browser that does not know this counts as without.
    there.is_ok_and(|there| there.is_some())
}

/// Moves the focus once what is shown has changed: to the control with this id,
/// or to the heading of the page, where there is none. `page` is looked for
/// before that, since what was pressed may go.
pub fn focus_later(page: Option<Element>, control: Option<String>) {
    request_animation_frame(move || {
        let Some(page) = page else { return };
        let target = control.and_then(|id| by_id(&page, &id));
        if let Some(target) = target.or_else(|| first(&page, "h1")) {
            focus(&target);
        }
    });
}
