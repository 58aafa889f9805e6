//! Which texts the document is made of, and what it has in common with others.

use super::backend::{Snapshot, Text};
use super::document::Foreign;
use super::past::Past;
use super::stamp::{checksum, mark, next_save};
use crate::exchange;
use crate::model::{Date, Workspace};

/// What is remembered where there was no text: an empty workspace.
const NOTHING: &str = "";
/// How many ancestors a text tells of.
const ANCESTORS: usize = 64;

/// The texts that led to the document as it is now.
pub(super) struct Descent {
    past: Past,
    /// Whether the newest of them was written here.
    is_own: bool,
    /// The marks of the texts that the document is made of, the newest
    /// first; also those that are no longer remembered, and those of others.
    ancestors: Vec<u64>,
    /// The number of the last save that led to the document.
    saves: u64,
    writer: u16,
}

impl Descent {
    /// Of a document that is made of nothing yet. The writer is as in
    /// [`super::Keeper::new`].
    pub fn new(writer: u16) -> Self {
        Self {
            past: Past::default(),
            is_own: false,
            ancestors: Vec::new(),
            saves: 0,
            writer,
        }
    }

    /// The document begins anew.
    pub fn clear(&mut self) {
        *self = Self::new(self.writer);
    }

    /// A text to be saved next.
    pub fn next(&self, text: String) -> Text {
        Text {
            text,
            ancestors: self.ancestors.clone(),
            saves: self.next_save(),
        }
    }

    fn next_save(&self) -> u64 {
        next_save(self.saves, self.writer)
    }

    /// The document is just this text, which is saved, or there is none.
    pub fn is_at(&mut self, snapshot: Option<&Snapshot>) {
        self.is_own = false;
        let Some(snapshot) = snapshot else {
            return self.past.was(NOTHING, 0);
        };
        self.past.was(&snapshot.text, snapshot.saves);
        self.descend(snapshot);
    }

    /// The document has come to say again what is saved.
    pub fn is_again_at(&mut self, snapshot: &Snapshot) {
        self.past.was(&snapshot.text, snapshot.saves);
    }

    /// The document is just this text, which was saved here with this number.
    pub fn has_saved(&mut self, snapshot: &Snapshot, saves: u64) {
        self.is_at(Some(snapshot));
        self.saves = self.saves.max(saves);
        self.is_own = true;
    }

    /// What was kept elsewhere of the same line comes into the document;
    /// returns what both began as.
    pub fn take_up(&mut self, snapshot: &Snapshot, today: Date) -> Workspace {
        let base = self.past.common(snapshot, |text| read(text, today));
        self.descend(snapshot);
        base.unwrap_or_default()
    }

    /// What somebody else has saved comes into the document; returns what it
    /// means there. A backend that is atomic never loses a text between two.
    pub fn take_in(
        &mut self,
        snapshot: &Snapshot,
        theirs: Workspace,
        today: Date,
        is_atomic: bool,
    ) -> Foreign {
        let read = |text: &str| read(text, today);
        let past = &self.past;
        let common = if is_atomic {
            past.newest().map(read)
        } else {
            past.common(snapshot, read)
        };
        let is_answer = self.is_own && (is_atomic || past.is_newest_in(snapshot));
        let before = past.before_newest().filter(|_| is_answer);
        // Where nothing tells what both have in common, it is the oldest text
        // that is remembered here.
        let base = common.or_else(|| past.oldest().map(read));
        let foreign = Foreign {
            theirs,
            base: base.unwrap_or_default(),
            before: before.map(read),
        };
        self.past.met(snapshot, foreign.base.clone());
        self.descend(snapshot);
        self.is_own = false;
        foreign
    }

    /// The text of the document with its lineage, to be kept elsewhere too. It
    /// counts as a save, whether the backend has taken the text or not: what is
    /// saved later was made of it.
    pub fn stamped(&mut self, text: String) -> Snapshot {
        let own = mark(checksum(&text), self.saves);
        let mut ancestors = self.ancestors.clone();
        if ancestors.first() == Some(&own) {
            ancestors.remove(0);
        } else {
            self.saves = self.next_save();
        }
        let snapshot = Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves: self.saves,
        };
        self.descend(&snapshot);
        snapshot
    }

    /// The document is now made of this text, and of what that is made of.
    fn descend(&mut self, snapshot: &Snapshot) {
        self.saves = self.saves.max(snapshot.saves);
        let mut all = vec![mark(checksum(&snapshot.text), snapshot.saves)];
        // In turns, so that both lines go back about as far.
        let (mut own, mut theirs) = (self.ancestors.iter(), snapshot.ancestors.iter());
        while all.len() < ANCESTORS {
            let next = [own.next(), theirs.next()];
            if next == [None, None] {
                break;
            }
            for sum in next.into_iter().flatten() {
                if !all.contains(sum) {
                    all.push(*sum);
                }
            }
        }
        self.ancestors = all;
    }
}

/// The workspace of a text that was saved or read here, and can be read again.
fn read(text: &str, today: Date) -> Workspace {
    if text == NOTHING {
        return Workspace::default();
    }
    exchange::read_saved(text, today).map_or_else(|_| Workspace::default(), |saved| saved.workspace)
}
