//! The text that is saved in a browser. It is read more kindly than a file: a
//! field that this program does not know, or whose value it cannot use, is no
//! reason to show nothing. Such a field is taken out of what is read and
//! carried along, so that it stands in the text again when that is saved.
//!
//! What belongs to no field, or must be there, is not mended: without it
//! something would be lost.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::file::{parse, read_value, write};
use super::migrate::migrate;
use crate::model::{Date, Problem, Workspace, as_value};
use crate::store::name_of;

/// A field that is carried along.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// The list of the record and its identifier; none of a field of the
    /// workspace itself, its context or its settings.
    record: Option<(String, String)>,
    /// What that record was called.
    pub name: String,
    /// The keys that lead to the field below that; at least one.
    pub path: Vec<String>,
    /// The value as it was found.
    pub value: Value,
    /// What the workspace says in its place, where a table is complete with
    /// presets; otherwise nothing.
    preset: Value,
    /// What is wrong with it, with its place in the text that was read.
    pub problem: Problem,
}

/// Fields that are carried along.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried(Vec<Extra>);

/// A workspace that was read from a saved text.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The workspace.
    pub workspace: Workspace,
    /// What of the text is not in it.
    pub carried: Carried,
}

/// Reads a saved text of any schema that was ever released.
///
/// # Errors
///
/// Every problem, if one of them cannot be mended without a loss.
pub fn read_saved(text: &str, day: Date) -> Result<Saved, Vec<Problem>> {
    let mut value = migrate(parse(text)?, day)?;
    let problems = match read_value(&value) {
        Ok(workspace) => {
            let carried = Carried::default();
            return Ok(Saved { workspace, carried });
        }
        Err(problems) => problems,
    };
    let mut extras = Vec::new();
    for problem in &problems {
        match take_out(&mut value, problem) {
            Some(extra) => extras.push(extra),
            None => return Err(problems),
        }
    }
    match read_value(&value) {
        Ok(workspace) => {
            let value = as_value(&workspace);
            let places = places(&value);
            for extra in &mut extras {
                extra.preset = extra.found_in(&value, &places).unwrap_or_default();
            }
            let carried = Carried(extras);
            Ok(Saved { workspace, carried })
        }
        Err(_) => Err(problems),
    }
}

/// The text to be saved: the workspace, and what is carried along where the
/// workspace says nothing itself.
#[must_use]
pub fn write_saved(workspace: &Workspace, carried: &Carried) -> String {
    if carried.is_empty() {
        return write(workspace);
    }
    let mut value = as_value(workspace);
    let places = places(&value);
    for extra in &carried.0 {
        extra.put_in(&mut value, &places);
    }
    value.to_string()
}

impl Carried {
    /// Whether nothing is carried along.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each field.
    #[must_use]
    pub fn extras(&self) -> &[Extra] {
        &self.0
    }

    /// Takes over what another text carries along; of one field, that one's
    /// value.
    pub fn take_over(&mut self, other: Self) {
        for extra in other.0 {
            let mut own = self.0.iter_mut();
            let same = own.find(|own| own.record == extra.record && own.path == extra.path);
            match same {
                Some(own) => *own = extra,
                None => self.0.push(extra),
            }
        }
    }
}

impl Extra {
    /// The list in which the record stands; none of a field of the workspace
    /// itself, its context or its settings.
    #[must_use]
    pub fn list(&self) -> Option<&str> {
        self.record.as_ref().map(|(list, _)| &**list)
    }

    /// What stands in a workspace in the place of the field.
    fn found_in(&self, workspace: &Value, places: &Places) -> Option<Value> {
        let mut found = match &self.record {
            None => workspace,
            Some((list, id)) => {
                let place = places.get(&(list.clone(), id.clone()))?;
                workspace.get(list)?.get(*place)?
            }
        };
        for key in &self.path {
            found = found.get(key)?;
        }
        Some(found.clone())
    }

    /// Writes the field into a workspace, unless the person has set it since or
    /// the record has gone.
    fn put_in(&self, workspace: &mut Value, places: &Places) {
        let mut object = match &self.record {
            None => Some(workspace),
            Some((list, id)) => places.get(&(list.clone(), id.clone())).and_then(|place| {
                let list = workspace.get_mut(list)?;
                list.get_mut(*place)
            }),
        };
        let Some((key, outer)) = self.path.split_last() else {
            return;
        };
        for key in outer {
            let inner = object.and_then(Value::as_object_mut);
            object = inner.map(|inner| {
                // An object in which nothing is set was not written.
                inner
                    .entry(key.clone())
                    .or_insert_with(|| Value::Object(Map::new()))
            });
        }
        if let Some(object) = object.and_then(Value::as_object_mut) {
            let present = object.entry(key.clone()).or_insert(Value::Null);
            if present.is_null() || *present == self.preset {
                *present = self.value.clone();
            }
        }
    }
}

/// Where each record stands, by its list and its identifier.
type Places = BTreeMap<(String, String), usize>;

fn places(workspace: &Value) -> Places {
    let mut places = Places::new();
    let lists = workspace.as_object().into_iter().flatten();
    for (key, list) in lists {
        for (place, record) in list.as_array().into_iter().flatten().enumerate() {
            if let Some(id) = record.get("id").and_then(Value::as_str) {
                places.insert((key.clone(), id.to_owned()), place);
            }
        }
    }
    places
}

/// Takes a field with a problem out of the value; none if it is no field of an
/// object, or of none that can be found again.
fn take_out(value: &mut Value, problem: &Problem) -> Option<Extra> {
    let keys = problem.path.split('/').skip(1);
    let keys: Vec<String> = keys
        .map(|key| key.replace("~1", "/").replace("~0", "~"))
        .collect();
    let mut object = &mut *value;
    let mut record = None;
    let mut name = String::new();
    let mut path = &keys[..];
    if let [list, index, rest @ ..] = path
        && object.get(list).is_some_and(Value::is_array)
    {
        let found = object
            .get_mut(list)?
            .get_mut(index.parse::<usize>().ok()?)?;
        let id = found.get("id")?.as_str()?.to_owned();
        record = Some((list.clone(), id));
        name = found.as_object().map(name_of).unwrap_or_default();
        object = found;
        path = rest;
    }
    let (key, outer) = path.split_last()?;
    for key in outer {
        object = object.as_object_mut()?.get_mut(key)?;
    }
    let found = object.as_object_mut()?.remove(key)?;
    Some(Extra {
        record,
        name,
        path: path.to_vec(),
        value: found,
        preset: Value::Null,
        problem: problem.clone(),
    })
}
