//! Taking a file from the person: read here, sent nowhere.

use leptos::ev;
use leptos::prelude::event_target;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, HtmlInputElement};

use crate::model::limits;

/// The file that was chosen, which can be chosen again once it is mended.
pub fn chosen(event: &ev::Event) -> Option<File> {
    let input: HtmlInputElement = event_target(event);
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// Whether files are being dragged, and not a text.
pub fn has_files(event: &ev::DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

/// The file that was dropped.
pub fn dropped(event: &ev::DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// Reads the bytes of a file.
pub async fn bytes(file: File) -> Option<Vec<u8>> {
    let start = start(&file)?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Of a file over the limit no more is read than shows that it is.
fn start(file: &File) -> Option<Blob> {
    let end = limits::FILE as f64 + 1.0;
    file.slice_with_f64_and_f64(0.0, end).ok()
}
