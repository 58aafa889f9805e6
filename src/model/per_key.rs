//! Objects that have one value of a kind under each key of a closed set.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::fields::Fields;
use super::kind::{Declared, Kind};
use super::problem::FieldFault;
use super::record::Record;

/// An object that has one value of a kind under each key of a closed set, such
/// as the answers under the keys of their items.
pub trait PerKey: Clone + PartialEq {
    /// The closed set.
    type Key: Copy + 'static;
    /// What stands under each key.
    type Value: Clone + PartialEq + Serialize;

    /// Every key, in the order in which they are written.
    fn all() -> impl Iterator<Item = Self::Key>;
    /// A key in JSON.
    fn json_key(key: Self::Key) -> &'static str;
    /// What may stand under a key.
    fn kind(key: Self::Key) -> impl Kind<Self::Value>;
    /// The object with these values.
    fn from_fn(value: impl FnMut(Self::Key) -> Self::Value) -> Self;
    /// The value under a key.
    fn value(&self, key: Self::Key) -> &Self::Value;
    /// The value under a key, to be changed.
    fn value_mut(&mut self, key: Self::Key) -> &mut Self::Value;

    /// Writes the values that differ from their default.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        Self::all()
            .try_for_each(|key| Self::kind(key).write(Self::json_key(key), self.value(key), map))
    }
}

impl<T: PerKey> Record for T {
    fn blank() -> Self {
        Self::from_fn(|key| Self::kind(key).default())
    }

    fn read(fields: &mut Fields) -> Self {
        Self::from_fn(|key| Self::kind(key).read(fields, Self::json_key(key)))
    }

    fn differing(&self, other: &Self) -> Vec<String> {
        let mut paths = Vec::new();
        for key in Self::all() {
            let (one, other) = (self.value(key), other.value(key));
            Self::kind(key).differing(Self::json_key(key), one, other, &mut paths);
        }
        paths
    }

    fn take_field(&mut self, path: &str, from: &Self) {
        for key in Self::all() {
            let into = self.value_mut(key);
            Self::kind(key).take(Self::json_key(key), path, into, from.value(key));
        }
    }

    fn check(&self, former: Option<&Self>) -> Result<(), FieldFault> {
        Self::all()
            .filter(|key| former.is_none_or(|former| former.value(*key) != self.value(*key)))
            .try_for_each(|key| Self::kind(key).accept(Self::json_key(key), self.value(key)))
    }

    fn declared() -> Vec<Declared> {
        Self::all()
            .flat_map(|key| Self::kind(key).declared(Self::json_key(key)))
            .collect()
    }
}

/// The values of an object that stand among the fields of another.
pub struct Flattened;

impl<T: PerKey + Serialize> Kind<T> for Flattened {
    fn default(&self) -> T {
        T::blank()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, _key: &'static str) -> T {
        T::read(fields)
    }

    fn write<M: SerializeMap>(&self, _key: &str, value: &T, map: &mut M) -> Result<(), M::Error> {
        value.write(map)
    }

    fn differing(&self, _key: &str, one: &T, other: &T, paths: &mut Vec<String>) {
        paths.extend(one.differing(other));
    }

    fn take(&self, _key: &str, path: &str, into: &mut T, from: &T) {
        into.take_field(path, from);
    }

    fn accept(&self, _key: &str, value: &T) -> Result<(), FieldFault> {
        value.check(None)
    }

    fn declared(&self, _key: &'static str) -> Vec<Declared> {
        T::declared()
    }
}
