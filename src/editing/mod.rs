//! The only way in which anything changes: a [`Command`] is applied to the
//! workspace, or refused, and then nothing has changed.

mod assessment;
mod command;
mod history;
mod part;
mod refusal;
mod setting;

pub use command::{Command, Stamp, carry_out};
pub use history::History;
pub use part::{Part, PartKind};
pub use refusal::Refusal;
pub use setting::SettingChange;
