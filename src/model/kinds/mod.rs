//! The kinds of fields that several records have.

mod choice;
mod date;
mod flag;
mod list;
mod number;
mod object;
mod text;

pub(super) use choice::{Choice, ChoiceOr, member};
pub(super) use date::{Day, date};
pub(super) use flag::{Flag, OptionalFlag};
pub(super) use list::{References, Texts};
pub use number::STEPS;
pub(super) use number::{Count, OneOf, OptionalNumber, OptionalWhole, Step, Whole, step, whole_of};
pub(super) use object::{Object, OptionalRecords, Records, RequiredObject, Snapshot};
pub(super) use text::{Id, Name, Reference, Text, TextOr, says_something, text};
