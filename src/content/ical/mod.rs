//! What stands in a calendar file.

pub mod de;
pub mod en;

/// The texts of the calendar files.
pub struct IcalTexts {
    /// The name of a calendar of coaching sessions.
    pub coaching: &'static str,
    /// An event's title; placeholder: `{kam}`.
    pub session: &'static str,
    /// What is said about a session; placeholder: `{minutes}`.
    pub session_note: &'static str,
    /// The name of a calendar of due dates.
    pub actions: &'static str,
    /// An event's title; placeholder: `{action}`.
    pub due: &'static str,
    /// The task that an action serves; placeholder: `{task}`.
    pub task: &'static str,
    /// Who does an action; placeholder: `{owner}`.
    pub owner: &'static str,
}
