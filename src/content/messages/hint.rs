//! The hints, with what does not depend on the language.

use serde::Serialize;

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
