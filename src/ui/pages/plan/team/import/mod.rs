//! Taking people over from a table: pasted or opened, looked at, and only then
//! added.

mod columns;
mod look;
mod opening;
mod people;
mod problems;
mod questions;
mod source;
mod state;
mod workbook;

pub use opening::add_several;
