//! Giving a file to the person: made here, sent nowhere.

use std::time::Duration;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use leptos::prelude::{document, set_timeout};

/// How long the file is kept for the browser to fetch it.
const KEPT: Duration = Duration::from_secs(60);

/// Offers a text as a file with this name and media type.
///
/// # Errors
///
/// What the browser says when it refuses to make a file.
pub fn download(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Not in this task: the browser may begin the download later.
    let forget = move || {
        // What cannot be forgotten goes with the page.
        Url::revoke_object_url(&url).unwrap_or_default();
    };
    set_timeout(forget, KEPT);
    Ok(())
}
