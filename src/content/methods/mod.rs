//! The methods note: what is taken from where, what is convention, and what
//! the product is not (instrument.md F).

pub mod de;
pub mod en;
pub mod references;

pub use references::{Reference, References};

/// The methods note.
#[derive(Clone, Copy, Debug)]
pub struct MethodsNote {
    /// Its heading.
    pub title: &'static str,
    /// Stands below the heading.
    pub intro: &'static str,
    /// `F.1` to `F.5`.
    pub sections: [Section; 5],
}

/// A section of the note.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The number in the document, such as `F.1`.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its content, in order.
    pub blocks: &'static [Block],
}

/// A part of a section. Its texts may hold emphasis: see [`spans`].
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// Running text.
    Paragraph(&'static str),
    /// Points in no particular order.
    List(&'static [&'static str]),
    /// Numbered steps.
    Steps(&'static [&'static str]),
    /// What is taken from the literature.
    Evidence(&'static EvidenceTable),
}

/// The table of what is taken from the literature (F.2).
#[derive(Clone, Copy, Debug)]
pub struct EvidenceTable {
    /// The headings of the columns.
    pub head: [&'static str; 4],
    /// The rows.
    pub rows: [Evidence; ROWS],
}

/// Rows of F.2.
const ROWS: usize = 32;

/// A finding of the literature.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// What it is used for.
    pub used_for: &'static str,
    /// What was found.
    pub finding: &'static str,
    /// The ids of the references, as they are printed.
    pub sources: &'static str,
    /// What kind of evidence it is.
    pub strength: &'static str,
}

struct EvidenceText {
    used_for: &'static str,
    finding: &'static str,
    strength: &'static str,
}

/// The sources of the rows of F.2.
const SOURCES: [&str; ROWS] = [
    "R20",
    "R28",
    "R29",
    "R20, R21",
    "R26",
    "R27",
    "R36",
    "R25",
    "R9, R10",
    "R35",
    "R11",
    "R37",
    "R38",
    "R39",
    "R40",
    "R14, R15, R16",
    "R22",
    "R19",
    "R12, R13",
    "R1",
    "R23",
    "R2",
    "R30",
    "R32",
    "R5, R41",
    "R31",
    "R30",
    "R30",
    "R33",
    "R6, R34",
    "R24",
    "R7–R8b",
];

const fn evidence(texts: &[EvidenceText; ROWS]) -> [Evidence; ROWS] {
    let mut rows = [evidence_row(0, texts); ROWS];
    let mut n = 1;
    while n < rows.len() {
        rows[n] = evidence_row(n, texts);
        n += 1;
    }
    rows
}

const fn evidence_row(n: usize, texts: &[EvidenceText; ROWS]) -> Evidence {
    Evidence {
        used_for: texts[n].used_for,
        finding: texts[n].finding,
        sources: SOURCES[n],
        strength: texts[n].strength,
    }
}

/// The pieces of a text of the note or the references, each with whether it
/// is emphasised; in the text, emphasis stands between asterisks.
pub fn spans(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.split('*')
        .enumerate()
        .map(|(n, piece)| (piece, n % 2 == 1))
        .filter(|(piece, _)| !piece.is_empty())
}
