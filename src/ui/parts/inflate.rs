//! Unpacking by the browser.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

#[wasm_bindgen]
extern "C" {
    /// In `web-sys` it counts as unstable.
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// What was packed by DEFLATE; none if it is damaged, holds more than `limit`
/// bytes, or the browser cannot unpack.
pub async fn inflate(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    let parts = Array::of1(&Uint8Array::from(packed));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let unpacking = DecompressionStream::new("deflate-raw").ok()?;
    let stream = blob
        .stream()
        .pipe_through(unpacking.unchecked_ref::<ReadableWritablePair>());
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        let is_done = Reflect::get(&chunk, &"done".into()).ok()?;
        if is_done.is_truthy() {
            return Some(bytes);
        }
        let value = Reflect::get(&chunk, &"value".into()).ok()?;
        let value: Uint8Array = value.dyn_into().ok()?;
        bytes.extend(value.to_vec());
        if bytes.len() > limit {
            // The rest is not wanted; how the stream ends is of no matter.
            drop(reader.cancel());
            return None;
        }
    }
}
