//! The last texts that the document was made of.

use std::collections::VecDeque;

use super::backend::Snapshot;
use super::stamp::{checksum, is_among};
use crate::model::{Workspace, limits};
use crate::store::merge;

/// How many texts are remembered, and how many bytes of them.
const TEXTS: usize = 32;
const BYTES: usize = 4 * limits::FILE;

/// The texts that were last read or written here, the newest at the end.
#[derive(Default)]
pub(super) struct Past(VecDeque<Remembered>);

struct Remembered {
    text: String,
    /// As in [`Snapshot::saves`].
    saves: u64,
    /// Nothing where the document was just this text; of a foreign text that
    /// was merged into it, what both began as.
    merged_on: Option<Box<Workspace>>,
}

impl Remembered {
    /// Whether a foreign text was made of this one, or is the same.
    fn is_in(&self, foreign: &Snapshot) -> bool {
        self.text == foreign.text || is_among(&foreign.ancestors, checksum(&self.text), self.saves)
    }
}

impl Past {
    /// Remembers that the document was just this text.
    pub fn was(&mut self, text: &str, saves: u64) {
        let last = self.0.back_mut();
        match last.filter(|last| last.text == text && last.saves == saves) {
            Some(last) => last.merged_on = None,
            None => self.push(text, saves, None),
        }
    }

    /// Remembers a foreign text that is merged into the document.
    pub fn met(&mut self, foreign: &Snapshot, base: Workspace) {
        self.push(&foreign.text, foreign.saves, Some(Box::new(base)));
    }

    fn push(&mut self, text: &str, saves: u64, merged_on: Option<Box<Workspace>>) {
        self.0.push_back(Remembered {
            text: text.to_owned(),
            saves,
            merged_on,
        });
        let bytes =
            |all: &VecDeque<Remembered>| -> usize { all.iter().map(|one| one.text.len()).sum() };
        while self.0.len() > TEXTS || (self.0.len() > 2 && bytes(&self.0) > BYTES) {
            self.0.pop_front();
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// What a foreign text and the document have in common, if anything: the
    /// last document that the foreign text was made of, and what was met since
    /// then that it was made of, too. Two sides that have merged each other's
    /// texts at the same moment have no single text in common that tells it.
    pub fn common(
        &self,
        foreign: &Snapshot,
        read: impl Fn(&str) -> Workspace,
    ) -> Option<Workspace> {
        let is_document = |one: &Remembered| one.merged_on.is_none() && one.is_in(foreign);
        let document = self.0.iter().rposition(is_document);
        let first = document.or_else(|| self.0.iter().position(|one| one.is_in(foreign)))?;
        let mut common = read(&self.0.get(first)?.text);
        for one in self.0.iter().skip(first + 1) {
            if let Some(base) = one.merged_on.as_ref().filter(|_| one.is_in(foreign)) {
                common = merge(base, &common, &read(&one.text)).workspace;
            }
        }
        Some(common)
    }

    /// The oldest text, so that in doubt something comes back rather than goes.
    pub fn oldest(&self) -> Option<&str> {
        self.0.front().map(|one| one.text.as_str())
    }

    /// The newest text.
    pub fn newest(&self) -> Option<&str> {
        self.0.back().map(|one| one.text.as_str())
    }

    /// Whether a foreign text was made of the newest.
    pub fn is_newest_in(&self, foreign: &Snapshot) -> bool {
        self.0.back().is_some_and(|newest| newest.is_in(foreign))
    }

    /// The text before the newest.
    pub fn before_newest(&self) -> Option<&str> {
        let mut newest_first = self.0.iter().rev();
        newest_first.nth(1).map(|one| one.text.as_str())
    }
}
