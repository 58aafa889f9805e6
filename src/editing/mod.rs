//! The only way in which anything changes: a [`Command`] is applied to the
//! workspace, or refused, and then nothing has changed.

mod assessment;
mod command;
mod entries;
mod entry;
mod refusal;
mod setting;
mod stamp;
mod without;

pub use command::{Command, apply, try_out};
pub use entry::{Entry, EntryKind};
pub use refusal::Refusal;
pub use setting::SettingChange;
pub use stamp::Stamp;
pub use without::without_kam;
