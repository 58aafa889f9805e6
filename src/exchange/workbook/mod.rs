//! Excel workbooks (`.xlsx`) as tables. The parts are found here (`zip.rs`),
//! unpacked by the browser, and read here (`xml.rs`, `sheet.rs`).

mod sheet;
mod xml;
mod zip;

pub use sheet::{ROOT, Sheet, Workbook, workbook_parts};
pub use zip::{Archive, Packed};
