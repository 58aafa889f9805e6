//! What the fields of a KAM are called (instrument.md D.1), in forms and as
//! headings of a CSV file. The fields themselves stand in `exchange`; the
//! names stand in their order.

mod de;
mod en;

use super::{Locale, planner::Named};

/// The names of the fields of a KAM in this language.
#[must_use]
pub const fn kam_fields(locale: Locale) -> &'static [Named; 28] {
    match locale {
        Locale::De => &de::FIELDS,
        Locale::En => &en::FIELDS,
    }
}
