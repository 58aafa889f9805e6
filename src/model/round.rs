//! What ties the forms of KAMs to one invitation (instrument.md A.8).

use core::fmt;

use serde::{Serialize, Serializer};

/// An invitation: 16 random bits, written as four hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round(pub u16);

impl Round {
    /// The round with exactly these four digits, `0` to `f`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 4 || !text.bytes().all(is_digit) {
            return None;
        }
        u16::from_str_radix(text, 16).ok().map(Self)
    }
}

impl fmt::Display for Round {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}", self.0)
    }
}

impl Serialize for Round {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
