//! The words of the second perspective (instrument.md A.8, B.11).

pub mod de;
pub mod en;

/// The words around the answer forms, apart from what a result says.
#[derive(Clone, Copy, Debug)]
pub struct AnswerFormTexts {
    /// What is wrong with an answer code.
    pub faults: CodeFaultTexts,
    /// The batch has as many forms as one can have.
    pub full: &'static str,
    /// What is promised to those who answer.
    pub promise: &'static str,
    /// What the promise cannot cover.
    pub limits: [&'static str; 4],
}

/// The words of the second perspective in a result.
#[derive(Clone, Copy, Debug)]
pub struct SecondViewTexts {
    /// The leader sees themselves higher than their KAMs do.
    pub blind_spot: &'static str,
    /// The KAMs see the leader higher than the leader does.
    pub hidden_strength: &'static str,
    /// Said once on a page that shows both views.
    pub usual: &'static str,
    /// Stands beside a difference; placeholders: `{band}`, `{n}`.
    pub band: &'static str,
}

/// What is wrong with an answer code, one message for each fault.
#[derive(Clone, Copy, Debug)]
pub struct CodeFaultTexts {
    /// A character that no code has.
    pub symbol: &'static str,
    /// Not as long as a code is.
    pub length: &'static str,
    /// The checksum differs.
    pub checksum: &'static str,
    /// A code of another version.
    pub version: &'static str,
    /// A number that stands for no answers.
    pub answers: &'static str,
    /// Too few answers.
    pub too_few: &'static str,
    /// Another invitation.
    pub round: &'static str,
    /// Entered before.
    pub duplicate: &'static str,
}
