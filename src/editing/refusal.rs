//! Why a command was not carried out.

use crate::content::{Locale, fill, refusals};
use crate::model::r1;

/// Why a command was not carried out; the workspace is unchanged.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// A number outside its range, bounds included in the range.
    OutOfRange {
        /// Smallest allowed.
        min: f64,
        /// Largest allowed.
        max: f64,
    },
    /// Fewer KAMs than are said to be remote.
    FewerThanRemote {
        /// The number of remote KAMs.
        remote: u32,
    },
    /// More than two tasks as focus.
    FocusFull,
    /// A number with a fraction where whole numbers are counted.
    NotWhole,
    /// An entry without a name.
    Unnamed,
    /// A text longer than [`crate::model::limits::TEXT`] characters.
    TooLong,
    /// A list that takes no more.
    Full {
        /// The largest number of entries.
        limit: usize,
    },
    /// The entry is no longer there.
    Gone,
}

impl Refusal {
    /// Why the command was refused and what to do, in a language.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let texts = refusals(locale);
        match self {
            Self::OutOfRange { min, max } => fill(
                texts.out_of_range,
                &[
                    ("min", &r1(*min).to_string()),
                    ("max", &r1(*max).to_string()),
                ],
            ),
            Self::FewerThanRemote { remote } => {
                fill(texts.fewer_than_remote, &[("min", &remote.to_string())])
            }
            Self::FocusFull => texts.focus_full.into(),
            Self::NotWhole => texts.not_whole.into(),
            Self::Unnamed => texts.unnamed.into(),
            Self::TooLong => texts.too_long.into(),
            Self::Gone => texts.gone.into(),
            Self::Full { limit } => fill(texts.too_many, &[("limit", &limit.to_string())]),
        }
    }
}
