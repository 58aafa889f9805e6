//! What the browser says about the room of this website: how much is taken,
//! whether it has promised to keep it, and what puts it at risk.

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::Risk;

#[wasm_bindgen]
extern "C" {
    type Manager;

    #[wasm_bindgen(method, catch)]
    fn estimate(this: &Manager) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn persisted(this: &Manager) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn persist(this: &Manager) -> Result<Promise, JsValue>;
}

/// There is none on plain `http://`.
fn manager() -> Option<Manager> {
    let navigator = web_sys::window()?.navigator();
    let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
    manager.is_object().then(|| manager.unchecked_into())
}

async fn answer(asked: Option<Result<Promise, JsValue>>) -> Option<JsValue> {
    JsFuture::from(asked?.ok()?).await.ok()
}

/// How many bytes are taken, and of how many; `None` where the browser does not
/// say.
pub async fn room() -> Option<(f64, f64)> {
    let estimate = answer(manager().map(|manager| manager.estimate())).await?;
    let number = |key: &str| Reflect::get(&estimate, &key.into()).ok()?.as_f64();
    Some((number("usage")?, number("quota")?))
}

/// Whether the browser has promised to keep the data; `None` where it makes no
/// such promise.
pub async fn is_promised() -> Option<bool> {
    let answer = answer(manager().map(|manager| manager.persisted())).await;
    answer?.as_bool()
}

/// Asks the browser for the promise, and returns its answer.
pub async fn ask_for_promise() -> Option<bool> {
    let answer = answer(manager().map(|manager| manager.persist())).await;
    answer?.as_bool()
}

/// What puts the data at risk most.
#[must_use]
pub fn risk(is_promised: bool) -> Risk {
    Risk::greatest(is_in_foreign_frame(), is_safari(), is_promised)
}

/// Whether the page stands in a frame of another website.
fn is_in_foreign_frame() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    match window.top() {
        // Another website's address cannot be read.
        Ok(Some(top)) => top.location().href().is_err(),
        _ => true,
    }
}

fn is_safari() -> bool {
    let vendor = || {
        let navigator = web_sys::window()?.navigator();
        let vendor = Reflect::get(&navigator, &"vendor".into()).ok()?;
        vendor.as_string()
    };
    vendor().is_some_and(|vendor| vendor.starts_with("Apple"))
}
