//! The portal's store as a backend: `src/embed/host_store.js` around a store as
//! a portal may write one.

use std::rc::Rc;

use js_sys::Function;
use leitwerk::storage::HostStore;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::conformance;

#[wasm_bindgen(module = "/src/embed/host_store.js")]
extern "C" {
    #[wasm_bindgen(js_name = hostStore)]
    fn host_store(store: &JsValue) -> HostStore;
}

/// Two stores over one shelf, as two tabs of one user have; with or without a
/// way to remove.
const STORES: &str = "
    const shelf = { kept: null, saves: 0, calls: new Set() };
    const make = () => ({
        async load() { return shelf.kept; },
        async save(text, expected) {
            await null;
            if ((expected?.revision ?? null) !== (shelf.kept?.revision ?? null)) return { conflict: shelf.kept };
            shelf.saves += 1;
            shelf.kept = { text, revision: `r${shelf.saves}` };
            for (const call of shelf.calls) call();
            return { revision: shelf.kept.revision };
        },
        async remove() { shelf.kept = null; },
        subscribe(call) { shelf.calls.add(call); return () => shelf.calls.delete(call); },
    });
    return [make(), make()];";

fn doors() -> conformance::Doors {
    let stores = Function::new_no_args(STORES).call0(&JsValue::NULL).unwrap();
    let stores: js_sys::Array = stores.unchecked_into();
    [0, 1].map(|index| Rc::new(host_store(&stores.get(index))) as Rc<_>)
}

#[wasm_bindgen_test]
async fn the_store_of_a_portal_conforms() {
    conformance::conforms(doors).await;
}

#[wasm_bindgen_test]
async fn the_store_of_a_portal_calls_the_others() {
    conformance::calls_the_others(doors()).await;
}
