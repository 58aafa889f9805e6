//! The browser's `localStorage`, which may be denied, full or gone.

use gloo_storage::LocalStorage;
use gloo_storage::Storage as _;
use wasm_bindgen::JsCast;
use web_sys::Storage;

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
pub(super) fn probe(storage: &Storage) -> Result<(), Trouble> {
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
            Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Trouble::Full,
            _ => Trouble::Denied,
        }
    })
}
