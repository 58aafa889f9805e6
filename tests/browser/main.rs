//! What only a browser can show, through wasm-bindgen-test.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it does not expect"
)]

mod questions;

use js_sys::{Array, Object, Reflect};
use leitwerk::embed::{self, Mounted};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

/// An element in the document, with a shadow root.
pub(crate) fn host() -> (HtmlElement, ShadowRoot) {
    let document = web_sys::window().unwrap().document().unwrap();
    let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&host).unwrap();
    let root = host
        .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
        .unwrap();
    (host, root)
}

/// The view of an element whose first pages know nothing but the language.
pub(crate) fn mount(host: &HtmlElement, root: &ShadowRoot, language: &str) -> Mounted {
    let early = Object::new();
    let values: [(&str, JsValue); 4] = [
        ("language", language.into()),
        ("isChosen", false.into()),
        ("at", "#/".into()),
        ("answers", Array::new().into()),
    ];
    for (name, value) in values {
        Reflect::set(&early, &name.into(), &value).unwrap();
    }
    embed::mount(host, root, early.unchecked_ref()).unwrap()
}

#[wasm_bindgen_test]
fn a_view_comes_and_goes_with_its_handle() {
    let (host, root) = host();
    let view = mount(&host, &root, "en");
    assert!(root.query_selector("[lang=en] h1").unwrap().is_some());
    view.unmount();
    assert_eq!(root.child_element_count(), 0);
    host.remove();
}

#[wasm_bindgen_test]
fn two_views_stand_side_by_side() {
    let (first, first_root) = host();
    let (second, second_root) = host();
    let first_view = mount(&first, &first_root, "de");
    let second_view = mount(&second, &second_root, "en");
    first_view.unmount();
    assert_eq!(first_root.child_element_count(), 0);
    assert!(second_root.query_selector("h1").unwrap().is_some());
    second_view.unmount();
    first.remove();
    second.remove();
}
