//! Why a command was not carried out.

use crate::content::{Locale, fill, refusals};
use crate::model::{Fault, FieldFault};

/// Why a command was not carried out; the workspace is unchanged.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// A field does not keep to its limits, which are those of a file.
    Field(FieldFault),
    /// Fewer KAMs than are said to be remote.
    FewerThanRemote {
        /// The number of remote KAMs.
        remote: u32,
    },
    /// More than two tasks as focus.
    FocusFull,
    /// A list that takes no more.
    Full {
        /// The largest number of entries.
        limit: usize,
    },
    /// The entry is no longer there.
    Gone,
    /// Nothing can be changed here.
    ReadOnly,
    /// The page around has kept a file from being made.
    HeldBack,
}

impl Refusal {
    /// A field does not keep to its limits.
    #[must_use]
    pub fn field(path: &str, fault: Fault) -> Self {
        Self::Field(FieldFault::at(path, fault))
    }

    /// Why the command was refused and what to do, in a language.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let texts = refusals(locale);
        match self {
            Self::Field(found) => found.fault.message(locale),
            Self::FewerThanRemote { remote } => {
                fill(texts.fewer_than_remote, &[("min", &remote.to_string())])
            }
            Self::FocusFull => texts.focus_full.into(),
            Self::Full { limit } => Fault::TooMany { limit: *limit }.message(locale),
            Self::Gone => texts.gone.into(),
            Self::ReadOnly => texts.read_only.into(),
            Self::HeldBack => texts.held_back.into(),
        }
    }
}

impl From<FieldFault> for Refusal {
    fn from(found: FieldFault) -> Self {
        Self::Field(found)
    }
}
