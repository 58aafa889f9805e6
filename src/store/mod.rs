//! The workspace as it is now, and the steps that led to it.
//!
//! Everything that changes the workspace goes through [`Store::change`]: it
//! lends a [`Draft`], which keeps a copy of exactly the records that are
//! touched. What comes of it is a [`Step`]: a difference record by record, with
//! an identity and a name, that can be taken back and made again, also where
//! another tab has changed something else in the meantime. [`merge`] brings two
//! workspaces together that began as one.

mod changes;
mod diff;
mod draft;
mod field_name;
mod kind;
mod label;
mod list;
mod merge;
mod record;
mod state;
mod step;
mod touched;

pub use changes::{Change, FieldChange, What, changes, key_of, name_of};
pub use diff::Diff;
pub use draft::{Draft, InDraft};
pub use field_name::field_name;
pub use kind::RecordKind;
pub use label::Label;
pub use list::Clash;
pub use merge::{Conflict, Lost, Merged, merge};
pub use record::{Mixed, Stored};
pub use state::{NotNow, Outcome, STEPS, Store};
pub use step::{Step, StepId};
