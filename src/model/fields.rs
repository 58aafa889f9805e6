//! Strict reading of JSON objects that collects every problem at once.
//!
//! A part of the model reads itself by asking [`Fields`] for each of its
//! fields. What was not asked for is unknown; what is wrong is noted with its
//! path and replaced by a stand-in, which nobody sees, because a workspace
//! with problems is never handed out.

use core::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::Date;
use super::limits;
use super::notes::Notes;
use super::problem::{Expected, Fault};

/// The fields of one JSON object.
pub(super) struct Fields<'v, 'p> {
    object: &'v Map<String, Value>,
    path: String,
    asked: Vec<&'v str>,
    notes: &'p mut Notes<'v>,
}

impl<'v, 'p> Fields<'v, 'p> {
    /// Reads a part from the object at `path`; `None`, with the problem noted,
    /// if there is no object.
    pub(super) fn read<T>(
        value: &'v Value,
        path: String,
        notes: &'p mut Notes<'v>,
        part: impl FnOnce(&mut Fields<'v, 'p>) -> T,
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
        let read = part(&mut fields);
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

    /// The keys that stand in the object.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'v str> + use<'v> {
        self.object.keys().map(String::as_str)
    }

    /// The value of a field; absent and null are the same.
    fn value(&mut self, key: &'v str) -> Option<&'v Value> {
        self.asked.push(key);
        self.object.get(key).filter(|value| !value.is_null())
    }

    fn required<T>(&mut self, key: &'v str, found: Option<T>) -> Option<T> {
        if found.is_none() && self.object.get(key).is_none_or(Value::is_null) {
            self.note(key, Fault::Required);
        }
        found
    }

    /// A part of its own; absent stands for the empty object.
    pub(super) fn part<T: Default>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&mut Fields<'v, '_>) -> T,
    ) -> T {
        self.optional_part(key, read).unwrap_or_default()
    }

    /// A part of its own that must be there.
    pub(super) fn required_part<T: Default>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&mut Fields<'v, '_>) -> T,
    ) -> T {
        let found = self.optional_part(key, read);
        self.required(key, found).unwrap_or_default()
    }

    /// A part of its own, or `None`.
    pub(super) fn optional_part<T>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&mut Fields<'v, '_>) -> T,
    ) -> Option<T> {
        let value = self.value(key)?;
        Fields::read(value, join(&self.path, key), self.notes, read)
    }

    /// The parts of a list that must be there, at most `limit`.
    pub(super) fn parts<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        read: impl Fn(&mut Fields<'v, '_>) -> T,
    ) -> Vec<T> {
        let found = self.list(key, limit);
        let items = self.required(key, found).unwrap_or_default();
        let path = join(&self.path, key);
        items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| {
                let path = join(&path, &index.to_string());
                Fields::read(item, path, self.notes, &read)
            })
            .collect()
    }

    fn list(&mut self, key: &'v str, limit: usize) -> Option<&'v [Value]> {
        match self.value(key)? {
            Value::Array(items) if items.len() <= limit => Some(items),
            Value::Array(_) => {
                self.note(key, Fault::TooMany { limit });
                None
            }
            _ => {
                self.note(key, Fault::WrongType(Expected::List));
                None
            }
        }
    }

    fn checked_text(&mut self, key: &'v str) -> Option<&'v str> {
        let checked = text(self.value(key)?);
        checked.map_err(|fault| self.note(key, fault)).ok()
    }

    /// A text, empty if absent.
    pub(super) fn text(&mut self, key: &'v str) -> String {
        self.checked_text(key).unwrap_or_default().to_owned()
    }

    /// A text that must be there, though it may be empty.
    pub(super) fn required_text(&mut self, key: &'v str) -> String {
        let found = self.checked_text(key);
        self.required(key, found).unwrap_or_default().to_owned()
    }

    /// An identifier: a text that must be there and is not empty, and that no
    /// other identifier equals.
    pub(super) fn id(&mut self, key: &'v str) -> String {
        let found = self.checked_text(key);
        match self.required(key, found) {
            Some(id) if id.trim().is_empty() => self.note(key, Fault::Empty),
            Some(id) => self.notes.id(id, join(&self.path, key)),
            None => {}
        }
        found.unwrap_or_default().to_owned()
    }

    /// A reference to an identifier; empty text is not set.
    pub(super) fn reference(&mut self, key: &'v str) -> Option<String> {
        self.checked_text(key)
            .filter(|id| !id.trim().is_empty())
            .map(str::to_owned)
    }

    /// A text, or `None` if absent; it may be empty.
    pub(super) fn optional_text(&mut self, key: &'v str) -> Option<String> {
        self.checked_text(key).map(str::to_owned)
    }

    /// A list of references, empty if absent; empty entries are not set.
    pub(super) fn references(&mut self, key: &'v str) -> Vec<String> {
        let mut ids = self.texts(key);
        ids.retain(|id| !id.trim().is_empty());
        ids
    }

    /// A list of texts, empty if absent.
    pub(super) fn texts(&mut self, key: &'v str) -> Vec<String> {
        self.entries(key, limits::LIST, |value| text(value).map(str::to_owned))
    }

    /// A list of checked entries, empty if absent.
    pub(super) fn entries<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        entry: impl Fn(&'v Value) -> Result<T, Fault>,
    ) -> Vec<T> {
        let items = self.list(key, limit).unwrap_or_default();
        let path = join(&self.path, key);
        let mut entries = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match entry(item) {
                Ok(read) => entries.push(read),
                Err(fault) => self.notes.problem(join(&path, &index.to_string()), fault),
            }
        }
        entries
    }

    /// A list of checked entries that must be there.
    pub(super) fn required_entries<T>(
        &mut self,
        key: &'v str,
        limit: usize,
        entry: impl Fn(&'v Value) -> Result<T, Fault>,
    ) -> Vec<T> {
        if self.object.get(key).is_none_or(Value::is_null) {
            self.note(key, Fault::Required);
        }
        self.entries(key, limit, entry)
    }

    /// A field that must have one given value.
    pub(super) fn constant(&mut self, key: &'v str, expected: &Value, otherwise: Fault) {
        let found = self.value(key);
        if self
            .required(key, found)
            .is_some_and(|found| !same(found, expected))
        {
            self.note(key, otherwise);
        }
    }

    /// A flag, with its default if absent.
    pub(super) fn flag(&mut self, key: &'v str, default: bool) -> bool {
        self.optional_flag(key).unwrap_or(default)
    }

    /// A flag, or `None`.
    pub(super) fn optional_flag(&mut self, key: &'v str) -> Option<bool> {
        let value = self.value(key)?;
        if value.as_bool().is_none() {
            self.note(key, Fault::WrongType(Expected::Flag));
        }
        value.as_bool()
    }

    /// A number in its range, or `None`.
    pub(super) fn number(&mut self, key: &'v str, range: RangeInclusive<f64>) -> Option<f64> {
        let checked = number(self.value(key)?, range);
        checked.map_err(|fault| self.note(key, fault)).ok()
    }

    /// A whole number in its range, or `None`.
    pub(super) fn whole(&mut self, key: &'v str, range: RangeInclusive<u32>) -> Option<u32> {
        let checked = whole(self.value(key)?, range);
        checked.map_err(|fault| self.note(key, fault)).ok()
    }

    /// A date, or `None`.
    pub(super) fn date(&mut self, key: &'v str) -> Option<Date> {
        let text = self.checked_text(key)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.note(key, Fault::InvalidDate);
        }
        date
    }

    /// A date that must be there.
    pub(super) fn required_date(&mut self, key: &'v str) -> Date {
        let found = self.date(key);
        self.required(key, found).unwrap_or(Date::EPOCH)
    }

    /// A member of a closed set, or `None`.
    pub(super) fn choice<T>(
        &mut self,
        key: &'v str,
        from_key: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let member = from_key(self.checked_text(key)?);
        if member.is_none() {
            self.note(key, Fault::UnknownValue);
        }
        member
    }

    /// A member of a closed set that must be there.
    pub(super) fn required_choice<T: Copy>(
        &mut self,
        key: &'v str,
        all: &[T],
        from_key: impl Fn(&str) -> Option<T>,
    ) -> T {
        let found = self.choice(key, from_key);
        self.required(key, found).unwrap_or(all[0])
    }

    /// A value with a reading of its own, or `None`.
    pub(super) fn custom<T>(
        &mut self,
        key: &'v str,
        read: impl FnOnce(&'v Value) -> Result<T, Fault>,
    ) -> Option<T> {
        let value = self.value(key)?;
        read(value).map_err(|fault| self.note(key, fault)).ok()
    }
}

/// Whether two values are the same; numbers by value, however written.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// A text within the limit.
fn text(value: &Value) -> Result<&str, Fault> {
    let text = value.as_str().ok_or(Fault::WrongType(Expected::Text))?;
    // A character has at most four bytes, so most texts need no counting.
    if text.len() > limits::TEXT && text.chars().count() > limits::TEXT {
        return Err(Fault::TooLong);
    }
    Ok(text)
}

/// A number in its range.
pub(super) fn number(value: &Value, range: RangeInclusive<f64>) -> Result<f64, Fault> {
    let number = value.as_f64().ok_or(Fault::WrongType(Expected::Number))?;
    if range.contains(&number) {
        Ok(number)
    } else {
        Err(Fault::OutOfRange {
            min: *range.start(),
            max: *range.end(),
        })
    }
}

/// A whole number in its range.
pub(super) fn whole(value: &Value, range: RangeInclusive<u32>) -> Result<u32, Fault> {
    let number = number(value, f64::from(*range.start())..=f64::from(*range.end()))?;
    let whole = number as u32;
    if f64::from(whole) == number {
        Ok(whole)
    } else {
        Err(Fault::NotWhole)
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
