//! How much a finding weighs (instrument.md 0, Severity).

use super::keyed::keyed;

keyed! {
    /// Severity; a later member weighs more.
    Severity {
        /// Tief.
        Low = "low",
        /// Mittel.
        Medium = "medium",
        /// Hoch.
        High = "high",
        /// Kritisch.
        Critical = "critical",
    }
}
