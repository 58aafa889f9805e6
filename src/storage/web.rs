//! `localStorage` and `sessionStorage`, through gloo-storage.

use core::future::ready;
use std::rc::Rc;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, Storage, StorageEvent, Window};

use super::area;
use super::backend::{Backend, Callback, Pending, Saved, Snapshot, Subscription, Text, Trouble};
use super::stamp::Stamp;

/// Which of the browser's two storages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Lasts, for every tab of the website.
    Local,
    /// Lasts as long as the tab.
    Session,
}

/// One workspace in a storage of the browser.
#[derive(Clone)]
pub struct WebStorage {
    storage: Storage,
    key: String,
    /// What tells this tab from others.
    tab: String,
}

/// Of how many other tabs the stamps are kept when one more begins to write.
const TABS: usize = 8;

/// When a page comes back it may have missed what others wrote.
const EVENTS_OF_WINDOW: [&str; 2] = ["pageshow", "focus"];

impl WebStorage {
    /// The place of an instance, if the browser grants storage.
    ///
    /// # Errors
    ///
    /// [`Trouble`], as far as the browser tells it.
    pub fn open(area: Area, key: String) -> Result<Self, Trouble> {
        let window = web_sys::window().ok_or(Trouble::Denied)?;
        // gloo-storage panics where storage is denied, so the window is asked
        // first.
        let storage = match area {
            Area::Local => window
                .local_storage()
                .ok()
                .flatten()
                .map(|_| LocalStorage::raw()),
            Area::Session => window
                .session_storage()
                .ok()
                .flatten()
                .map(|_| SessionStorage::raw()),
        };
        let storage = storage.ok_or(Trouble::Denied)?;
        let tab = format!(
            "{:x}",
            (js_sys::Math::random() * f64::from(u32::MAX)) as u32
        );
        Ok(Self { storage, key, tab })
    }

    /// The key of the entry of an instance.
    #[must_use]
    pub fn key_of(instance: &str) -> String {
        // Only its own copies lie below the key of an instance.
        let instance = instance.replace('%', "%25").replace('/', "%2F");
        ["leitwerk/", &instance].concat()
    }

    /// Finds out whether the storage takes entries: some browsers grant it and
    /// refuse every write.
    ///
    /// # Errors
    ///
    /// [`Trouble`], as far as the browser tells it.
    pub fn probe(&self) -> Result<(), Trouble> {
        area::probe(&self.storage)
    }

    /// Where the stamps of every tab stand, each in an entry of its own: none
    /// writes over what tells of another's text.
    fn stamps_key(&self) -> String {
        [&self.key, "/stamp/"].concat()
    }

    fn keys_below(&self, below: &str) -> Result<Vec<String>, Trouble> {
        let mut keys = Vec::new();
        for index in 0..self.storage.length().map_err(|_| Trouble::Denied)? {
            let key = self.storage.key(index).map_err(|_| Trouble::Denied)?;
            keys.extend(key.filter(|key| key.starts_with(below)));
        }
        Ok(keys)
    }

    fn own_stamps_key(&self) -> String {
        [&*self.stamps_key(), &self.tab].concat()
    }

    fn stamp_of(&self, text: &str) -> Result<Stamp, Trouble> {
        let own = self.own_stamps_key();
        let mut others = Vec::new();
        for key in self.keys_below(&self.stamps_key())? {
            if key != own {
                others.extend(self.get(&key)?);
            }
        }
        let own = self.get(&own)?;
        let others = others.iter().map(String::as_str);
        Ok(Stamp::find(others, own.as_deref(), text))
    }

    /// Stamps this tab's next text. Those of tabs that have gone are removed.
    fn stamp(&self, stamp: &Stamp, text: &str) -> Result<(), Trouble> {
        let own = self.own_stamps_key();
        let former = self.get(&own)?;
        if former.is_none() {
            let mut others = self.keys_below(&self.stamps_key())?;
            let surplus = others.len().saturating_sub(TABS);
            others.truncate(surplus);
            for gone in others {
                area::remove(&self.storage, &gone)?;
            }
        }
        self.set(&own, &stamp.add_to(&former.unwrap_or_default(), text))
    }

    fn get(&self, key: &str) -> Result<Option<String>, Trouble> {
        self.storage.get_item(key).map_err(|_| Trouble::Denied)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Trouble> {
        area::write(&self.storage, key, text)
    }

    fn snapshot(&self) -> Result<Option<Snapshot>, Trouble> {
        let Some(text) = self.get(&self.key)? else {
            return Ok(None);
        };
        let Stamp { ancestors, saves } = self.stamp_of(&text)?;
        Ok(Some(Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves,
        }))
    }

    fn save(&self, expected: Option<Snapshot>, next: Text) -> Result<Saved, Trouble> {
        // What it is made of is asked only where it is not what was expected.
        let present = self.get(&self.key)?;
        if present != expected.map(|snapshot| snapshot.text) {
            return Ok(Saved::Conflict(self.snapshot()?));
        }
        let Text {
            text,
            ancestors,
            saves,
        } = next;
        let stamp = Stamp { ancestors, saves };
        // First, so that it is there when others are told of the text. Where
        // there is no room for it, others fall back to an older common text.
        let is_stamped = self.stamp(&stamp, &text);
        self.set(&self.key, &text)?;
        if self.get(&self.key)?.as_ref() != Some(&text) {
            return Err(Trouble::Lost);
        }
        let Stamp { ancestors, saves } = is_stamped.map(|()| stamp).unwrap_or_default();
        Ok(Saved::Kept(Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves,
        }))
    }

    fn copy(&self, text: &str) -> Result<Option<String>, Trouble> {
        for number in 1_u32.. {
            let key = [&self.key, "/backup/", &number.to_string()].concat();
            match self.get(&key)? {
                Some(kept) if kept == text => return Ok(Some(key)),
                Some(_) => {}
                None => return self.set(&key, text).map(|()| Some(key)),
            }
        }
        Ok(None)
    }

    fn remove_all(&self) -> Result<(), Trouble> {
        let mut keys = self.keys_below(&[&self.key, "/"].concat())?;
        keys.push(self.key.clone());
        for key in keys {
            area::remove(&self.storage, &key)?;
        }
        Ok(())
    }
}

impl Backend for WebStorage {
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>> {
        Box::pin(ready(self.snapshot()))
    }

    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>> {
        Box::pin(ready(self.save(expected, next)))
    }

    /// Two tabs may write before either sees what the other has written.
    fn is_atomic(&self) -> bool {
        false
    }

    fn settled(&self) -> Pending<()> {
        let name = self.key.clone();
        Box::pin(async move {
            if let Some(locks) = locks() {
                // Who cannot have the lock has waited for its turn all the same.
                let turn = Closure::once_into_js(next_task);
                if let Ok(done) = locks.request(&name, turn.unchecked_ref()) {
                    drop(JsFuture::from(done).await);
                    return;
                }
            }
            drop(JsFuture::from(next_task()).await);
        })
    }

    fn subscribe(&self, callback: Callback) -> Subscription {
        let Some(window) = web_sys::window() else {
            return Subscription::none();
        };
        let key = self.key.clone();
        let told = callback.clone();
        let stored = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
            if event.key().is_none_or(|changed| changed == key) {
                told();
            }
        });
        let returned = Closure::<dyn FnMut()>::new(move || callback());
        let returned = Rc::new(returned);
        let mut listeners = vec![Listener::new(&window, "storage", stored.as_ref())];
        for event in EVENTS_OF_WINDOW {
            listeners.push(Listener::new(&window, event, (*returned).as_ref()));
        }
        if let Some(document) = window.document() {
            for event in ["visibilitychange", "resume"] {
                listeners.push(Listener::new(&document, event, (*returned).as_ref()));
            }
        }
        Subscription::new(move || {
            drop(listeners);
            drop((stored, returned));
        })
    }

    fn set_aside(&self, text: &str) -> Pending<Result<Option<String>, Trouble>> {
        Box::pin(ready(self.copy(text)))
    }

    fn remove(&self) -> Pending<Result<(), Trouble>> {
        Box::pin(ready(self.remove_all()))
    }
}

/// A listener that ends when it is dropped.
struct Listener {
    target: EventTarget,
    event: &'static str,
    callback: Function,
}

impl Listener {
    fn new(target: &EventTarget, event: &'static str, callback: &JsValue) -> Self {
        let callback: &Function = callback.unchecked_ref();
        let listener = Self {
            target: target.clone(),
            event,
            callback: callback.clone(),
        };
        // Only a closed document refuses a listener, and then nothing comes.
        drop(target.add_event_listener_with_callback(event, callback));
        listener
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // As above.
        drop(
            self.target
                .remove_event_listener_with_callback(self.event, &self.callback),
        );
    }
}

#[wasm_bindgen]
extern "C" {
    type Locks;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, callback: &Function) -> Result<Promise, JsValue>;
}

/// The browser's locks; there are none on plain `http://`.
fn locks() -> Option<Locks> {
    let navigator = web_sys::window()?.navigator();
    let locks = js_sys::Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}

/// Resolves in a task of its own, which lets storage events come first.
fn next_task() -> Promise {
    Promise::new(&mut |resolve, _| {
        let window: Option<Window> = web_sys::window();
        let later = window.and_then(|window| {
            let set = window.set_timeout_with_callback(&resolve);
            set.ok()
        });
        if later.is_none() {
            // Without a window there is nobody to wait for.
            drop(resolve.call0(&JsValue::NULL));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::WebStorage;

    #[test]
    fn no_instance_has_a_key_of_another() {
        assert_eq!(WebStorage::key_of("site"), "leitwerk/site");
        assert_ne!(WebStorage::key_of("site/example"), "leitwerk/site/example");
        assert_ne!(WebStorage::key_of("a/b"), WebStorage::key_of("a%2Fb"));
    }
}
