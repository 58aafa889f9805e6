//! What is different between two workspaces, record by record and field by
//! field, for a person to look at before it is done.
//!
//! It compares what would be saved, so a field that is not written is one
//! without a value of its own. The language, a preference, is left out.

use serde_json::{Map, Value};

use super::kind::RecordKind;
use crate::model::{Workspace, as_value, id_set, places};

/// A record that is different, or a list in another order.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What the record is.
    pub kind: RecordKind,
    /// What it is called now, or was; empty where there is only one, and of a
    /// list.
    pub name: String,
    /// What is different.
    pub what: What,
}

/// What is different.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The record is there only after.
    Added,
    /// The record is there only before.
    Removed,
    /// Fields of it, at least one.
    Edited(Vec<FieldChange>),
    /// The order of the records that stay.
    Moved,
}

/// A field that is different.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Its path below the record: `alias`, `answers/T1.1`.
    pub field: String,
    /// Its value before as JSON; null where it has none of its own.
    pub before: Value,
    /// Its value after.
    pub after: Value,
}

/// What is different between two workspaces, kind by kind; of a kind, what is
/// there after in its order, then what is not there any more.
#[must_use]
pub fn changes(before: &Workspace, after: &Workspace) -> Vec<Change> {
    let [before, after] = [before, after].map(as_value);
    let mut all = Vec::new();
    for kind in RecordKind::ALL {
        let key = key_of(*kind);
        let [before, after] = [&before, &after].map(|workspace| workspace.get(key));
        match kind {
            RecordKind::Context | RecordKind::Settings => {
                let name = String::new();
                let edited = [before, after].map(|of| of.and_then(Value::as_object));
                all.extend(edit(*kind, name, edited));
            }
            _ => in_list(*kind, [before, after].map(records), &mut all),
        }
    }
    all
}

/// Where the records of a kind stand in a workspace.
#[must_use]
pub const fn key_of(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Context => "context",
        RecordKind::Settings => "settings",
        RecordKind::Assessment => "assessments",
        RecordKind::TeamView => "teamViews",
        RecordKind::Kam => "kams",
        RecordKind::Account => "accounts",
        RecordKind::SupportMember => "supportMembers",
        RecordKind::Sponsor => "sponsors",
        RecordKind::Position => "positions",
        RecordKind::Action => "actions",
    }
}

type Object = Map<String, Value>;

fn records(list: Option<&Value>) -> Vec<&Object> {
    let list = list.and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect()
}

fn id(record: &Object) -> &str {
    record.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// What a record is called.
#[must_use]
pub fn name_of(record: &Map<String, Value>) -> String {
    let named = ["alias", "title", "name", "text", "date", "closedOn"];
    let mut names = named.iter().filter_map(|key| record.get(*key)?.as_str());
    let name = names.find(|name| !name.is_empty());
    name.unwrap_or_default().to_owned()
}

fn in_list(kind: RecordKind, [before, after]: [Vec<&Object>; 2], all: &mut Vec<Change>) {
    let [were, are] = [&before, &after].map(|list| places(&mut list.iter().map(|one| id(one))));
    for record in &after {
        let name = name_of(record);
        match were.get(id(record)) {
            Some(place) => all.extend(edit(kind, name, [Some(before[*place]), Some(*record)])),
            None => all.push(Change {
                kind,
                name,
                what: What::Added,
            }),
        }
    }
    let gone = before.iter().filter(|record| !are.contains_key(id(record)));
    all.extend(gone.map(|record| Change {
        kind,
        name: name_of(record),
        what: What::Removed,
    }));
    let stayed = before.iter().map(|one| id(one));
    let stay = after.iter().map(|one| id(one));
    if stayed
        .filter(|id| are.contains_key(*id))
        .ne(stay.filter(|id| were.contains_key(*id)))
    {
        all.push(Change {
            kind,
            name: String::new(),
            what: What::Moved,
        });
    }
}

fn edit(kind: RecordKind, name: String, sides: [Option<&Object>; 2]) -> Option<Change> {
    let mut fields = Vec::new();
    compare("", sides, &mut fields);
    (!fields.is_empty()).then_some(Change {
        kind,
        name,
        what: What::Edited(fields),
    })
}

/// The fields that differ; inside an object each by itself.
fn compare(path: &str, [before, after]: [Option<&Object>; 2], fields: &mut Vec<FieldChange>) {
    let keys = [before, after].into_iter().flatten().flat_map(Map::keys);
    for key in id_set(&mut keys.map(String::as_str)) {
        let sides = [before, after].map(|side| side.and_then(|side| side.get(key)));
        if sides[0] == sides[1] {
            continue;
        }
        let field = if path.is_empty() {
            key.to_owned()
        } else {
            [path, "/", key].concat()
        };
        let inner = sides.map(|side| side.and_then(Value::as_object));
        if inner.iter().any(Option::is_some) {
            compare(&field, inner, fields);
        } else {
            let [before, after] = sides.map(|side| side.cloned().unwrap_or_default());
            fields.push(FieldChange {
                field,
                before,
                after,
            });
        }
    }
}
