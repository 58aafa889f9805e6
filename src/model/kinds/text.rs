//! Texts, names and identifiers.

use serde_json::Value;

use crate::model::fields::Fields;
use crate::model::kind::Kind;
use crate::model::limits;
use crate::model::problem::{Expected, Fault, FieldFault};

/// Reads a text within its limit.
pub(in crate::model) fn text(value: &Value) -> Result<&str, Fault> {
    let text = value.as_str().ok_or(Fault::WrongType(Expected::Text))?;
    fits(text).map(|()| text)
}

/// Whether a text is within its limit.
pub(super) fn fits(text: &str) -> Result<(), Fault> {
    // A character has at most four bytes, so most texts need no counting.
    if text.len() > limits::TEXT && text.chars().count() > limits::TEXT {
        return Err(Fault::TooLong);
    }
    Ok(())
}

/// Whether a text names something.
pub(in crate::model) fn says_something(text: &str) -> Result<(), Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    Ok(())
}

/// Whether a text can be a reference; reading takes an empty one for none.
pub(super) fn refers(id: &str) -> Result<(), Fault> {
    says_something(id)?;
    fits(id)
}

/// An identifier: a text that is not empty, and that no other identifier
/// equals.
pub struct Id;

impl Kind<String> for Id {
    fn default(&self) -> String {
        String::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> String {
        fields.require(key);
        let found = fields.get(key, |value| {
            let id = text(value)?;
            says_something(id).map(|()| id)
        });
        if let Some(id) = found {
            fields.note_id(key, id);
        }
        found.unwrap_or_default().to_owned()
    }

    fn check(&self, id: &String) -> Result<(), Fault> {
        refers(id)
    }
}

/// A name that must be there. A file may hold an empty one; a person who enters
/// it is told.
pub struct Name;

impl Kind<String> for Name {
    fn default(&self) -> String {
        String::new()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> String {
        fields.require(key);
        fields.get(key, text).unwrap_or_default().to_owned()
    }

    fn check(&self, name: &String) -> Result<(), Fault> {
        fits(name)
    }

    fn accept(&self, key: &str, name: &String) -> Result<(), FieldFault> {
        let named = says_something(name).map_err(|_| Fault::Unnamed);
        named
            .and_then(|()| fits(name))
            .map_err(|fault| FieldFault::at(key, fault))
    }
}

/// A text, empty by default.
pub struct Text;

impl Kind<String> for Text {
    fn default(&self) -> String {
        String::new()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> String {
        TextOr("").read(fields, key)
    }

    fn check(&self, value: &String) -> Result<(), Fault> {
        fits(value)
    }
}

/// A text with a default; an empty one is a value.
pub struct TextOr(pub &'static str);

impl Kind<String> for TextOr {
    fn default(&self) -> String {
        self.0.to_owned()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> String {
        fields.get(key, text).unwrap_or(self.0).to_owned()
    }

    fn check(&self, value: &String) -> Result<(), Fault> {
        fits(value)
    }
}

/// The identifier of another record; an empty one is none.
pub struct Reference;

impl Kind<Option<String>> for Reference {
    fn default(&self) -> Option<String> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<String> {
        let found = fields.get(key, text);
        found.filter(|id| !id.trim().is_empty()).map(str::to_owned)
    }

    fn check(&self, id: &Option<String>) -> Result<(), Fault> {
        id.as_deref().map_or(Ok(()), refers)
    }
}
