//! Forms of KAMs on their way into one team view (instrument.md A.8,
//! Collecting and closing).
//!
//! A batch is open until it is closed; what remains then are sums from which
//! no single answer can be read. An open batch is nothing of the workspace: it
//! has no undo and no export, and of its content only the number of forms is
//! to be shown.

use super::answer_code::{AnswerCode, AnswerForm, CodeFault};
use super::closing::Tallies;
use crate::content::{Locale, answer_forms};
use crate::model::{Date, FORMS, Round, TeamView};

/// Why a batch doesn't take a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryFault {
    /// Something is wrong with the code.
    Code(CodeFault),
    /// The batch has as many forms as one can have.
    Full,
}

impl EntryFault {
    /// What is said about it.
    #[must_use]
    pub const fn message(self, locale: Locale) -> &'static str {
        match self {
            Self::Code(fault) => fault.message(locale),
            Self::Full => answer_forms(locale).full,
        }
    }
}

/// A batch of codes that the collector enters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    round: Round,
    codes: Vec<AnswerCode>,
}

impl Batch {
    /// An open batch of an invitation, without forms.
    #[must_use]
    pub const fn open(round: Round) -> Self {
        Self {
            round,
            codes: Vec::new(),
        }
    }

    /// How many forms there are.
    #[must_use]
    pub const fn forms(&self) -> u32 {
        self.codes.len() as u32
    }

    /// Enters a code as a person types it; `used` are the checksums kept from
    /// closed batches of the round.
    ///
    /// # Errors
    ///
    /// Why it is not taken; then nothing has changed.
    pub fn enter(&mut self, text: &str, used: &[u16]) -> Result<(), EntryFault> {
        let code = AnswerCode::read(text).map_err(EntryFault::Code)?;
        if code.round != self.round {
            return Err(EntryFault::Code(CodeFault::Round));
        }
        if self.codes.contains(&code) || used.contains(&code.checksum()) {
            return Err(EntryFault::Code(CodeFault::Duplicate));
        }
        if self.codes.len() >= FORMS.1 as usize {
            return Err(EntryFault::Full);
        }
        self.codes.push(code);
        Ok(())
    }

    /// Closes the batch on a day: the team view with a random `id`, and the
    /// checksums to keep with those of other closed batches, ascending; they
    /// tell nothing of the answers. The codes are gone then. With too few
    /// forms, none, and the batch stays open.
    #[must_use]
    pub fn close(&mut self, id: String, closed_on: Date) -> Option<(TeamView, Vec<u16>)> {
        let mut tallies = Tallies::default();
        for code in &self.codes {
            tallies.add(&code.form);
        }
        let view = tallies.close(self.round, id, closed_on)?;
        let codes = core::mem::take(&mut self.codes);
        let mut checksums: Vec<_> = codes.iter().map(AnswerCode::checksum).collect();
        checksums.sort_unstable();
        Some((view, checksums))
    }
}

/// A ballot box: KAMs answer one after the other on one device. It holds
/// running numbers only; a form that has gone in is not taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotBox {
    round: Round,
    tallies: Tallies,
}

impl BallotBox {
    /// An open box of an invitation, without forms.
    #[must_use]
    pub fn open(round: Round) -> Self {
        Self {
            round,
            tallies: Tallies::default(),
        }
    }

    /// How many forms there are.
    #[must_use]
    pub const fn forms(&self) -> u32 {
        self.tallies.forms()
    }

    /// Takes a form.
    ///
    /// # Errors
    ///
    /// [`EntryFault::Full`]; then nothing has changed.
    pub fn put(&mut self, form: &AnswerForm) -> Result<(), EntryFault> {
        if self.tallies.is_full() {
            return Err(EntryFault::Full);
        }
        self.tallies.add(form);
        Ok(())
    }

    /// Closes the box on a day: the team view with a random `id`. The running
    /// numbers are gone then. With too few forms, none, and the box stays
    /// open.
    #[must_use]
    pub fn close(&mut self, id: String, closed_on: Date) -> Option<TeamView> {
        let view = self.tallies.close(self.round, id, closed_on)?;
        self.tallies = Tallies::default();
        Some(view)
    }
}
