//! Small changes to arbitrary places of JSON.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// A small change to JSON.
#[derive(Clone, Debug)]
pub enum Mutation {
    /// Puts another value in a place.
    Replace(Index),
    /// Takes a field or entry away.
    Remove(Index),
    /// Adds a field or an entry.
    Add(Index),
}

/// Any small change.
pub fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        any::<Index>().prop_map(Mutation::Replace),
        any::<Index>().prop_map(Mutation::Remove),
        any::<Index>().prop_map(Mutation::Add),
    ]
}

/// Makes the change; `other` is what is put or added.
pub fn apply(mut json: Value, mutation: &Mutation, other: Value) -> Value {
    let mut places = Vec::new();
    collect(&json, String::new(), &mut places);
    let place = |index: &Index| index.get(&places).as_str();
    match mutation {
        Mutation::Replace(index) => {
            if let Some(value) = json.pointer_mut(place(index)) {
                *value = other;
            }
        }
        Mutation::Remove(index) => {
            let (parent, key) = place(index).rsplit_once('/').unwrap_or_default();
            match json.pointer_mut(parent) {
                Some(Value::Object(object)) => _ = object.remove(key),
                Some(Value::Array(list)) => _ = list.pop(),
                _ => {}
            }
        }
        Mutation::Add(index) => match json.pointer_mut(place(index)) {
            Some(Value::Object(object)) => _ = object.insert("added".to_owned(), other),
            Some(Value::Array(list)) => {
                // An entry that stands there twice is wrong in its own way.
                let entry = list.last().cloned().unwrap_or(other);
                list.push(entry);
            }
            _ => {}
        },
    }
    json
}

/// The pointer of every value. Keys that a pointer would have to escape are
/// left out; a workspace has none.
fn collect(json: &Value, path: String, places: &mut Vec<String>) {
    let mut visit = |key: &str, value| {
        if !key.contains(['/', '~']) {
            collect(value, format!("{path}/{key}"), places);
        }
    };
    match json {
        Value::Object(object) => object.iter().for_each(|(key, value)| visit(key, value)),
        Value::Array(list) => {
            let entries = list.iter().enumerate();
            entries.for_each(|(index, value)| visit(&index.to_string(), value));
        }
        _ => {}
    }
    places.push(path);
}
