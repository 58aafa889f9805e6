//! What a calendar file is made from.

use super::moment::Moment;
use crate::model::Date;

/// When and how a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// This moment.
    pub now: Moment,
    /// The person's day.
    pub today: Date,
    /// Whether calendars remind of an entry, on the day before at nine.
    pub reminder: bool,
}

/// An entry as it is planned.
pub(super) struct Planned {
    /// The identity of the entry, the same in every file.
    pub uid: String,
    /// The id of the KAM or action.
    pub of: String,
    pub day: Date,
    pub title: String,
    pub note: String,
}
