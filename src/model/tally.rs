//! Answers of several forms, counted and summed up (instrument.md A.8).

use serde::Serialize;

/// Answers counted and summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many answers with a step of the scale there are.
    pub valid: u32,
    /// Their steps together, from `valid` to five times as much.
    pub sum: u32,
}

impl Tally {
    /// Counts further answers in.
    pub const fn add(&mut self, other: Self) {
        self.valid += other.valid;
        self.sum += other.sum;
    }
}

impl core::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |mut total, tally| {
            total.add(tally);
            total
        })
    }
}
