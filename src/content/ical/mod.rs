//! What stands in a calendar file.

mod de;
mod en;

use super::Locale;

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

/// The texts of the calendar files, in a language.
#[must_use]
pub const fn ical(locale: Locale) -> &'static IcalTexts {
    match locale {
        Locale::De => &de::TEXTS,
        Locale::En => &en::TEXTS,
    }
}
