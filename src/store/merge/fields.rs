//! Merging two records field by field.

use serde::Serialize;
use serde_json::Value;

use super::conflict::Lost;
use crate::model::as_value;
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
    let merged = later.clone();
    let mut versions = Versions {
        base,
        earlier,
        later,
        merged,
    };
    let lost = mix(&mut versions);
    (versions.merged, lost)
}

/// A record as it was, and on a side.
#[derive(Clone, Copy)]
enum Version {
    Base,
    Earlier,
    Later,
}

struct Versions<'r, T> {
    base: &'r T,
    earlier: &'r T,
    later: &'r T,
    merged: T,
}

/// The same without the type of the record, so that one function mixes the
/// fields of every kind.
trait Mix {
    /// The fields in which two versions differ.
    fn differing(&self, one: Version, other: Version) -> Vec<String>;
    /// Takes a field of a version; whether what is merged is another now.
    fn take(&mut self, path: &str, from: Version) -> bool;
    /// Whether what is merged can be read.
    fn holds_together(&self) -> bool;
    /// A version as JSON.
    fn json(&self, version: Version) -> Value;
}

impl<'r, T> Versions<'r, T> {
    const fn of(&self, version: Version) -> &'r T {
        match version {
            Version::Base => self.base,
            Version::Earlier => self.earlier,
            Version::Later => self.later,
        }
    }
}

impl<T: Mixed + Serialize> Mix for Versions<'_, T> {
    fn differing(&self, one: Version, other: Version) -> Vec<String> {
        self.of(one).differing(self.of(other))
    }

    fn take(&mut self, path: &str, from: Version) -> bool {
        let before = self.merged.clone();
        self.merged.take_field(path, self.of(from));
        before != self.merged
    }

    fn holds_together(&self) -> bool {
        holds_together(&self.merged)
    }

    fn json(&self, version: Version) -> Value {
        as_value(self.of(version))
    }
}

/// Takes into the later side what the earlier one has changed; returns what is
/// lost of it.
fn mix(record: &mut dyn Mix) -> Vec<Lost> {
    let (taken, mut lost) = divide(
        record.differing(Version::Base, Version::Earlier),
        &record.differing(Version::Base, Version::Later),
        &record.differing(Version::Earlier, Version::Later),
    );
    for path in &taken {
        record.take(path, Version::Earlier);
    }
    if !record.holds_together() {
        // Each is right, but not both together: the later side is followed.
        for path in taken {
            if record.take(&path, Version::Later) {
                lost.push(path);
            }
            if record.holds_together() {
                break;
            }
        }
    }
    if lost.is_empty() {
        return Vec::new();
    }
    let sides = [Version::Earlier, Version::Later].map(|version| record.json(version));
    values(&sides, lost)
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

/// What the earlier side has at these paths, and the later one instead.
fn values(sides: &[Value; 2], paths: Vec<String>) -> Vec<Lost> {
    let lost = paths.into_iter().map(|field| {
        let [value, instead] = sides.each_ref().map(|record| {
            let mut keys = field.split('/');
            let value = keys.try_fold(record, |value, key| value.get(key));
            value.cloned().unwrap_or_default()
        });
        Lost::Value {
            field,
            value,
            instead,
        }
    });
    lost.collect()
}
