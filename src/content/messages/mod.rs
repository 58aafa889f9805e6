//! The messages of hints and findings: templates whose `{placeholders}`
//! [`fill`](super::fill) fills in.

mod de;
mod en;
mod finding;
mod hint;

pub use finding::{FindingCode, FindingMessage};
pub use hint::HintText;

use super::Locale;

/// The hints, `H01` first.
#[must_use]
pub const fn hints(locale: Locale) -> &'static [HintText; 16] {
    match locale {
        Locale::De => &de::HINTS,
        Locale::En => &en::HINTS,
    }
}

impl FindingMessage {
    /// The template in this language.
    #[must_use]
    pub const fn template(self, locale: Locale) -> &'static str {
        match locale {
            Locale::De => de::finding(self),
            Locale::En => en::finding(self),
        }
    }
}
