//! The last texts that the document was made of.

use std::collections::VecDeque;

use super::backend::Snapshot;
use super::stamp::{checksum, is_of, place_among};
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
    sum: u64,
    /// As in [`Snapshot::saves`].
    saves: u64,
    /// Nothing where the document was just this text; of a foreign text that
    /// was merged into it, what both began as.
    merged_on: Option<Box<Workspace>>,
}

impl Remembered {
    const fn is_document(&self) -> bool {
        self.merged_on.is_none()
    }

    /// Where it stands in the line of a foreign text: that text is at 0.
    fn place_in(&self, foreign: &Snapshot) -> Option<usize> {
        if self.text == foreign.text {
            return Some(0);
        }
        place_among(&foreign.ancestors, self.sum, self.saves).map(|place| place + 1)
    }

    fn is_in(&self, foreign: &Snapshot) -> bool {
        self.place_in(foreign).is_some()
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
            sum: checksum(text),
            saves,
            merged_on,
        });
        let bytes =
            |all: &VecDeque<Remembered>| -> usize { all.iter().map(|one| one.text.len()).sum() };
        while self.0.len() > TEXTS || (self.0.len() > 2 && bytes(&self.0) > BYTES) {
            self.0.pop_front();
        }
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
        let first = self.last_document(foreign);
        let first = first.or_else(|| self.0.iter().position(|one| one.is_in(foreign)))?;
        let mut common = read(&self.0.get(first)?.text);
        for one in self.0.iter().skip(first + 1) {
            if let Some(base) = one.merged_on.as_ref().filter(|_| one.is_in(foreign)) {
                common = merge(base, &common, &read(&one.text)).workspace;
            }
        }
        Some(common)
    }

    /// The last document that a foreign text was made of, or that both sides
    /// have come to since, each on its own way.
    fn last_document(&self, foreign: &Snapshot) -> Option<usize> {
        let known = self.0.iter().enumerate().rev().find_map(|(at, one)| {
            let place = one.is_document().then(|| one.place_in(foreign))??;
            Some((at, place))
        });
        let (newer, later) = match known {
            Some((at, place)) => (at + 1, &foreign.ancestors[..place.saturating_sub(1)]),
            None => (0, &*foreign.ancestors),
        };
        let same = later.iter().find_map(|&mark| {
            let is_same = |one: &Remembered| one.is_document() && is_of(mark, one.sum);
            let at = self.0.iter().skip(newer).rposition(is_same)?;
            Some(newer + at)
        });
        same.or_else(|| known.map(|(at, _)| at))
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
