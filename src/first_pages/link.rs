//! A link to another page.

use super::tree::{Element, element};
use crate::route::Route;

/// A link to a page, by the fragment of its address.
pub fn link(route: Route, text: impl Into<String>) -> Element {
    element("a").with("href", route.hash()).text(text)
}
