//! Looking up elements of the view. Selectors are constants, and none of them
//! is malformed: what is not found is not there.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node, ShadowRoot};

/// The element with this id in the same tree, whatever characters it has.
pub fn by_id(near: &Node, id: &str) -> Option<Element> {
    let root = near.get_root_node();
    match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.get_element_by_id(id),
        None => root.dyn_ref::<Document>()?.get_element_by_id(id),
    }
}

/// The first element of this kind inside of another.
pub fn first(inside: &Element, selector: &'static str) -> Option<Element> {
    inside.query_selector(selector).ok().flatten()
}

/// The nearest element of this kind around another.
pub fn around(inner: &Element, selector: &'static str) -> Option<Element> {
    inner.closest(selector).ok().flatten()
}
