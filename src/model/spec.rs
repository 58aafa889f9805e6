//! Default, range and kind of a number.

use core::ops::RangeInclusive;

use super::problem::Fault;

/// Default, range and kind of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spec {
    /// The value without a setting.
    pub default: f64,
    /// The smallest value allowed.
    pub min: f64,
    /// The largest value allowed.
    pub max: f64,
    /// Whether only whole numbers are allowed: counts, days, weeks, months.
    pub whole: bool,
}

impl Spec {
    /// A share or a number of hours.
    #[must_use]
    pub const fn measure(default: f64, min: f64, max: f64) -> Self {
        Self {
            default,
            min,
            max,
            whole: false,
        }
    }

    /// A whole number of something.
    #[must_use]
    pub const fn count(default: f64, min: f64, max: f64) -> Self {
        Self {
            default,
            min,
            max,
            whole: true,
        }
    }

    /// The range, both ends included.
    #[must_use]
    pub const fn range(&self) -> RangeInclusive<f64> {
        self.min..=self.max
    }

    /// Whether a number keeps to range and kind.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn check(&self, number: f64) -> Result<(), Fault> {
        if !self.range().contains(&number) {
            return Err(Fault::OutOfRange {
                min: self.min,
                max: self.max,
            });
        }
        if self.whole && number.fract() != 0.0 {
            return Err(Fault::NotWhole);
        }
        Ok(())
    }
}
