//! Values from JavaScript, of whatever kind.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use crate::exchange;
use crate::model::{Expected, Fault, Problem, Workspace};

/// Reads a workspace from a JavaScript value, by way of JSON: the engine walks
/// the value, so that nothing in it can overflow the stack here.
///
/// # Errors
///
/// Every problem of the value at once.
pub(super) fn workspace(value: &JsValue) -> Result<Workspace, Vec<Problem>> {
    // JSON writes `NaN` as null, which would stand for «not set».
    let keep_wrong_numbers =
        Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(|_key: JsValue, value: JsValue| {
            match value.as_f64() {
                Some(number) if !number.is_finite() => JsValue::from_str("NaN"),
                _ => value,
            }
        });
    let replacer = keep_wrong_numbers.as_ref();
    let text = JSON::stringify_with_replacer(value, replacer)
        // Cycles, big integers, getters that throw, nesting without end.
        .map_err(|_| whole(Fault::NotData))?;
    // `undefined` and functions have no JSON.
    let text = JsValue::from(text).as_string();
    let text = text.ok_or_else(|| whole(Fault::WrongType(Expected::Object)))?;
    exchange::read(&text)
}

fn whole(fault: Fault) -> Vec<Problem> {
    vec![Problem {
        path: String::new(),
        fault,
    }]
}
