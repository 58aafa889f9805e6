//! The browser's `localStorage`, which may be denied, full or gone.

use gloo_storage::LocalStorage;
use gloo_storage::Storage as _;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Storage, StorageEvent};

use super::Trouble;

/// The storage of this page, if the browser grants it.
///
/// `LocalStorage::raw` panics where storage is denied, so the window is asked
/// first.
#[must_use]
pub fn open() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()??;
    Some(LocalStorage::raw())
}

/// Finds out whether the storage takes entries: some browsers grant it and
/// refuse every write.
///
/// # Errors
///
/// [`Trouble`], as far as the browser tells it.
pub fn probe(storage: &Storage) -> Result<(), Trouble> {
    // No instance has this key.
    const KEY: &str = "leitwerk//probe";
    write(storage, KEY, "1")?;
    // What is left of a probe that cannot be removed does no harm.
    let _ = storage.remove_item(KEY);
    Ok(())
}

/// Writes an entry.
///
/// # Errors
///
/// [`Trouble`], as far as the browser tells it.
pub(super) fn write(storage: &Storage, key: &str, text: &str) -> Result<(), Trouble> {
    storage.set_item(key, text).map_err(|error| {
        let name = error
            .dyn_ref::<web_sys::DomException>()
            .map(web_sys::DomException::name);
        match name.as_deref() {
            Some("QuotaExceededError") => Trouble::Full,
            _ => Trouble::Denied,
        }
    })
}

/// Calls back whenever another tab has changed the entry `key`, or has
/// emptied the storage. The listener ends when the closure is dropped.
#[must_use]
pub fn entry_changed(key: String, mut call: impl FnMut() + 'static) -> Listener {
    let closure = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
        if event.key().is_none_or(|changed| changed == key) {
            call();
        }
    });
    if let Some(window) = web_sys::window() {
        // Without the event the tabs still work, each for itself.
        let _ =
            window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
    }
    Listener(closure)
}

/// A listener to other tabs.
pub struct Listener(Closure<dyn FnMut(StorageEvent)>);

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            // To remove a listener that is not there does nothing.
            let _ = window
                .remove_event_listener_with_callback("storage", self.0.as_ref().unchecked_ref());
        }
    }
}
