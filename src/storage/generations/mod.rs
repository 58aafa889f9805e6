//! Generations: what is kept beside the workspace, so that it comes back after
//! a crash, a slip, or a release that reads it wrongly.
//!
//! Browsers write `localStorage` to disk some seconds late. The journal is
//! written to disk at once; it holds the newest state, or several where tabs
//! have written at the same moment. Beside it lie snapshots: [`dropped`] says
//! which stay. What a save changes in both is decided here, and so is what a
//! start finds; the part that needs a browser only carries it out.

mod cause;
mod head;
mod lineage;
mod mark;
#[cfg(feature = "ui")]
mod place;
mod retention;
mod start;
mod when;
mod writing;

pub use cause::Cause;
pub use head::Head;
pub use lineage::{Lineage, Relation};
pub use mark::Mark;
#[cfg(feature = "ui")]
pub use place::Place;
pub use retention::dropped;
pub use start::{Beginning, begin};
pub use when::When;
pub use writing::{Before, Change, changes};
