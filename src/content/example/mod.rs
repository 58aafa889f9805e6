//! The example that a visitor can load: the workshop of instrument.md G.1.

use super::Locale;

/// The example as a file of the present schema, as of [`EXAMPLE_AS_OF`].
#[must_use]
pub const fn example(locale: Locale) -> &'static str {
    match locale {
        Locale::De => include_str!("de.json"),
        Locale::En => include_str!("en.json"),
    }
}

/// The day to which the dates of the example relate: year, month, day.
pub const EXAMPLE_AS_OF: (i32, u8, u8) = (2026, 3, 4);
