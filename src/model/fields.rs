//! Strict reading of JSON objects that collects every problem at once.
//!
//! A record reads itself by asking [`Fields`] for each of its fields. What was
//! not asked for is unknown; what is wrong is noted with its path and replaced
//! by a stand-in, which nobody sees, because a workspace with problems is never
//! handed out.

use serde_json::{Map, Value};

use super::notes::Notes;
use super::problem::{Expected, Fault};

/// The fields of one JSON object.
pub struct Fields<'v, 'p> {
    object: &'v Map<String, Value>,
    path: String,
    asked: Vec<&'v str>,
    notes: &'p mut Notes<'v>,
}

impl<'v> Fields<'v, '_> {
    /// Reads a record from the object at `path`; `None`, with the problem
    /// noted, if there is no object.
    pub(super) fn read<'p, T>(
        value: &'v Value,
        path: String,
        notes: &'p mut Notes<'v>,
        record: impl FnOnce(&mut Fields<'v, 'p>) -> T,
    ) -> Option<T> {
        let Value::Object(object) = value else {
            notes.problem(path, Fault::WrongType(Expected::Object));
            return None;
        };
        let mut fields = Fields {
            object,
            path,
            asked: Vec::new(),
            notes,
        };
        let read = record(&mut fields);
        for key in object.keys() {
            if !fields.asked.contains(&key.as_str()) {
                fields.note(key, Fault::UnknownField);
            }
        }
        Some(read)
    }

    /// Notes a problem of the field `key`.
    pub(super) fn note(&mut self, key: &str, fault: Fault) {
        self.notes.problem(join(&self.path, key), fault);
    }

    /// Notes a problem at a path below the object.
    pub(super) fn note_at(&mut self, path: &str, fault: Fault) {
        self.notes.problem([&self.path, "/", path].concat(), fault);
    }

    /// Whether nothing was found so far at a path below the object, or below
    /// that.
    pub(super) fn is_sound(&self, path: &str) -> bool {
        !self.notes.has_problem_in(&[&self.path, "/", path].concat())
    }

    /// Notes the identifier that stands in the field `key`.
    pub(super) fn note_id(&mut self, key: &str, id: &'v str) {
        self.notes.id(id, join(&self.path, key));
    }

    /// Whether the field has a value; absent and null are the same.
    pub(super) fn has(&self, key: &str) -> bool {
        self.object.get(key).is_some_and(|value| !value.is_null())
    }

    /// Notes that a field has no value where one must be.
    pub(super) fn require(&mut self, key: &str) {
        if !self.has(key) {
            self.note(key, Fault::Required);
        }
    }

    /// The value of a field, without having asked for it.
    pub(super) fn peek(&self, key: &str) -> Option<&'v Value> {
        self.object.get(key)
    }

    fn value(&mut self, key: &'v str) -> Option<&'v Value> {
        self.asked.push(key);
        self.object.get(key).filter(|value| !value.is_null())
    }

    /// The value of a field, or `None` if it is absent or wrong.
    pub(super) fn get<T>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&'v Value) -> Result<T, Fault>,
    ) -> Option<T> {
        let value = self.value(key)?;
        read(value).map_err(|fault| self.note(key, fault)).ok()
    }

    /// An object of its own, or `None` if it is absent or none.
    pub(super) fn object<T>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&mut Fields<'v, '_>) -> T,
    ) -> Option<T> {
        let value = self.value(key)?;
        Fields::read(value, join(&self.path, key), self.notes, read)
    }

    /// The items of a list, at most `limit`; none if it is absent or wrong.
    pub(super) fn items<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        read: impl Fn(&'v Value) -> Result<T, Fault>,
    ) -> Vec<T> {
        self.list(key, limit, |item, path, notes| {
            read(item).map_err(|fault| notes.problem(path, fault)).ok()
        })
    }

    /// The objects of a list, at most `limit`; none if it is absent or wrong.
    pub(super) fn objects<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        read: impl Fn(&mut Fields<'v, '_>) -> T,
    ) -> Vec<T> {
        self.list(key, limit, |item, path, notes| {
            Fields::read(item, path, notes, &read)
        })
    }

    /// An object with any keys, at most `limit`; none if it is absent or wrong.
    pub(super) fn any_keys(
        &mut self,
        key: &'v str,
        limit: usize,
        check: impl Fn(&'v Value) -> Result<(), Fault>,
    ) -> Map<String, Value> {
        let found = self.get(key, |value| match value {
            Value::Object(object) => within(object.len(), limit).map(|()| object),
            _ => Err(Fault::WrongType(Expected::Object)),
        });
        let Some(object) = found else {
            return Map::new();
        };
        let path = join(&self.path, key);
        for (key, value) in object {
            if !value.is_null()
                && let Err(fault) = check(value)
            {
                self.notes.problem(join(&path, key), fault);
            }
        }
        object.clone()
    }

    fn list<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        mut read: impl FnMut(&'v Value, String, &mut Notes<'v>) -> Option<T>,
    ) -> Vec<T> {
        let items = self.get(key, |value| match value {
            Value::Array(items) => within(items.len(), limit).map(|()| items),
            _ => Err(Fault::WrongType(Expected::List)),
        });
        let path = join(&self.path, key);
        let numbered = items.into_iter().flatten().enumerate();
        numbered
            .filter_map(|(index, item)| read(item, join(&path, &index.to_string()), self.notes))
            .collect()
    }
}

/// Whether a list is no longer than allowed.
pub(super) fn within(length: usize, limit: usize) -> Result<(), Fault> {
    if length <= limit {
        Ok(())
    } else {
        Err(Fault::TooMany { limit })
    }
}

/// Appends a key to a JSON pointer; long keys are cut, so that a path stays
/// readable.
fn join(path: &str, key: &str) -> String {
    const LONGEST: usize = 64;
    let mut joined = String::with_capacity(path.len() + key.len().min(LONGEST) + 1);
    joined.push_str(path);
    joined.push('/');
    for character in key.chars().take(LONGEST) {
        match character {
            '~' => joined.push_str("~0"),
            '/' => joined.push_str("~1"),
            other => joined.push(other),
        }
    }
    joined
}
