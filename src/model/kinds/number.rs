//! Numbers in their ranges.

use serde_json::Value;

use crate::model::fields::Fields;
use crate::model::kind::Kind;
use crate::model::problem::{Expected, Fault};
use crate::model::spec::Spec;

/// Reads a number.
fn number(value: &Value) -> Result<f64, Fault> {
    value.as_f64().ok_or(Fault::WrongType(Expected::Number))
}

/// Reads a whole number in its range.
fn whole(value: &Value, min: u32, max: u32) -> Result<u32, Fault> {
    let number = number(value)?;
    Spec::count(0.0, min.into(), max.into())
        .check(number)
        .map(|()| number as u32)
}

/// Reads a count.
pub(in crate::model) fn whole_of(value: &Value) -> Result<u32, Fault> {
    whole(value, 0, u32::MAX)
}

/// A count that must be there.
pub struct Count;

impl Kind<u32> for Count {
    fn default(&self) -> u32 {
        0
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> u32 {
        fields.require(key);
        fields.get(key, whole_of).unwrap_or(0)
    }
}

/// The steps of a five-step scale.
pub const STEPS: Spec = Spec::count(0.0, 1.0, 5.0);

/// Reads a step of a five-step scale.
pub(in crate::model) fn step(value: &Value) -> Result<u8, Fault> {
    whole(value, 1, 5).map(|step| step as u8)
}

/// A step of a five-step scale, or none.
pub struct Step;

impl Kind<Option<u8>> for Step {
    fn default(&self) -> Option<u8> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<u8> {
        fields.get(key, step)
    }

    fn check(&self, step: &Option<u8>) -> Result<(), Fault> {
        step.map_or(Ok(()), |step| STEPS.check(step.into()))
    }

    fn members(&self) -> Vec<String> {
        ["1", "2", "3", "4", "5"].map(str::to_owned).into()
    }
}

/// A whole number with default and range, both ends included.
pub struct Whole {
    /// The value that stands for an absent field.
    pub default: u32,
    /// The smallest value allowed.
    pub min: u32,
    /// The largest value allowed.
    pub max: u32,
}

impl Kind<u32> for Whole {
    fn default(&self) -> u32 {
        self.default
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> u32 {
        let found = fields.get(key, |value| whole(value, self.min, self.max));
        found.unwrap_or(self.default)
    }

    fn check(&self, number: &u32) -> Result<(), Fault> {
        OptionalWhole(self.min, self.max).check(&Some(*number))
    }
}

/// A whole number in its range, smallest and largest, or no answer.
pub struct OptionalWhole(pub u32, pub u32);

impl Kind<Option<u32>> for OptionalWhole {
    fn default(&self) -> Option<u32> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<u32> {
        fields.get(key, |value| whole(value, self.0, self.1))
    }

    fn check(&self, number: &Option<u32>) -> Result<(), Fault> {
        let Some(number) = *number else { return Ok(()) };
        Spec::count(0.0, self.0.into(), self.1.into()).check(number.into())
    }
}

/// One of several numbers, or none.
pub struct OneOf(pub &'static [u32]);

impl Kind<Option<u32>> for OneOf {
    fn default(&self) -> Option<u32> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<u32> {
        fields.get(key, |value| {
            let number = number(value)?;
            let mut all = self.0.iter().copied();
            all.find(|one| f64::from(*one) == number)
                .ok_or(Fault::UnknownValue)
        })
    }

    fn check(&self, number: &Option<u32>) -> Result<(), Fault> {
        match number {
            Some(number) if !self.0.contains(number) => Err(Fault::UnknownValue),
            _ => Ok(()),
        }
    }

    fn members(&self) -> Vec<String> {
        self.0.iter().map(u32::to_string).collect()
    }
}

impl Kind<f64> for Spec {
    fn default(&self) -> f64 {
        self.default
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> f64 {
        OptionalNumber(*self)
            .read(fields, key)
            .unwrap_or(self.default)
    }

    fn check(&self, number: &f64) -> Result<(), Fault> {
        Self::check(self, *number)
    }
}

/// A number in its range, or none; the default of the range is not used.
pub struct OptionalNumber(pub Spec);

impl Kind<Option<f64>> for OptionalNumber {
    fn default(&self) -> Option<f64> {
        None
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> Option<f64> {
        fields.get(key, |value| {
            let number = number(value)?;
            self.0.check(number).map(|()| number)
        })
    }

    fn check(&self, number: &Option<f64>) -> Result<(), Fault> {
        number.map_or(Ok(()), |number| self.0.check(number))
    }
}
