//! Days.

use serde_json::Value;

use super::text::text;
use crate::model::Date;
use crate::model::fields::Fields;
use crate::model::kind::Kind;
use crate::model::problem::Fault;

/// Reads a day of the calendar.
pub(in crate::model) fn date(value: &Value) -> Result<Date, Fault> {
    Date::parse(text(value)?).ok_or(Fault::InvalidDate)
}

/// A day of the calendar.
pub struct Day;

impl Kind<Date> for Day {
    fn default(&self) -> Date {
        Date::EPOCH
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Date {
        fields.require(key);
        fields.get(key, date).unwrap_or(Date::EPOCH)
    }
}

impl Kind<Option<Date>> for Day {
    fn default(&self) -> Option<Date> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<Date> {
        fields.get(key, date)
    }
}
