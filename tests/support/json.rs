//! Arbitrary JSON, and objects whose fields may be absent.

use proptest::prelude::*;
use serde_json::{Map, Value};

/// A field of a generated object: absent, or a value.
pub type Field = (&'static str, BoxedStrategy<Option<Value>>);

/// A field that is always there.
pub fn required(key: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    (key, value.prop_map(Some).boxed())
}

/// A field that may be absent or null.
pub fn optional(key: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    let field = prop_oneof![
        3 => value.prop_map(Some),
        1 => Just(Some(Value::Null)),
        2 => Just(None),
    ];
    (key, field.boxed())
}

/// An object of these fields.
pub fn object(fields: impl IntoIterator<Item = Field>) -> BoxedStrategy<Value> {
    let (keys, values): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    values
        .prop_map(move |values| {
            let fields = keys.iter().zip(values);
            let present = fields.filter_map(|(key, value)| Some(((*key).to_owned(), value?)));
            Value::Object(present.collect::<Map<_, _>>())
        })
        .boxed()
}

/// A list of up to `most` entries.
pub fn list(entry: impl Strategy<Value = Value> + 'static, most: usize) -> BoxedStrategy<Value> {
    prop::collection::vec(entry, 0..=most)
        .prop_map(Value::Array)
        .boxed()
}

/// One of these values.
pub fn one_of<T: Into<Value> + Clone + 'static>(values: &[T]) -> BoxedStrategy<Value> {
    let values: Vec<Value> = values.iter().cloned().map(Into::into).collect();
    prop::sample::select(values).boxed()
}

/// Any JSON, a few levels deep.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..7).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        one_of(&["na", "", "T1", "T1.1", "2026-02-30", "k0", "__proto__"]),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((key(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// A key that a workspace knows, or any other.
fn key() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 8] = [
        "id",
        "kams",
        "context",
        "answers",
        "T1.1",
        "settings",
        "__proto__",
        "a/b~c",
    ];
    prop_oneof![
        prop::sample::select(&KNOWN[..]).prop_map(str::to_owned),
        ".{0,6}"
    ]
}
