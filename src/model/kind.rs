//! What a field of a record holds.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::fields::Fields;
use super::problem::{Fault, FieldFault};

/// What a field holds: its default, its limits, how it is read, written and
/// compared. A kind that stands for `Option<T>` may be absent, null or `None`.
pub trait Kind<T: Clone + PartialEq + Serialize> {
    /// What stands for a field that is absent: the default, or, where a field
    /// must be there, a value that nobody sees.
    fn default(&self) -> T;

    /// Whether the field must be there; it is always written then. Any other
    /// is written where it differs from its default.
    fn is_required(&self) -> bool {
        false
    }

    /// Reads the field and notes what is wrong.
    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> T;

    /// What reader and editor refuse.
    ///
    /// # Errors
    ///
    /// The first fault of the value.
    fn check(&self, _value: &T) -> Result<(), Fault> {
        Ok(())
    }

    /// What a person's edit is refused for: what [`Kind::check`] refuses, and
    /// what a file may hold but nobody should enter.
    ///
    /// # Errors
    ///
    /// The first fault of the value.
    fn accept(&self, key: &str, value: &T) -> Result<(), FieldFault> {
        self.check(value)
            .map_err(|fault| FieldFault::at(key, fault))
    }

    /// Writes the field.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn write<M: SerializeMap>(&self, key: &str, value: &T, map: &mut M) -> Result<(), M::Error> {
        if self.is_required() || *value != self.default() {
            map.serialize_entry(key, value)?;
        }
        Ok(())
    }

    /// Adds the path of each place at which two values differ.
    fn differing(&self, key: &str, one: &T, other: &T, paths: &mut Vec<String>) {
        if one != other {
            paths.push(key.to_owned());
        }
    }

    /// Takes the place at `path` from another value, if it lies in this field.
    fn take(&self, key: &str, path: &str, into: &mut T, from: &T) {
        if path == key {
            into.clone_from(from);
        }
    }

    /// How the field is declared in `types.d.ts`.
    fn declared(&self, key: &'static str) -> Vec<Declared> {
        vec![Declared {
            key,
            is_required: self.is_required(),
            members: self.members(),
        }]
    }

    /// The members of the closed set to which the field belongs, the keys of a
    /// field that is an object included; none if it is no closed set.
    fn members(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A field as `types.d.ts` declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The key in JSON.
    pub key: &'static str,
    /// Whether the field must be there.
    pub is_required: bool,
    /// The members of its closed set; none if it is no closed set.
    pub members: Vec<String>,
}
