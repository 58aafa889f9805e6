//! The importance–performance matrix (instrument.md B.5).

use crate::model::Rounded;
use crate::model::keyed::keyed;

/// The importance from which a task counts as important.
pub const IMPORTANT_FROM: u8 = 4;
/// The score, in points, from which a task counts as performed well.
pub const PERFORMING_FROM: f64 = 60.0;

keyed! {
    /// A field of the matrix.
    Quadrant {
        /// Important and weak: concentrate here.
        Q1 = "Q1",
        /// Important and strong: keep it up.
        Q2 = "Q2",
        /// Less important and weak: watch.
        Q3 = "Q3",
        /// Less important and strong: sufficient, review the effort.
        Q4 = "Q4",
    }
}

impl Quadrant {
    /// The field of a task.
    #[must_use]
    pub fn of(importance: u8, score: Rounded) -> Self {
        match (importance >= IMPORTANT_FROM, score >= PERFORMING_FROM) {
            (true, false) => Self::Q1,
            (true, true) => Self::Q2,
            (false, false) => Self::Q3,
            (false, true) => Self::Q4,
        }
    }
}
