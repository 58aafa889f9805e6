//! What the pure half may not know by itself.

use crate::model::Date;

/// What a command may need from outside: the pure half has neither clock nor
/// randomness.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// The day on which the command is given.
    pub today: Date,
    /// An identifier that is not in use.
    pub id: String,
}
