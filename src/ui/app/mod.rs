//! What stands around every page: the frame with its navigation and notices,
//! and the style sheets.

mod early;
mod notices;
mod shell;
mod steps;
mod styles;

pub use early::take_over_early;
pub use shell::shell;
pub use styles::all as styles;
