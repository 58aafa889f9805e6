//! People from a table, step by step, with a preview before anything changes.
//!
//! | Step | File |
//! |---|---|
//! | which row names the columns | `guess.rs` |
//! | what a heading means | `heading.rs` |
//! | what the columns hold, changeable by the person | `column.rs` |
//! | a cell without what nobody sees | `cell.rs` |
//! | days | `date.rs` |
//! | names that are the same | `unicode.rs` |
//! | a row → a person, or what is wrong with it | `reader.rs`, `row.rs` |
//! | the table → what would come in | `preview.rs` |

mod cell;
mod column;
pub(super) mod date;
mod guess;
mod heading;
mod preview;
mod problem;
mod reader;
mod row;
mod unicode;

pub use column::{Column, Mapping, Target};
pub use date::{Order, day_of_serial};
pub use guess::guess;
pub use heading::is_known_heading;
pub use preview::{Preview, Question, Selection, preview};
pub use problem::{Note, Problem, Wrong};
pub use row::{Choice, Outcome, PersonRow};
pub use unicode::{Form, Normalise, name_key};
