//! What stands in a calendar file.

pub mod de;
pub mod en;

/// The texts of the calendar files.
pub struct IcalTexts {
    /// An event's title; placeholder: `{kam}`.
    pub session: &'static str,
    /// What is said about a session; placeholder: `{minutes}`.
    pub session_note: &'static str,
    /// An event's title; placeholder: `{action}`.
    pub due: &'static str,
    /// The task that an action serves; placeholder: `{task}`.
    pub task: &'static str,
    /// Who does an action; placeholder: `{owner}`.
    pub owner: &'static str,
    /// The title of an event that does not take place.
    pub cancelled: &'static str,
}
