//! Why a snapshot was made.

use crate::model::keyed::keyed;

keyed! {
    /// Why a snapshot was made.
    Cause {
        /// Some time had passed since the last one.
        Pause = "pause",
        /// A file or a table was about to come in.
        Import = "import",
        /// Another workspace was about to be merged with this one.
        Merge = "merge",
        /// It was of an older schema: the text as it was found.
        Migration = "migration",
        /// An earlier state was about to take its place.
        Restore = "restore",
        /// Something was about to be removed.
        Deletion = "deletion",
        /// It was found at the start, and is no part of what was shown then.
        Found = "found",
    }
}
