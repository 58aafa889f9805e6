//! Lists of texts.

use super::text::{fits, refers, text};
use crate::model::fields::{Fields, within};
use crate::model::kind::Kind;
use crate::model::limits;
use crate::model::problem::Fault;

/// Texts, none by default.
pub struct Texts;

impl Kind<Vec<String>> for Texts {
    fn default(&self) -> Vec<String> {
        Vec::new()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<String> {
        fields.items(key, limits::LIST, |value| text(value).map(str::to_owned))
    }

    fn check(&self, texts: &Vec<String>) -> Result<(), Fault> {
        within(texts.len(), limits::LIST)?;
        texts.iter().try_for_each(|text| fits(text))
    }
}

/// Identifiers of other records, none by default; empty ones are left out.
pub struct References;

impl Kind<Vec<String>> for References {
    fn default(&self) -> Vec<String> {
        Vec::new()
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Vec<String> {
        let mut ids = Texts.read(fields, key);
        ids.retain(|id| !id.trim().is_empty());
        ids
    }

    fn check(&self, ids: &Vec<String>) -> Result<(), Fault> {
        within(ids.len(), limits::LIST)?;
        ids.iter().try_for_each(|id| refers(id))
    }
}
