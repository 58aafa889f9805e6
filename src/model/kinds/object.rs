//! Objects with fields of their own.

use serde::Serialize;

use crate::model::fields::{Fields, within};
use crate::model::kind::Kind;
use crate::model::problem::{Fault, FieldFault};
use crate::model::record::Record;
use crate::model::sort::sort_by;

/// The keys of an object and the members of their closed sets.
fn declared<T: Record>() -> Vec<String> {
    let fields = T::declared().into_iter();
    let mut members: Vec<String> = fields
        .flat_map(|field| [vec![field.key.to_owned()], field.members].concat())
        .collect();
    sort_by(&mut members, Ord::cmp);
    members.dedup();
    members
}

fn differing<T: Record>(key: &str, one: &T, other: &T, paths: &mut Vec<String>) {
    let inner = one.differing(other).into_iter();
    paths.extend(inner.map(|path| [key, "/", &path].concat()));
}

fn take<T: Record>(key: &str, path: &str, into: &mut T, from: &T) {
    if path == key {
        into.clone_from(from);
    } else if let Some(inner) = path.strip_prefix(key).and_then(|p| p.strip_prefix('/')) {
        into.take_field(inner, from);
    }
}

/// What is wrong inside an object.
fn accept<T: Record>(key: &str, value: &T) -> Result<(), FieldFault> {
    value.check(None).map_err(|found| FieldFault {
        path: [key, "/", &found.path].concat(),
        ..found
    })
}

/// An object; absent stands for one in which nothing is set.
pub struct Object;

impl<T: Record + Serialize> Kind<T> for Object {
    fn default(&self) -> T {
        T::blank()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> T {
        fields.object(key, T::read).unwrap_or_else(T::blank)
    }

    fn accept(&self, key: &str, value: &T) -> Result<(), FieldFault> {
        accept(key, value)
    }

    fn differing(&self, key: &str, one: &T, other: &T, paths: &mut Vec<String>) {
        differing(key, one, other, paths);
    }

    fn take(&self, key: &str, path: &str, into: &mut T, from: &T) {
        take(key, path, into, from);
    }

    fn members(&self) -> Vec<String> {
        declared::<T>()
    }
}

/// An object that must be there, though nothing need be set in it.
pub struct RequiredObject;

impl<T: Record + Serialize> Kind<T> for RequiredObject {
    fn default(&self) -> T {
        T::blank()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> T {
        fields.require(key);
        Object.read(fields, key)
    }

    fn accept(&self, key: &str, value: &T) -> Result<(), FieldFault> {
        accept(key, value)
    }

    fn differing(&self, key: &str, one: &T, other: &T, paths: &mut Vec<String>) {
        differing(key, one, other, paths);
    }

    fn take(&self, key: &str, path: &str, into: &mut T, from: &T) {
        take(key, path, into, from);
    }

    fn members(&self) -> Vec<String> {
        declared::<T>()
    }
}

/// A copy of a record as it was, or none: one value as a whole, because its
/// fields depend on one another.
pub struct Snapshot;

impl<T: Record + Serialize> Kind<Option<T>> for Snapshot {
    fn default(&self) -> Option<T> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<T> {
        fields.object(key, T::read)
    }

    fn accept(&self, key: &str, value: &Option<T>) -> Result<(), FieldFault> {
        value.as_ref().map_or(Ok(()), |value| accept(key, value))
    }
}

/// The records of a list, at most so many; absent stands for none.
pub struct OptionalRecords(pub usize);

impl<T: Record + Serialize> Kind<Vec<T>> for OptionalRecords {
    fn default(&self) -> Vec<T> {
        Vec::new()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<T> {
        fields.objects(key, self.0, T::read)
    }

    fn check(&self, records: &Vec<T>) -> Result<(), Fault> {
        within(records.len(), self.0)
    }
}

/// The records of a list that must be there, at most so many.
pub struct Records(pub usize);

impl<T: Record + Serialize> Kind<Vec<T>> for Records {
    fn default(&self) -> Vec<T> {
        Vec::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<T> {
        fields.require(key);
        OptionalRecords(self.0).read(fields, key)
    }

    fn check(&self, records: &Vec<T>) -> Result<(), Fault> {
        OptionalRecords(self.0).check(records)
    }
}
