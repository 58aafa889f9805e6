//! The custom element `<kam-leitwerk>`, as far as it is Rust: `element.js`
//! defines the element, loads this program once for all of them, calls [`open`]
//! for each workspace that it is to show, and [`Work::show`] for the view.

mod work;

use std::panic;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use crate::storage;
use crate::ui;

pub use work::{Early, Mounted, Settings, Work, open};

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

/// Ends all writing: the program has stopped, and may be called still.
#[wasm_bindgen]
pub fn halt() {
    storage::halt();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn console_error(message: &str);
}

/// The style sheet, for `adoptedStyleSheets`.
#[wasm_bindgen]
#[must_use]
pub fn styles() -> String {
    ui::styles()
}
