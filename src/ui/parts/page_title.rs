//! The heading of a page.

use leptos::prelude::*;

/// The heading of a page; it takes the focus when the page appears.
pub fn page_title(text: impl IntoView + 'static) -> impl IntoView {
    view! { <h1 tabindex="-1">{text}</h1> }
}
