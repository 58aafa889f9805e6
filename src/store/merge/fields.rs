//! Merging two records field by field.

use serde::Serialize;
use serde_json::Value;

use super::conflict::Lost;
use crate::store::list::are_related;
use crate::store::record::{Mixed, holds_together};

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
    let (taken, mut lost) = divide(
        base.differing(earlier),
        &base.differing(later),
        &earlier.differing(later),
    );
    let mut merged = later.clone();
    for path in &taken {
        merged.take_field(path, earlier);
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
    if lost.is_empty() {
        return (merged, Vec::new());
    }
    let earlier = serde_json::to_value(earlier).unwrap_or_default();
    (merged, values(&earlier, lost))
}

/// Of the fields that the earlier side has changed, those that are taken from
/// it, and those that are lost, because the later side has made something else
/// of them.
fn divide(
    changed_earlier: Vec<String>,
    changed_later: &[String],
    apart: &[String],
) -> (Vec<String>, Vec<String>) {
    let is_in = |paths: &[String], path: &str| paths.iter().any(|other| are_related(other, path));
    let mut taken = Vec::new();
    let mut lost = Vec::new();
    for path in changed_earlier {
        if !is_in(changed_later, &path) {
            taken.push(path);
        } else if is_in(apart, &path) {
            lost.push(path);
        }
    }
    (taken, lost)
}

/// What a record has at these paths.
fn values(record: &Value, paths: Vec<String>) -> Vec<Lost> {
    let lost = paths.into_iter().map(|field| {
        let mut keys = field.split('/');
        let value = keys.try_fold(record, |value, key| value.get(key));
        let value = value.cloned().unwrap_or_default();
        Lost::Value { field, value }
    });
    lost.collect()
}
