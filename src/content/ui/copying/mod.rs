//! The texts beside something to copy.

pub mod de;
pub mod en;

/// The texts beside something to copy.
pub struct CopyingTexts {
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    // A file as a text, in a frame.
    pub frame: &'static str,
    pub show: &'static str,
    pub hide: &'static str,
    pub text: &'static str,
    pub hint: &'static str,
}
