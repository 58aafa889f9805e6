//! The workspace in a place that keeps it: a port ([`Backend`]) with several
//! backends, and the [`Keeper`] that saves, follows others and merges.
//!
//! | key of `localStorage` | holds |
//! |---|---|
//! | `leitwerk/<instance>` | the person's workspace |
//! | `leitwerk/<instance>/stamp/<tab>` | which texts it was made of: checksums |
//! | `leitwerk/<instance>/example` | the example, while it is being looked at |
//! | `leitwerk/<instance>/exported` | what earlier calendar files held |
//! | `leitwerk/<instance>/file` | when everything was last saved as a file |
//! | `leitwerk/<instance>/backup/<n>` | text set aside because it could not be read |
//! | `leitwerk/<instance>/older` | the text of an older schema, where there is no database |
//! | `leitwerk//probe` | nothing: it is written and removed to see whether that works |
//!
//! Beside it lie, in the browser's database, the [`generations`].
//!
//! In the name of an instance, `/` stands as `%2F` and `%` as `%25`.

mod backend;
mod backup;
mod descent;
mod document;
pub mod generations;
mod keeper;
mod memory;
mod past;
mod stamp;

#[cfg(feature = "ui")]
mod area;
#[cfg(feature = "ui")]
mod database;
#[cfg(feature = "ui")]
mod host;
#[cfg(feature = "ui")]
mod place;
#[cfg(feature = "ui")]
pub mod room;
#[cfg(feature = "ui")]
mod slot;
#[cfg(feature = "ui")]
mod web;

pub use backend::{
    Backend, Callback, Pending, Saved, Snapshot, Subscription, Text, Trouble, now_or_later,
};
pub use backup::{Backup, Backups, Risk};
pub use document::{Document, Foreign, Found, Hold, SetAside, Status};
pub use keeper::Keeper;
pub use memory::Memory;
pub use stamp::{Stamp, checksum, mark, next_save};

#[cfg(feature = "ui")]
pub use area::{halt, open};
#[cfg(feature = "ui")]
pub use host::HostStore;
#[cfg(feature = "ui")]
pub use place::{Kind, Place};
#[cfg(feature = "ui")]
pub use slot::Slot;
#[cfg(feature = "ui")]
pub use web::{Area, WebStorage};
