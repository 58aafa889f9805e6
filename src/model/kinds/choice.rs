//! Members of closed sets.

use serde_json::Value;

use super::text::text;
use crate::model::fields::Fields;
use crate::model::keyed::Keyed;
use crate::model::kind::Kind;
use crate::model::problem::Fault;

/// Reads a member of a closed set.
pub(in crate::model) fn member<T: Keyed>(value: &Value) -> Result<T, Fault> {
    let key = text(value)?;
    let mut all = T::members().iter().copied();
    all.find(|member| member.json_key() == key)
        .ok_or(Fault::UnknownValue)
}

fn keys<T: Keyed>() -> Vec<String> {
    let members = T::members().iter();
    members.map(|member| member.json_key().to_owned()).collect()
}

/// A member of a closed set.
pub struct Choice;

impl<T: Keyed> Kind<T> for Choice {
    fn default(&self) -> T {
        T::members()[0]
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> T {
        fields.require(key);
        fields.get(key, member).unwrap_or(T::members()[0])
    }

    fn members(&self) -> Vec<String> {
        keys::<T>()
    }
}

impl<T: Keyed> Kind<Option<T>> for Choice {
    fn default(&self) -> Option<T> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<T> {
        fields.get(key, member)
    }

    fn members(&self) -> Vec<String> {
        keys::<T>()
    }
}

/// A member of a closed set, with its default.
pub struct ChoiceOr<T>(pub T);

impl<T: Keyed> Kind<T> for ChoiceOr<T> {
    fn default(&self) -> T {
        self.0
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> T {
        fields.get(key, member).unwrap_or(self.0)
    }

    fn members(&self) -> Vec<String> {
        keys::<T>()
    }
}
