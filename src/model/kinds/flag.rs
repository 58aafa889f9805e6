//! Yes and no.

use serde_json::Value;

use crate::model::fields::Fields;
use crate::model::kind::Kind;
use crate::model::problem::{Expected, Fault};

fn flag(value: &Value) -> Result<bool, Fault> {
    value.as_bool().ok_or(Fault::WrongType(Expected::Flag))
}

/// A flag with its default.
pub struct Flag(pub bool);

impl Kind<bool> for Flag {
    fn default(&self) -> bool {
        self.0
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> bool {
        fields.get(key, flag).unwrap_or(self.0)
    }
}

/// A flag, or no answer.
pub struct OptionalFlag;

impl Kind<Option<bool>> for OptionalFlag {
    fn default(&self) -> Option<bool> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<bool> {
        fields.get(key, flag)
    }
}
