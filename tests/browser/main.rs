//! What only a browser can show, through wasm-bindgen-test.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what it does not expect"
)]

#[path = "../storage/conformance.rs"]
mod conformance;
mod generations;
mod host_store;
mod questions;
mod storage;

use js_sys::{Array, Function, Object, Reflect};
use leitwerk::embed::{self, Mounted, Work};
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

fn object<'a>(values: impl IntoIterator<Item = (&'a str, JsValue)>) -> Object {
    let object = Object::new();
    for (name, value) in values {
        Reflect::set(&object, &name.into(), &value).unwrap();
    }
    object
}

/// The workspace of an element that nobody has set up, and its view, whose
/// first pages know nothing but the language.
pub(crate) async fn mount(root: &ShadowRoot, instance: &str, language: &str) -> (Work, Mounted) {
    let settings = object([
        ("instance", instance.into()),
        ("storage", "local".into()),
        ("language", language.into()),
        ("ownsPage", false.into()),
        ("at", "#/".into()),
        ("sections", "".into()),
        ("asOf", "".into()),
        ("isReadonly", false.into()),
    ]);
    let work = embed::open(settings.unchecked_into()).await;
    let early = object([("answers", Array::new().into())]);
    let tell = Function::new_no_args("return true");
    let view = work.show(root, early.unchecked_ref(), tell).unwrap();
    (work, view)
}

#[wasm_bindgen_test]
async fn a_view_comes_and_goes_with_its_handle() {
    let (host, root) = host();
    let (_work, view) = mount(&root, "alone", "en").await;
    assert!(root.query_selector("[lang=en] h1").unwrap().is_some());
    view.unmount();
    assert_eq!(root.child_element_count(), 0);
    host.remove();
}

#[wasm_bindgen_test]
async fn two_views_stand_side_by_side() {
    let (first, first_root) = host();
    let (second, second_root) = host();
    let (_work, first_view) = mount(&first_root, "site", "de").await;
    let (_other, second_view) = mount(&second_root, "other", "en").await;
    first_view.unmount();
    assert_eq!(first_root.child_element_count(), 0);
    assert!(second_root.query_selector("h1").unwrap().is_some());
    second_view.unmount();
    first.remove();
    second.remove();
}
