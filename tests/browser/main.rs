//! What only a browser can show, through wasm-bindgen-test.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it does not expect"
)]

mod questions;

use leitwerk::embed;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

/// An element in the document, with a shadow root.
pub(crate) fn host(lang: &str) -> (HtmlElement, ShadowRoot) {
    let document = web_sys::window().unwrap().document().unwrap();
    let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    host.set_attribute("lang", lang).unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    let root = host
        .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
        .unwrap();
    (host, root)
}

#[wasm_bindgen_test]
fn a_view_comes_and_goes_with_its_handle() {
    let (host, root) = host("en-GB");
    let view = embed::mount(&host, &root, js_sys::Function::default()).unwrap();
    assert!(root.query_selector("[lang=en] h1").unwrap().is_some());
    view.unmount();
    assert_eq!(root.child_element_count(), 0);
    host.remove();
}

#[wasm_bindgen_test]
fn two_views_stand_side_by_side() {
    let (first, first_root) = host("de-CH");
    let (second, second_root) = host("en");
    let first_view = embed::mount(&first, &first_root, js_sys::Function::default()).unwrap();
    let second_view = embed::mount(&second, &second_root, js_sys::Function::default()).unwrap();
    first_view.unmount();
    assert_eq!(first_root.child_element_count(), 0);
    assert!(second_root.query_selector("h1").unwrap().is_some());
    second_view.unmount();
    first.remove();
    second.remove();
}
