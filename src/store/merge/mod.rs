//! Bringing two workspaces together that began as one: two tabs, two elements,
//! a page that comes back, a file.

mod conflict;
mod fields;
mod kept;
mod lists;
mod order;
mod plan;
mod references;
mod workspaces;

pub use conflict::{Conflict, Lost, Merged};
pub use workspaces::merge;
