//! How far the result can be relied on: hints, and what has changed.

use super::change::{Change, change};
use super::hints;
use super::reading::{Heading, Reading};
use crate::content::fill;

/// The section about how far the result can be relied on.
#[derive(Debug)]
pub struct Trust {
    /// How many hints there are.
    pub heading: Heading,
    /// What to keep in mind.
    pub hints: Vec<String>,
    /// What has changed since an earlier assessment, if there is one.
    pub change: Option<Change>,
}

/// The section about how far the result can be relied on (instrument.md B.8,
/// B.9).
#[must_use]
pub fn trust(of: &Reading) -> Trust {
    let t = &of.texts.trust;
    let hints = hints::all(of);
    let finding = match hints.len() {
        0 => t.finding_none.to_owned(),
        1 => t.finding_one.to_owned(),
        n => fill(t.finding, &[("n", &n.to_string())]),
    };
    Trust {
        heading: Heading {
            question: t.question,
            finding,
        },
        hints,
        change: change(of),
    }
}
