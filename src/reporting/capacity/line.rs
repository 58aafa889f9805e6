//! The lines of pictures: each has its place on one scale.

/// A line of a picture.
#[derive(Debug)]
pub struct Line {
    /// What it stands for.
    pub name: String,
    /// Its value in words.
    pub amount: String,
    /// Its value.
    pub value: f64,
    /// Where the line begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its part in the picture.
    pub part: Part,
}

/// The part of a line in its picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The working time.
    Net,
    /// Taken from it.
    Taken,
    /// Left for the KAMs.
    Left,
    /// Missing even without KAMs.
    Missing,
    /// What the team needs.
    Need,
    /// A part of that.
    Share,
}

impl Line {
    pub(super) fn new(part: Part, name: String, amount: String, value: f64, from: f64) -> Self {
        Self {
            name,
            amount,
            value,
            from,
            to: from + value,
            part,
        }
    }
}
