//! The messages of hints and findings: templates whose `{placeholders}`
//! [`fill`](super::fill) fills in.

mod de;
mod en;
mod finding;

pub use finding::{FindingCode, FindingMessage};

use serde::Serialize;

use super::Locale;

/// A hint about consistency or uncertainty (instrument.md B.8).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct HintText {
    /// `H01` to `H16`.
    pub code: &'static str,
    /// A template with `{task}`, `{tasks}`, `{a}`, `{b}`, `{n}`, `{k}`,
    /// `{x}` or `{gap}`.
    pub message: &'static str,
}

/// The hints, `H01` first.
#[must_use]
pub const fn hints(locale: Locale) -> &'static [HintText; 16] {
    match locale {
        Locale::De => &de::HINTS,
        Locale::En => &en::HINTS,
    }
}
