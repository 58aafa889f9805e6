//! Changes to JSON at a path.

use serde_json::Value;

/// The JSON with the value at `path` replaced or added; `None` removes it.
pub fn with(mut json: Value, path: &str, value: Option<Value>) -> Value {
    let (parent, key) = path.rsplit_once('/').expect("path");
    match (json.pointer_mut(parent).expect(path), value) {
        (Value::Object(object), Some(value)) => _ = object.insert(key.to_owned(), value),
        (Value::Object(object), None) => _ = object.remove(key),
        (Value::Array(list), Some(value)) => {
            let index: usize = key.parse().expect("index");
            list.truncate(index);
            list.push(value);
        }
        _ => panic!("{path} has no fields"),
    }
    json
}
