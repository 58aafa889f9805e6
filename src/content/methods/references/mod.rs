//! The references (instrument.md H).

mod citations;
pub mod de;
pub mod en;

/// The list of references.
#[derive(Clone, Copy, Debug)]
pub struct References {
    /// Its heading.
    pub heading: &'static str,
    /// The headings of the columns.
    pub head: [&'static str; 3],
    /// The references by number, the article first.
    pub entries: [Reference; 44],
    /// Works from which no figures are used.
    pub orientation: &'static str,
}

/// A reference. Its citation may hold emphasis: see
/// [`spans`](crate::content::spans).
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The number by which texts refer to it, such as `R7b`.
    pub id: &'static str,
    /// The work.
    pub citation: &'static str,
    /// The language of the citation, as a BCP 47 tag.
    pub lang: &'static str,
    /// What it is used for.
    pub used_for: &'static str,
}
