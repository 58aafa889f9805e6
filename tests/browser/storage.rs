//! The browser's storages as backends, by what every backend must do.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Reflect;
use leitwerk::storage::{Area, Backend, WebStorage};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use super::conformance::{Doors, conforms};

/// Two doors to a place in which nothing stands yet. What they do not do among
/// themselves is to call each other: a browser tells other pages only.
fn doors(area: Area, key: &str) -> Doors {
    let door = || -> Rc<dyn Backend> {
        Rc::new(WebStorage::open(area, WebStorage::key_of(key)).expect("a storage"))
    };
    let doors = [door(), door()];
    let window = web_sys::window().expect("a window");
    let storage = match area {
        Area::Local => window.local_storage(),
        Area::Session => window.session_storage(),
    };
    let storage = storage.expect("a storage").expect("a storage");
    storage.clear().expect("nothing is left");
    doors
}

#[wasm_bindgen_test]
async fn local_storage_conforms() {
    conforms(|| doors(Area::Local, "conformance")).await;
}

#[wasm_bindgen_test]
async fn session_storage_conforms() {
    conforms(|| doors(Area::Session, "conformance")).await;
}

/// A frame is another document of the same origin, as another tab is.
#[wasm_bindgen_test]
async fn local_storage_calls_whoever_did_not_write() {
    let [one, _] = doors(Area::Local, "called");
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.expect("a document");
    let frame = document.create_element("iframe").expect("a frame");
    document
        .body()
        .expect("a body")
        .append_child(&frame)
        .expect("a place");
    let window = Reflect::get(&frame, &"contentWindow".into()).expect("a window");
    let theirs = Reflect::get(&window, &"localStorage".into()).expect("a storage");
    let theirs: Storage = theirs.unchecked_into();

    let calls = Rc::new(Cell::new(0));
    let count = calls.clone();
    let subscription = one.subscribe(Rc::new(move || count.set(count.get() + 1)));
    theirs.set_item("somebody/else", "1").expect("room");
    one.settled().await;
    assert_eq!(calls.get(), 0, "called for what is somebody else's");
    let key = WebStorage::key_of("called");
    theirs.set_item(&key, "theirs").expect("room");
    while calls.get() == 0 {
        one.settled().await;
    }
    let found = one.load().await.expect("a load").expect("a text");
    assert_eq!(found.text, "theirs");

    let before = calls.get();
    drop(subscription);
    theirs.set_item(&key, "later").expect("room");
    one.settled().await;
    assert_eq!(calls.get(), before, "called after the end");
    frame.remove();
}
