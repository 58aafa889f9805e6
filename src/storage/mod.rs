//! The workspace in this browser: one entry of `localStorage` for each
//! instance, with copies of what could not be read beside it.
//!
//! | key | holds |
//! |---|---|
//! | `leitwerk/<instance>` | the person's workspace |
//! | `leitwerk/<instance>/example` | the example, while it is being looked at |
//! | `leitwerk/<instance>/backup/<n>` | text set aside because it could not be read |
//! | `leitwerk//probe` | nothing: it is written and removed to see whether that works |
//!
//! In the name of an instance, `/` stands as `%2F` and `%` as `%25`.

mod area;
mod slot;

pub use area::{Listener, Trouble, entry_changed, open, probe};
pub use slot::{Loaded, SetAside, Slot};
