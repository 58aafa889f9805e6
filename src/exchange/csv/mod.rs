//! KAMs as CSV: written so that no spreadsheet runs what a person typed, read
//! as spreadsheets write it.

mod decode;
mod formula;
mod read;
mod write;

pub use decode::decode;
pub use read::{Cell, FileFault, Import, ROWS, RowFault, read};
pub use write::write;
