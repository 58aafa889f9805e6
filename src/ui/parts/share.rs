//! Giving a file through the share sheet of a phone.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File, FilePropertyBag};

#[wasm_bindgen]
extern "C" {
    /// web-sys knows sharing only behind its unstable flag.
    type Sharing;

    #[wasm_bindgen(method, catch, js_name = canShare)]
    fn can_share(this: &Sharing, data: &Object) -> Result<bool, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn share(this: &Sharing, data: &Object) -> Result<Promise, JsValue>;
}

/// A file that the share sheet takes.
pub struct Shareable(Object);

/// What came of the share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The person has given the file on.
    Given,
    /// The person has closed the sheet.
    Closed,
    /// There was no sheet after all.
    Failed,
}

/// A file for the share sheet, on a phone or tablet that has one which takes
/// it.
#[must_use]
pub fn shareable(name: &str, media_type: &str, text: &str) -> Option<Shareable> {
    let window = web_sys::window()?;
    let is_touched = window.match_media("(pointer: coarse)").ok()??.matches();
    let parts = Array::of1(&text.into());
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let file = File::new_with_str_sequence_and_options(&parts, name, &options).ok()?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    let sharing: Sharing = window.navigator().unchecked_into();
    let is_taken = is_touched && sharing.can_share(&data).unwrap_or(false);
    is_taken.then_some(Shareable(data))
}

impl Shareable {
    /// Opens the share sheet. In the task of the press.
    pub async fn share(self) -> Shared {
        let Some(window) = web_sys::window() else {
            return Shared::Failed;
        };
        let sharing: Sharing = window.navigator().unchecked_into();
        let outcome = match sharing.share(&self.0) {
            Ok(pending) => JsFuture::from(pending).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(_) => Shared::Given,
            Err(error) if is_closed(&error) => Shared::Closed,
            Err(_) => Shared::Failed,
        }
    }
}

/// Whether the person has closed what the browser had opened.
pub fn is_closed(error: &JsValue) -> bool {
    let error = error.dyn_ref::<DomException>();
    error.is_some_and(|error| error.name() == "AbortError")
}
