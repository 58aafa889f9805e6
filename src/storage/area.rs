//! The browser's `localStorage`, which may be denied, full or gone.

use core::sync::atomic::{AtomicBool, Ordering};

use gloo_storage::LocalStorage;
use gloo_storage::Storage as _;
use wasm_bindgen::JsCast;
use web_sys::Storage;

use super::Trouble;

static HALTED: AtomicBool = AtomicBool::new(false);

/// Writes no more: the program has stopped in the middle of something, and what
/// still listens in it is not to be trusted with what is saved.
pub fn halt() {
    HALTED.store(true, Ordering::Relaxed);
}

/// Whether the program has stopped.
pub(super) fn is_halted() -> bool {
    HALTED.load(Ordering::Relaxed)
}

/// Removes an entry.
///
/// # Errors
///
/// [`Trouble::Denied`] where the browser refuses.
pub(super) fn remove(storage: &Storage, key: &str) -> Result<(), Trouble> {
    if is_halted() {
        return Err(Trouble::Denied);
    }
    storage.remove_item(key).map_err(|_| Trouble::Denied)
}

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
    remove(storage, KEY)
}

/// Writes an entry.
///
/// # Errors
///
/// [`Trouble`], as far as the browser tells it.
pub(super) fn write(storage: &Storage, key: &str, text: &str) -> Result<(), Trouble> {
    if is_halted() {
        return Err(Trouble::Denied);
    }
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
