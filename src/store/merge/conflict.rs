//! What came of a merge.

use serde_json::Value;

use crate::model::Workspace;
use crate::store::kind::RecordKind;

/// What came of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The workspace with the changes of both sides. It can be read again.
    pub workspace: Workspace,
    /// Where only one side could be followed.
    pub conflicts: Vec<Conflict>,
}

/// Something of which only one side could be followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What the record is.
    pub kind: RecordKind,
    /// What it is called now; empty where there is only one.
    pub name: String,
    /// What was lost.
    pub lost: Lost,
}

/// What is lost in a conflict.
#[derive(Clone, Debug, PartialEq)]
pub enum Lost {
    /// What the earlier side wrote into a field that the later one wrote too.
    Value {
        /// The path of the field.
        field: String,
        /// Its value as JSON; null is no value of its own.
        value: Value,
        /// What the later side wrote.
        instead: Value,
    },
    /// A removal: the other side has changed the record, or refers to it anew,
    /// so it stays.
    Removal,
    /// A whole record of the earlier side: there is no room for it, or its
    /// fields do not go together with those of the later one.
    Record,
}
