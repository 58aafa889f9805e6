//! KAMs as CSV, written so that no spreadsheet runs what a person typed.

mod formula;
mod write;

pub(super) use formula::restore;
pub(super) use write::ID_HEADING;
pub use write::{Dialect, write};
