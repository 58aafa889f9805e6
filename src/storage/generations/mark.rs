//! What is known of a snapshot without its text: its name in the database.

use super::super::stamp::checksum;
use super::{Cause, When};

/// What is known of a snapshot without its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// When its text was the newest.
    pub when: When,
    /// Why it was made.
    pub cause: Cause,
    /// The checksum of its text.
    pub sum: u64,
}

impl Mark {
    /// The mark of a text.
    #[must_use]
    pub fn new(when: When, cause: Cause, text: &str) -> Self {
        let sum = checksum(text);
        Self { when, cause, sum }
    }

    /// The name of the snapshot.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{} {} {:x}", self.when, self.cause.key(), self.sum)
    }

    /// Reads a name; what is none is `None`.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let (rest, sum) = key.rsplit_once(' ')?;
        let (when, cause) = rest.rsplit_once(' ')?;
        Some(Self {
            when: When::parse(when)?,
            cause: Cause::from_key(cause)?,
            sum: u64::from_str_radix(sum, 16).ok()?,
        })
    }
}
