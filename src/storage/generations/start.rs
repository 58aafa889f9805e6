//! What a start makes of the journal.

use super::{Head, Lineage, Relation};

/// What a start makes of the newest states in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beginning {
    /// What belongs to the saved text and is not in it: it comes in.
    pub taken: Vec<Head>,
    /// What has nothing to do with it: it becomes a snapshot, and the person
    /// decides.
    pub found: Vec<Head>,
}

/// What a start makes of the newest states in the journal, next to what is
/// saved in `localStorage`. Where nothing is saved there, it was deleted, by
/// whom is not known: so nothing comes back by itself.
#[must_use]
pub fn begin(saved: Option<&Lineage>, heads: Vec<Head>) -> Beginning {
    let mut beginning = Beginning::default();
    for head in heads {
        let relation = saved.map(|saved| head.lineage().relation(saved));
        match relation {
            Some(Relation::Same | Relation::Earlier) => {}
            Some(Relation::Later | Relation::Sibling) => beginning.taken.push(head),
            Some(Relation::Stranger) | None => beginning.found.push(head),
        }
    }
    beginning
}
