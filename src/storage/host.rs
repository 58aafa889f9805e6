//! The store that a portal gives to an element.

use core::future::ready;
use wasm_bindgen::prelude::*;

use crate::exchange;
use crate::model::Workspace;

use super::backend::{Backend, Callback, Pending, Saved, Snapshot, Subscription, Text, Trouble};

#[wasm_bindgen]
extern "C" {
    /// A portal's store as `src/embed/host_store.js` hands it out: it answers in
    /// time, in this shape, and rejects with one of the codes of
    /// [`trouble`].
    #[derive(Clone, Debug, PartialEq)]
    pub type HostStore;

    #[wasm_bindgen(method, catch)]
    async fn load(this: &HostStore) -> Result<JsValue, JsValue>;

    /// A text that could not be sent, made of what was loaded last.
    #[wasm_bindgen(method, getter)]
    fn unsent(this: &HostStore) -> Option<String>;

    #[wasm_bindgen(method, catch)]
    async fn save(this: &HostStore, text: &str, expected: JsValue) -> Result<JsValue, JsValue>;

    /// A store that removes nothing keeps this text instead.
    #[wasm_bindgen(method, catch)]
    async fn remove(this: &HostStore, empty: &str) -> Result<JsValue, JsValue>;

    /// Returns what ends the subscription.
    #[wasm_bindgen(method)]
    fn subscribe(this: &HostStore, callback: &JsValue) -> js_sys::Function;

    /// What stands in the store: `undefined` stands for nothing.
    type Found;

    #[wasm_bindgen(method, getter)]
    fn text(this: &Found) -> String;

    /// Opaque to this program.
    #[wasm_bindgen(method, getter)]
    fn revision(this: &Found) -> String;

    /// What became of a save: `kept` or, where that is false, what was `found`.
    type Answer;

    #[wasm_bindgen(method, getter)]
    fn kept(this: &Answer) -> bool;

    #[wasm_bindgen(method, getter, js_name = found)]
    fn found_there(this: &Answer) -> Option<Found>;

    #[wasm_bindgen(method, getter, js_name = revision)]
    fn new_revision(this: &Answer) -> String;

    /// Why the store rejects.
    type Rejection;

    #[wasm_bindgen(method, getter)]
    fn code(this: &Rejection) -> Option<String>;
}

impl From<Found> for Snapshot {
    fn from(found: Found) -> Self {
        Self {
            text: found.text(),
            revision: found.revision(),
            // It is atomic.
            saves: 0,
            ancestors: Vec::new(),
        }
    }
}

/// Any other rejection may be over the next time.
fn trouble(reason: JsValue) -> Trouble {
    match reason.unchecked_into::<Rejection>().code().as_deref() {
        Some("denied") => Trouble::Denied,
        Some("full") => Trouble::Full,
        _ => Trouble::Unreachable,
    }
}

impl Backend for HostStore {
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>> {
        let store = self.clone();
        Box::pin(async move {
            let found = store.load().await.map_err(trouble)?;
            let found: Option<Found> = (!found.is_undefined()).then(|| found.unchecked_into());
            Ok(found.map(Snapshot::from))
        })
    }

    fn unsent(&self) -> Option<String> {
        HostStore::unsent(self)
    }

    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>> {
        let store = self.clone();
        Box::pin(async move {
            let expected = expected.map_or(JsValue::NULL, |snapshot| known(&snapshot));
            let answer = store.save(&next.text, expected).await.map_err(trouble)?;
            let answer: Answer = answer.unchecked_into();
            if !answer.kept() {
                return Ok(Saved::Conflict(answer.found_there().map(Snapshot::from)));
            }
            Ok(Saved::Kept(Snapshot {
                text: next.text,
                revision: answer.new_revision(),
                saves: 0,
                ancestors: Vec::new(),
            }))
        })
    }

    /// The store's conformance test asks for it.
    fn is_atomic(&self) -> bool {
        true
    }

    fn settled(&self) -> Pending<()> {
        Box::pin(ready(()))
    }

    fn subscribe(&self, callback: Callback) -> Subscription {
        let told = Closure::<dyn Fn()>::new(move || callback());
        let end = HostStore::subscribe(self, told.as_ref());
        Subscription::new(move || {
            // The adapter lets nothing of the portal's be thrown.
            drop(end.call0(&JsValue::NULL));
            drop(told);
        })
    }

    /// The store has one place.
    fn set_aside(&self, _text: &str) -> Pending<Result<Option<String>, Trouble>> {
        Box::pin(ready(Ok(None)))
    }

    fn remove(&self) -> Pending<Result<(), Trouble>> {
        let store = self.clone();
        let empty = exchange::write(&Workspace::default());
        Box::pin(async move { store.remove(&empty).await.map(drop).map_err(trouble) })
    }
}

/// What a save expects to stand in the store, as a store handed it out.
fn known(snapshot: &Snapshot) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in [("text", &snapshot.text), ("revision", &snapshot.revision)] {
        // A fresh object takes every property.
        drop(js_sys::Reflect::set(&object, &name.into(), &value.into()));
    }
    object.into()
}
