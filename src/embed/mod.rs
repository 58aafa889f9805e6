//! The custom element `<kam-leitwerk>`, as far as it is Rust: `element.js`
//! defines the element, loads this program once for all of them and calls
//! [`mount`] for each.

use std::any::Any;
use std::panic;

use js_sys::Function;
use leptos::mount::mount_to;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};

use crate::content::Locale;
use crate::route::Route;
use crate::ui::{self, Options};

/// Begins, once and before everything else: a panic has its message in the
/// console from now on, and `stopped` is called before the program ends.
#[wasm_bindgen]
pub fn begin(stopped: Function) {
    panic::set_hook(Box::new(move |panic| {
        console_error(&panic.to_string());
        if let Err(error) = stopped.call0(&JsValue::NULL) {
            console_error(&format!("leitwerk: no element could say so: {error:?}"));
        }
    }));
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn console_error(message: &str);

    /// What an element knows when the program takes over: see `handOver` in
    /// `first.js`.
    pub type Early;

    /// The language to begin with, by the first letters of its tag.
    #[wasm_bindgen(method, getter)]
    fn language(this: &Early) -> String;

    /// Whether the person has chosen it.
    #[wasm_bindgen(method, getter, js_name = isChosen)]
    fn is_chosen(this: &Early) -> bool;

    /// The page, as the fragment of its address.
    #[wasm_bindgen(method, getter)]
    fn at(this: &Early) -> String;

    /// The keys of context questions, each followed by what was typed or
    /// chosen as its answer.
    #[wasm_bindgen(method, getter)]
    fn answers(this: &Early) -> Vec<String>;
}

/// The style sheet, for `adoptedStyleSheets`.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    ui::styles()
}

/// A running view. It ends with [`Mounted::unmount`].
#[wasm_bindgen]
pub struct Mounted {
    place: HtmlElement,
    // A view's type is its whole tree; only its drop matters here.
    view: Box<dyn Any>,
}

#[wasm_bindgen]
impl Mounted {
    /// Stops the view and takes it out of the shadow root.
    pub fn unmount(self) {
        drop(self.view);
        self.place.remove();
    }
}

/// Starts the view of `host` in its shadow root, beside what stands there.
///
/// Attributes of the element: `page` marks the element that is the page, and
/// keeps its address, title and language; `instance` tells several workspaces
/// on one website apart. `early` is what the first pages know.
///
/// # Errors
///
/// When the document is gone or refuses the view's place.
#[wasm_bindgen]
pub fn mount(host: &HtmlElement, root: &ShadowRoot, early: &Early) -> Result<Mounted, JsValue> {
    let document = host
        .owner_document()
        .ok_or_else(|| JsValue::from_str("no document"))?;
    let place: HtmlElement = document.create_element("div")?.unchecked_into();
    root.append_child(&place)?;
    let options = Options {
        instance: instance(host),
        locale: language(&early.language()),
        is_chosen: early.is_chosen(),
        owns_page: host.has_attribute("page"),
        at: Route::from_hash(&early.at()).unwrap_or_default(),
        answers: pairs(early.answers()),
    };
    let view = Box::new(mount_to(place.clone(), move || ui::view(&options)));
    Ok(Mounted { place, view })
}

fn pairs(list: Vec<String>) -> Vec<(String, String)> {
    let mut list = list.into_iter();
    std::iter::from_fn(|| Some((list.next()?, list.next()?))).collect()
}

/// The instance of an element that names none.
const DEFAULT_INSTANCE: &str = "site";

fn instance(host: &Element) -> String {
    host.get_attribute("instance")
        .filter(|instance| !instance.trim().is_empty())
        .unwrap_or_else(|| DEFAULT_INSTANCE.to_owned())
}

fn language(tag: &str) -> Locale {
    if tag.starts_with("en") {
        Locale::En
    } else {
        Locale::De
    }
}
