//! The workspace in a place that keeps it: a port ([`Backend`]) with several
//! backends, and the [`Keeper`] that saves, follows others and merges.
//!
//! | key of `localStorage` | holds |
//! |---|---|
//! | `leitwerk/<instance>` | the person's workspace |
//! | `leitwerk/<instance>/parent` | which text it was made of: two checksums |
//! | `leitwerk/<instance>/example` | the example, while it is being looked at |
//! | `leitwerk/<instance>/backup/<n>` | text set aside because it could not be read |
//! | `leitwerk//probe` | nothing: it is written and removed to see whether that works |
//!
//! In the name of an instance, `/` stands as `%2F` and `%` as `%25`.

mod backend;
mod keeper;
mod memory;

#[cfg(feature = "ui")]
mod area;
#[cfg(feature = "ui")]
mod slot;
#[cfg(feature = "ui")]
mod web;

pub use backend::{
    Backend, Callback, Pending, Saved, Snapshot, Subscription, Trouble, checksum, now_or_later,
};
pub use keeper::{Document, Found, Hold, Keeper, SetAside, Status};
pub use memory::Memory;

#[cfg(feature = "ui")]
pub use area::{Listener, entry_changed, open, probe};
#[cfg(feature = "ui")]
pub use slot::{Loaded, Slot};
#[cfg(feature = "ui")]
pub use web::{Area, WebStorage};
