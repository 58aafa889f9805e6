//! The workspace as bytes: the file that is saved, exported and imported.

pub mod answer_code;
pub mod closing;
pub mod collecting;
pub mod csv;
mod example;
mod file;
mod fold;
pub mod ical;
pub mod joining;
mod kam_field;
pub mod link;
pub mod list;
mod migrate;
pub mod opening;
pub mod people;
mod saved;
pub mod table;
pub mod team_view;
pub mod workbook;

pub use example::example;
pub use file::{check_size, is_older, parse, read, read_value, write};
pub use kam_field::KamField;
pub use migrate::migrate;
pub use saved::{Carried, Extra, Saved, read_saved, write_saved};
