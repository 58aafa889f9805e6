//! What stands around every page: the frame with its navigation and notices,
//! and the style sheets.

mod notices;
mod shell;
mod styles;

pub use shell::shell;
pub use styles::all as styles;
