//! Values from JavaScript, of whatever kind.

use js_sys::{Array, JSON, Object};
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;

use crate::exchange;
use crate::model::{Expected, Fault, Problem, Workspace};

/// How deep lists and objects may lie in one another.
const DEPTH: usize = 128;

/// Reads a workspace from a JavaScript value. The engine writes it as JSON and
/// parses that again: what is left are plain data, without getters, cycles or
/// proxies, and the package needs no parser of its own.
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
    exchange::check_size(&text)?;
    let data = JSON::parse(&text).ok().and_then(|data| plain(&data, DEPTH));
    exchange::read_value(&data.ok_or_else(|| whole(Fault::NotData))?)
}

/// What `JSON.parse` has made; `None` if it lies deeper than `room` allows.
fn plain(data: &JsValue, room: usize) -> Option<Value> {
    if let Some(text) = data.as_string() {
        return Some(text.into());
    }
    if let Some(number) = data.as_f64() {
        return Some(whole_if_possible(number));
    }
    if let Some(flag) = data.as_bool() {
        return Some(flag.into());
    }
    if data.is_null() {
        return Some(Value::Null);
    }
    let room = room.checked_sub(1)?;
    if let Some(list) = data.dyn_ref::<Array>() {
        let items = list.iter().map(|item| plain(&item, room));
        return items.collect::<Option<_>>().map(Value::Array);
    }
    let mut object = Map::new();
    for entry in Object::entries(data.unchecked_ref()) {
        let entry: Array = entry.unchecked_into();
        object.insert(entry.get(0).as_string()?, plain(&entry.get(1), room)?);
    }
    Some(object.into())
}

/// JavaScript has one kind of number; JSON without a fraction is a whole one.
fn whole_if_possible(number: f64) -> Value {
    let whole = number as i64;
    if whole as f64 == number {
        whole.into()
    } else {
        number.into()
    }
}

fn whole(fault: Fault) -> Vec<Problem> {
    vec![Problem::whole(fault)]
}
