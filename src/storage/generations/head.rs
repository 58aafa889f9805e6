//! An entry of the journal: a newest state.

use super::super::backend::Snapshot;
use super::super::stamp::Stamp;
use super::{Lineage, When};

/// A newest state, as the journal holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// When it was saved.
    pub when: When,
    /// The text with its lineage.
    pub snapshot: Snapshot,
}

impl Head {
    /// What the text was made of.
    #[must_use]
    pub fn lineage(&self) -> Lineage {
        Lineage::of(&self.snapshot)
    }

    /// The name of the entry.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{:x}", self.lineage().sum)
    }

    /// The entry as it is kept: two lines, and the text.
    #[must_use]
    pub fn write(&self) -> String {
        let Snapshot {
            text,
            ancestors,
            saves,
            ..
        } = &self.snapshot;
        let stamp = Stamp {
            ancestors: ancestors.clone(),
            saves: *saves,
        };
        [
            &*self.when.to_string(),
            "\n",
            &stamp.write(text),
            "\n",
            text,
        ]
        .concat()
    }

    /// Reads an entry; what is none is `None`.
    #[must_use]
    pub fn read(entry: &str) -> Option<Self> {
        let (when, rest) = entry.split_once('\n')?;
        let (stamp, text) = rest.split_once('\n')?;
        let Stamp { ancestors, saves } = Stamp::read(stamp, text);
        Some(Self {
            when: When::parse(when)?,
            snapshot: Snapshot {
                text: text.to_owned(),
                revision: String::new(),
                ancestors,
                saves,
            },
        })
    }
}
