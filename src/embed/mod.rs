//! The custom element `<kam-leitwerk>`, as far as it is Rust: `element.js`
//! defines the element, loads this program once for all of them and calls
//! [`mount`] for each.

use std::any::Any;

use leptos::mount::mount_to;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};

use crate::content::Locale;
use crate::ui::{self, Options};

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

/// Starts the view of `host` in its shadow root.
///
/// Attributes of the element: `page` marks the element that is the page, and
/// keeps its address, title and language; `instance` tells several workspaces
/// on one website apart; the nearest `lang` is the language to begin with.
///
/// # Errors
///
/// When the document is gone or refuses the view's place.
#[wasm_bindgen]
pub fn mount(host: &HtmlElement, root: &ShadowRoot) -> Result<Mounted, JsValue> {
    let document = host
        .owner_document()
        .ok_or_else(|| JsValue::from_str("no document"))?;
    let place: HtmlElement = document.create_element("div")?.unchecked_into();
    root.append_child(&place)?;
    let options = Options {
        instance: instance(host),
        locale: language(host),
        owns_page: host.has_attribute("page"),
    };
    let host = host.clone();
    let view = Box::new(mount_to(place.clone(), move || ui::view(&host, &options)));
    Ok(Mounted { place, view })
}

/// The instance of an element that names none.
const DEFAULT_INSTANCE: &str = "site";

fn instance(host: &Element) -> String {
    host.get_attribute("instance")
        .filter(|instance| !instance.trim().is_empty())
        .unwrap_or_else(|| DEFAULT_INSTANCE.to_owned())
}

fn language(host: &Element) -> Locale {
    let tag = host
        .closest("[lang]")
        .ok()
        .flatten()
        .and_then(|element| element.get_attribute("lang"));
    match tag {
        Some(tag) if tag.starts_with("en") => Locale::En,
        _ => Locale::De,
    }
}
