//! Merging two records field by field.

use serde::Serialize;
use serde_json::Value;

use super::conflict::Lost;
use crate::store::list::are_related;
use crate::store::record::{Mixed, holds_together};

/// The value at a path of a record, as JSON.
fn value_at<T: Serialize>(record: &T, path: &str) -> Value {
    let Ok(mut value) = serde_json::to_value(record) else {
        return Value::Null;
    };
    for key in path.split('/') {
        value = value.get_mut(key).map_or(Value::Null, Value::take);
    }
    value
}

/// The fields of a record that both sides have, and what is lost of the
/// earlier one.
pub(super) fn merge_fields<T: Mixed + Serialize>(
    base: &T,
    earlier: &T,
    later: &T,
) -> (T, Vec<Lost>) {
    if earlier == base || earlier == later {
        return (later.clone(), Vec::new());
    }
    if later == base {
        return (earlier.clone(), Vec::new());
    }
    if !base.goes_with(earlier) || !base.goes_with(later) {
        return (later.clone(), vec![Lost::Record]);
    }
    let changed_later = base.differing(later);
    let mut merged = later.clone();
    let mut lost = Vec::new();
    let mut taken = Vec::new();
    for path in base.differing(earlier) {
        if !changed_later.iter().any(|other| are_related(other, &path)) {
            merged.take_field(&path, earlier);
            taken.push(path);
        } else if earlier
            .differing(later)
            .iter()
            .any(|other| are_related(other, &path))
        {
            lost.push(path);
        }
    }
    if !holds_together(&merged) {
        // Each is right, but not both together: the later side is followed.
        for path in taken {
            let together = merged.clone();
            merged.take_field(&path, later);
            if together != merged {
                lost.push(path);
            }
            if holds_together(&merged) {
                break;
            }
        }
    }
    let lost = lost.into_iter().map(|field| {
        let value = value_at(earlier, &field);
        Lost::Value { field, value }
    });
    (merged, lost.collect())
}
