//! What is said of a link that carries a result.

pub mod de;
pub mod en;

/// What is said of a link that carries a result.
pub struct LinkTexts {
    /// The link was cut or changed.
    pub damaged: &'static str,
    /// The link is longer than any that the program makes.
    pub too_long: &'static str,
    /// The link was made by another version of the program.
    pub version: &'static str,
}
