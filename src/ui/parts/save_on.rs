//! Saving on in a file that the person has picked, where the browser can.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::share::is_closed;

#[wasm_bindgen]
extern "C" {
    /// The browser's handle of a file; web-sys knows it only behind its
    /// unstable flag.
    #[derive(Clone)]
    pub type FileHandle;

    /// The name of the file.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &FileHandle) -> String;

    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    fn request_permission(this: &FileHandle, options: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &FileHandle) -> Result<Promise, JsValue>;

    type Writable;

    #[wasm_bindgen(method, catch)]
    fn write(this: &Writable, text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn close(this: &Writable) -> Result<Promise, JsValue>;
}

/// The way to pick a file; there is none in most browsers.
fn picker() -> Option<Function> {
    let window = web_sys::window()?;
    let picker = Reflect::get(&window, &"showSaveFilePicker".into()).ok()?;
    picker.dyn_into().ok()
}

/// Whether the browser can save on in a file.
#[must_use]
pub fn can_pick() -> bool {
    picker().is_some()
}

/// Lets the person pick a file; `None` where they close the dialogue. In the
/// task of the press.
///
/// # Errors
///
/// What the browser says when it opens no dialogue, in a frame for example.
pub async fn pick(suggested: &str) -> Result<Option<FileHandle>, JsValue> {
    let (Some(picker), Some(window)) = (picker(), web_sys::window()) else {
        return Ok(None);
    };
    let kind = Object::new();
    let accept = Object::new();
    Reflect::set(
        &accept,
        &"application/json".into(),
        &Array::of1(&".json".into()),
    )?;
    Reflect::set(&kind, &"accept".into(), &accept)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &suggested.into())?;
    Reflect::set(&options, &"types".into(), &Array::of1(&kind))?;
    let pending: Promise = picker.call1(&window, &options)?.unchecked_into();
    match JsFuture::from(pending).await {
        Ok(handle) => Ok(Some(handle.unchecked_into())),
        Err(error) if is_closed(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes a text in the place of what the file holds, all or nothing. Asks for
/// permission where the browser wants it, so in the task of the press.
///
/// # Errors
///
/// What the browser says; the file is as it was.
pub async fn write(handle: &FileHandle, text: &str) -> Result<(), JsValue> {
    let mode = Object::new();
    Reflect::set(&mode, &"mode".into(), &"readwrite".into())?;
    let permission = JsFuture::from(handle.request_permission(&mode)?).await?;
    if permission.as_string().as_deref() != Some("granted") {
        return Err(permission);
    }
    let writable = JsFuture::from(handle.create_writable()?).await?;
    let writable: Writable = writable.unchecked_into();
    JsFuture::from(writable.write(text)?).await?;
    JsFuture::from(writable.close()?).await?;
    Ok(())
}
