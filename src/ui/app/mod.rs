//! What stands around every page: the frame with its navigation and notices,
//! and the style sheets.

mod early;
mod notices;
mod shell;
mod steps;
mod styles;
mod told;

pub use early::{Early, prefill, take_over_early};
pub use shell::shell;
pub use styles::all as styles;
pub use told::tell_changes;
