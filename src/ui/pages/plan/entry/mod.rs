//! Editing one entry of a list: the entry that is open, and its fields.

mod editor;
mod listed;
mod panel;
mod value;

pub use editor::{Editor, Input};
pub use listed::{find, newest};
pub use panel::Panel;
pub use value::{options, read_date, read_whole, with_none, worded, written};
