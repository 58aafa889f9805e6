//! What a file holds and what is here, brought together: record by record, and
//! in a record field by field.
//!
//! Nothing is known of what both began as, so nothing is removed. A field that
//! only one side has set keeps what that side says; where both have set it,
//! the side is followed that the person chooses. People and accounts of the
//! same name are the same, as far as the person agrees.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::people::{Normalise, name_key};
use crate::model::{Workspace, as_value, id_set, limits, places};
use crate::store::{RecordKind, key_of, name_of};

/// Which side is followed where both say something of the same field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Winner {
    /// The file.
    #[default]
    Theirs,
    /// What is here.
    Mine,
}

/// Two records of the same name, one of each side, with other identifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namesake {
    /// What they are.
    pub kind: RecordKind,
    /// What the one here is called.
    pub name: String,
    /// The identifier here.
    pub mine: String,
    /// The identifier in the file.
    pub theirs: String,
}

/// A record of the file that does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is.
    pub kind: RecordKind,
    /// What it is called.
    pub name: String,
    /// Whether the list is full; otherwise something else here has its
    /// identifier.
    pub is_full: bool,
}

/// Both sides brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    /// What comes of it.
    pub workspace: Workspace,
    /// In how many fields both sides say something else.
    pub contested: usize,
    /// What does not come in.
    pub left_out: Vec<LeftOut>,
}

/// The people and accounts that both sides call the same, with other
/// identifiers. Of several of one name, the first stands for the first.
#[must_use]
pub fn namesakes(mine: &Workspace, theirs: &Workspace, normalise: Normalise) -> Vec<Namesake> {
    let mut found = Vec::new();
    let mut look = |kind, mine_of: Vec<(&str, &str)>, theirs_of: Vec<(&str, &str)>| {
        let known = id_set(&mut mine_of.iter().map(|(id, _)| *id));
        let mut by_name: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
        // The last is taken first.
        for (id, name) in mine_of.into_iter().rev() {
            // One that the file has by its identifier is that one.
            if !theirs.has_id(id) {
                let key = name_key(normalise, name);
                by_name.entry(key).or_default().push((id, name));
            }
        }
        for (id, name) in theirs_of {
            let key = name_key(normalise, name);
            if known.contains(id) || key.is_empty() {
                continue;
            }
            if let Some((mine, name)) = by_name.get_mut(&key).and_then(Vec::pop) {
                found.push(Namesake {
                    kind,
                    name: name.to_owned(),
                    mine: mine.to_owned(),
                    theirs: id.to_owned(),
                });
            }
        }
    };
    macro_rules! look {
        ($kind:ident, $list:ident, $name:ident) => {
            let [mine, theirs] = [mine, theirs].map(|of| {
                let list = of.$list.iter();
                list.map(|one| (&*one.id, &*one.$name)).collect()
            });
            look(RecordKind::$kind, mine, theirs);
        };
    }
    look!(Kam, kams, alias);
    look!(Account, accounts, name);
    look!(SupportMember, support_members, alias);
    look!(Sponsor, sponsors, alias);
    found
}

/// Brings what is here and what a file holds together; `same` are the records
/// that are the same under two identifiers.
#[must_use]
pub fn join(mine: &Workspace, theirs: &Workspace, same: &[Namesake], winner: Winner) -> Joined {
    let [mine_json, mut theirs_json] = [mine, theirs].map(json);
    rename(&mut theirs_json, same);
    let mut joining = Joining {
        taken: ids(&mine_json),
        winner,
        contested: 0,
        left_out: Vec::new(),
    };
    let mut joined = mine_json.clone();
    for kind in RecordKind::ALL {
        let key = key_of(*kind);
        let their = theirs_json.get(key).cloned().unwrap_or_default();
        let own = joined
            .entry(key)
            .or_insert_with(|| Value::Array(Vec::new()));
        match (own, their) {
            (Value::Object(own), Value::Object(their)) => {
                let both = joining.object(own, &their);
                *own = joining.sound(*kind, both, own, &their);
            }
            (Value::Array(own), Value::Array(their)) => joining.list(*kind, own, their),
            _ => {}
        }
    }
    Joined {
        // Each part was read before, or is read here.
        workspace: Workspace::read(&Value::Object(joined)).unwrap_or_else(|_| mine.clone()),
        contested: joining.contested,
        left_out: joining.left_out,
    }
}

type Object = Map<String, Value>;

/// A workspace as it is saved.
fn json(workspace: &Workspace) -> Object {
    match as_value(workspace) {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}

fn id(record: &Value) -> &str {
    record.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// Gives records of the file the identifiers that they have here.
fn rename(workspace: &mut Object, same: &[Namesake]) {
    const REFERRING: [&str; 6] = [
        "id",
        "kamId",
        "deputyKamId",
        "sponsorId",
        "supportMemberIds",
        "excludedSponsorIds",
    ];
    let names = places(&mut same.iter().map(|one| &*one.theirs));
    let rename = |value: &mut Value| {
        if let Some(place) = value.as_str().and_then(|id| names.get(id)) {
            *value = (*same[*place].mine).into();
        }
    };
    let lists = workspace.values_mut().filter_map(Value::as_array_mut);
    for record in lists.flatten().filter_map(Value::as_object_mut) {
        for key in REFERRING {
            match record.get_mut(key) {
                Some(Value::Array(ids)) => ids.iter_mut().for_each(rename),
                Some(id) => rename(id),
                None => {}
            }
        }
    }
}

/// Every identifier of a workspace.
fn ids(workspace: &Object) -> BTreeSet<String> {
    let lists = workspace.values().filter_map(Value::as_array).flatten();
    let mut ids = BTreeSet::new();
    for record in lists {
        ids.insert(id(record).to_owned());
    }
    ids
}

struct Joining {
    /// The identifiers that are in use here.
    taken: BTreeSet<String>,
    winner: Winner,
    contested: usize,
    left_out: Vec<LeftOut>,
}

impl Joining {
    /// The fields of both.
    fn object(&mut self, mine: &Object, theirs: &Object) -> Object {
        let mut both = mine.clone();
        for (key, their) in theirs {
            match (both.get_mut(key), their) {
                (None, _) => {
                    both.insert(key.clone(), their.clone());
                }
                (Some(Value::Object(own)), Value::Object(their)) => {
                    *own = self.object(own, their);
                }
                (Some(own), their) if own != their => {
                    self.contested += 1;
                    if self.winner == Winner::Theirs {
                        *own = their.clone();
                    }
                }
                _ => {}
            }
        }
        both
    }

    /// What was made of both, if it can be read; the side that is followed, if
    /// the fields of both do not go together.
    fn sound(&self, kind: RecordKind, both: Object, mine: &Object, theirs: &Object) -> Object {
        let followed = match self.winner {
            Winner::Theirs => theirs,
            Winner::Mine => mine,
        };
        // The sums of two batches, or two versions of the instrument, are
        // never mixed.
        let version = |of: &Object| of.get("instrumentVersion").cloned();
        let is_mixed = kind == RecordKind::TeamView || version(mine) != version(theirs);
        if is_mixed || !is_sound(kind, &both) {
            return followed.clone();
        }
        both
    }

    fn list(&mut self, kind: RecordKind, mine: &mut Vec<Value>, theirs: Vec<Value>) {
        let mut places = BTreeMap::new();
        for (place, record) in mine.iter().enumerate() {
            places.insert(id(record).to_owned(), place);
        }
        for their in theirs {
            let place = places.get(id(&their)).copied();
            let own = place.and_then(|place| mine.get_mut(place));
            match (own, their) {
                (Some(Value::Object(own)), Value::Object(their)) => {
                    if *own != their {
                        let both = self.object(own, &their);
                        *own = self.sound(kind, both, own, &their);
                    }
                }
                (_, their) => {
                    let is_full = mine.len() >= limit(kind);
                    if is_full || self.taken.contains(id(&their)) {
                        self.left_out.push(LeftOut {
                            kind,
                            name: their.as_object().map(name_of).unwrap_or_default(),
                            is_full,
                        });
                    } else {
                        mine.push(their);
                    }
                }
            }
        }
    }
}

/// Whether a record can be read.
fn is_sound(kind: RecordKind, record: &Object) -> bool {
    let mut workspace = json(&Workspace::default());
    let record = Value::Object(record.clone());
    let record = match kind {
        RecordKind::Context | RecordKind::Settings => record,
        _ => Value::Array(vec![record]),
    };
    workspace.insert(key_of(kind).to_owned(), record);
    Workspace::read(&Value::Object(workspace)).is_ok()
}

/// How many records of a kind a workspace holds.
const fn limit(kind: RecordKind) -> usize {
    match kind {
        RecordKind::Context | RecordKind::Settings => 1,
        RecordKind::Assessment => limits::ASSESSMENTS,
        RecordKind::TeamView => limits::TEAM_VIEWS,
        RecordKind::Kam => limits::KAMS,
        RecordKind::Account => limits::ACCOUNTS,
        RecordKind::SupportMember => limits::SUPPORT_MEMBERS,
        RecordKind::Sponsor => limits::SPONSORS,
        RecordKind::Position => limits::POSITIONS,
        RecordKind::Action => limits::ACTIONS,
    }
}
