//! Which of two texts is the later.

use super::super::backend::Snapshot;
use super::super::stamp::{checksum, is_among};

/// What a text was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// The checksum of the text.
    pub sum: u64,
    /// The marks of the texts that it was made of, the newest first.
    pub ancestors: Vec<u64>,
    /// As in [`crate::storage::Text`].
    pub saves: u64,
}

/// What one text is to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same text.
    Same,
    /// It was made of the other.
    Later,
    /// The other was made of it.
    Earlier,
    /// Both were made of the same, and neither of the other.
    Sibling,
    /// They have nothing in common as far as is known.
    Stranger,
}

impl Lineage {
    /// That of a text as a backend holds it.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Self {
        Self {
            sum: checksum(&snapshot.text),
            ancestors: snapshot.ancestors.clone(),
            saves: snapshot.saves,
        }
    }

    /// What this text is to another.
    #[must_use]
    pub fn relation(&self, other: &Self) -> Relation {
        if self.sum == other.sum {
            return Relation::Same;
        }
        let descends = is_among(&self.ancestors, other.sum, other.saves);
        let ascends = is_among(&other.ancestors, self.sum, self.saves);
        match (descends, ascends) {
            (true, false) => Relation::Later,
            (false, true) => Relation::Earlier,
            // Something was done and taken back.
            (true, true) if self.saves >= other.saves => Relation::Later,
            (true, true) => Relation::Earlier,
            (false, false) => {
                let mut sums = self.ancestors.iter();
                if sums.any(|sum| other.ancestors.contains(sum)) {
                    Relation::Sibling
                } else {
                    Relation::Stranger
                }
            }
        }
    }
}
