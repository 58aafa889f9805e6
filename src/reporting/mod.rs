//! What is said about a report, sentence by sentence and table by table, so
//! that screen, print, files and host hear the same.
//!
//! A function for each section takes a report and gives plain values: words,
//! cells, and the numbers that a picture is drawn from. The words are data in
//! `content`; here they are chosen and filled in.

pub mod answered;
pub mod calculation;
pub mod capacity;
pub mod differences;
pub mod earlier;
pub mod findings;
pub mod number;
pub mod opening;
pub mod overruled;
pub mod result;
pub mod table;

pub use calculation::{Group, How, Step};
pub use table::Table;
