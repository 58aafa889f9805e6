//! What other versions of the instrument wrote (contract.md, Versions): it is
//! valid, kept as it is and listed, and enters no score.

use serde_json::{Map, Value};

use super::INSTRUMENT_VERSION;
use super::fields::Fields;
use super::kind::Kind;
use super::kinds::{says_something, text};
use super::limits;
use super::problem::{Expected, Fault};

const KEY: &str = "instrumentVersion";

/// Whether a record names a version of the instrument that the program does not
/// know.
pub(super) fn is_another(fields: &Fields) -> bool {
    let version = fields.peek(KEY).and_then(Value::as_str);
    version.is_some_and(|version| !version.trim().is_empty() && version != INSTRUMENT_VERSION)
}

/// A version of the instrument: a text that is not empty. Without one, a record
/// is of the version that the program knows.
pub struct Version;

impl Kind<String> for Version {
    fn default(&self) -> String {
        INSTRUMENT_VERSION.to_owned()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> String {
        fields.require(key);
        let found = fields.get(key, |value| {
            let version = text(value)?;
            says_something(version).map(|()| version)
        });
        found.unwrap_or(INSTRUMENT_VERSION).to_owned()
    }

    fn check(&self, version: &String) -> Result<(), Fault> {
        says_something(version)
    }
}

/// An object with any keys, and what may stand under each.
pub struct AnyKeys(pub fn(&Value) -> Result<(), Fault>);

impl Kind<Map<String, Value>> for AnyKeys {
    fn default(&self) -> Map<String, Value> {
        Map::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Map<String, Value> {
        fields.require(key);
        fields.any_keys(key, limits::OTHER_VERSION, self.0)
    }
}

impl Kind<Option<Map<String, Value>>> for AnyKeys {
    fn default(&self) -> Option<Map<String, Value>> {
        None
    }

    fn read<'v>(
        &self,
        fields: &mut Fields<'v, '_>,
        key: &'static str,
    ) -> Option<Map<String, Value>> {
        let is_there = fields.has(key);
        let read = fields.any_keys(key, limits::OTHER_VERSION, self.0);
        is_there.then_some(read)
    }
}

/// A list of any texts.
pub struct AnyTexts;

impl Kind<Vec<String>> for AnyTexts {
    fn default(&self) -> Vec<String> {
        Vec::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<String> {
        fields.require(key);
        let any_text = |value| text(value).map(str::to_owned);
        fields.items(key, limits::OTHER_VERSION, any_text)
    }
}

/// Any text.
pub fn any_text(value: &Value) -> Result<(), Fault> {
    text(value).map(|_| ())
}

/// A tally with any numbers.
pub fn any_tally(value: &Value) -> Result<(), Fault> {
    let tally = value
        .as_object()
        .ok_or(Fault::WrongType(Expected::Object))?;
    for key in ["valid", "sum"] {
        let number = tally.get(key).filter(|number| !number.is_null());
        let number = number.ok_or(Fault::Required)?;
        if !number.is_number() {
            return Err(Fault::WrongType(Expected::Number));
        }
    }
    if tally.len() > 2 {
        return Err(Fault::UnknownField);
    }
    Ok(())
}
