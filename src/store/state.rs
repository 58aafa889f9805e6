//! The workspace as it is now, with the steps that led to it.

use std::collections::VecDeque;

use super::diff::Diff;
use super::draft::Draft;
use super::label::Label;
use super::list::{Clash, Way};
use super::step::{Step, StepId};
use crate::content::Locale;
use crate::model::Workspace;

/// How many steps can be taken back.
pub const STEPS: usize = 250;

/// What came of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A step, which can be taken back.
    Step(StepId),
    /// Nothing: all is as it was before.
    Nothing,
}

impl Outcome {
    /// The step, if there is one.
    #[must_use]
    pub const fn step(self) -> Option<StepId> {
        match self {
            Self::Step(id) => Some(id),
            Self::Nothing => None,
        }
    }
}

/// A step that cannot be taken back, or made again, because the workspace has
/// changed elsewhere since. It is forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotNow {
    /// What the step is called.
    pub label: Label,
    /// Why.
    pub clash: Clash,
}

/// The workspace as it is now, with the steps that led to it and those that
/// were taken back.
#[derive(Clone, Debug, Default)]
pub struct Store {
    present: Workspace,
    past: VecDeque<Step>,
    /// What was taken back, the last at the end.
    future: Vec<Step>,
    /// The field in which is typed, while it has the keyboard.
    edit: Option<u64>,
    /// How many identities were given away, to steps and to edits.
    given: u64,
    revision: u64,
}

impl Store {
    /// A store that begins with this workspace.
    #[must_use]
    pub fn new(present: Workspace) -> Self {
        Self {
            present,
            ..Self::default()
        }
    }

    /// The same for a store that takes the place of another, or that comes back
    /// after it: none of its steps to come is taken for one of the other's.
    #[must_use]
    pub fn after(mut self, other: &Self) -> Self {
        self.given = self.given.max(other.given);
        self.revision = self.revision.max(other.revision) + 1;
        self.edit = None;
        self
    }

    /// The workspace as it is now.
    #[must_use]
    pub const fn present(&self) -> &Workspace {
        &self.present
    }

    /// A number that grows with every change of what is to be saved.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes a change. What the draft was not asked to touch is neither copied
    /// nor compared. A change after which all is as before gives no step; one
    /// that is refused leaves nothing behind.
    ///
    /// # Errors
    ///
    /// That of `work`.
    pub fn change<E>(
        &mut self,
        work: impl FnOnce(&mut Draft) -> Result<(), E>,
    ) -> Result<Outcome, E> {
        let mut draft = Draft::new(&mut self.present);
        if let Err(refusal) = work(&mut draft) {
            draft.roll_back();
            return Err(refusal);
        }
        let (diff, label) = draft.finish();
        Ok(self.keep(diff, label))
    }

    /// Whether a change could be made. It is not.
    ///
    /// # Errors
    ///
    /// That of `work`.
    pub fn try_out<E>(&mut self, work: impl FnOnce(&mut Draft) -> Result<(), E>) -> Result<(), E> {
        let mut draft = Draft::new(&mut self.present);
        let outcome = work(&mut draft);
        draft.roll_back();
        outcome
    }

    /// Puts another workspace in the place of this one, as a step of this name.
    /// The language stays as it is, and the root's version of the instrument,
    /// which decides nothing; only where there is nothing yet they come with
    /// the rest, to the letter.
    pub fn replace_as(&mut self, mut other: Workspace, label: Label) -> Outcome {
        let is_blank = Diff::between(&Workspace::default(), &self.present).is_empty();
        if !is_blank || other.locale.locale() != self.present.locale.locale() {
            other.locale.clone_from(&self.present.locale);
        }
        if !is_blank {
            other
                .instrument_version
                .clone_from(&self.present.instrument_version);
        }
        let diff = Diff::between(&self.present, &other);
        self.present = other;
        self.keep(diff, Some(label))
    }

    fn keep(&mut self, diff: Diff, label: Option<Label>) -> Outcome {
        if diff.is_empty() {
            return Outcome::Nothing;
        }
        self.revision += 1;
        self.future.clear();
        if self.goes_on_typing(&diff)
            && let Some(mut last) = self.past.pop_back()
        {
            last.diff.squash(diff);
            if last.diff.is_empty() {
                return Outcome::Nothing;
            }
            // What is typed may be the name of the record.
            last.label = label.unwrap_or_else(|| last.diff.label());
            let id = last.id;
            self.past.push_back(last);
            return Outcome::Step(id);
        }
        if self.past.len() == STEPS {
            self.past.pop_front();
        }
        self.given += 1;
        let id = StepId(self.given);
        self.past.push_back(Step {
            id,
            label: label.unwrap_or_else(|| diff.label()),
            diff,
            typed_in: self.edit,
        });
        Outcome::Step(id)
    }

    /// Whether this was typed in the same field as the last step, since the
    /// field was entered.
    fn goes_on_typing(&self, diff: &Diff) -> bool {
        self.edit.is_some()
            && self.past.back().is_some_and(|last| {
                last.typed_in == self.edit && diff.keeps_the_lists() && last.diff.overlaps(diff)
            })
    }

    /// A field gets the keyboard: what is typed until it is left is one step.
    pub fn open_edit(&mut self) {
        self.given += 1;
        self.edit = Some(self.given);
    }

    /// The field is left.
    pub fn close_edit(&mut self) {
        self.edit = None;
    }

    /// Takes back what was typed since the field was entered, as if it never
    /// had been.
    pub fn give_up_edit(&mut self) {
        let was_typed = |step: &Step| self.edit.is_some() && step.typed_in == self.edit;
        if self.past.back().is_some_and(was_typed)
            && let Some(step) = self.past.pop_back()
        {
            match step.diff.apply(&mut self.present, Way::Back) {
                Ok(()) => self.revision += 1,
                // Another tab has gone on with it: it stays what it is.
                Err(_) => self.past.push_back(step),
            }
        }
    }

    /// Speaks another language: a preference, no step. A tag in which the
    /// program speaks this language anyway is kept.
    pub fn set_locale(&mut self, locale: Locale) {
        if self.present.locale.locale() != locale {
            self.present.locale = locale.into();
            self.revision += 1;
        }
    }

    /// Takes over what was made of the workspace elsewhere, in another tab for
    /// example. The steps stay: one that has changed what was changed there
    /// too will be refused.
    pub fn adopt(&mut self, other: Workspace) {
        if self.present != other {
            self.present = other;
            self.revision += 1;
            self.edit = None;
        }
    }

    /// What [`Self::undo`] takes back.
    #[must_use]
    pub fn next_back(&self) -> Option<&Step> {
        self.past.back()
    }

    /// What [`Self::redo`] makes again.
    #[must_use]
    pub fn next_forth(&self) -> Option<&Step> {
        self.future.last()
    }

    /// Takes the last step back, and tells what it is called; none if there is
    /// no step.
    ///
    /// # Errors
    ///
    /// [`NotNow`]; nothing has changed then.
    pub fn undo(&mut self) -> Result<Option<Label>, NotNow> {
        match self.past.pop_back() {
            Some(step) => self.take_back(step).map(Some),
            None => Ok(None),
        }
    }

    /// Takes one step back, whatever was done since, for as long as
    /// [`Self::is_last_to_touch`] holds of it; none if it does not.
    ///
    /// # Errors
    ///
    /// [`NotNow`]; nothing has changed then.
    pub fn undo_step(&mut self, id: StepId) -> Result<Option<Label>, NotNow> {
        let place = self.past.iter().position(|step| step.id == id);
        let step = place.filter(|_| self.is_last_to_touch(id));
        match step.and_then(|place| self.past.remove(place)) {
            Some(step) => self.take_back(step).map(Some),
            None => Ok(None),
        }
    }

    fn take_back(&mut self, step: Step) -> Result<Label, NotNow> {
        self.edit = None;
        let label = step.label.clone();
        match step.diff.apply(&mut self.present, Way::Back) {
            Ok(()) => {
                self.revision += 1;
                self.future.push(step);
                Ok(label)
            }
            Err(clash) => Err(NotNow { label, clash }),
        }
    }

    /// Makes the step again that was taken back last, and tells what it is
    /// called; none if there is no step.
    ///
    /// # Errors
    ///
    /// [`NotNow`]; nothing has changed then.
    pub fn redo(&mut self) -> Result<Option<Label>, NotNow> {
        let Some(mut step) = self.future.pop() else {
            return Ok(None);
        };
        self.edit = None;
        step.typed_in = None;
        let label = step.label.clone();
        match step.diff.apply(&mut self.present, Way::Forth) {
            Ok(()) => {
                self.revision += 1;
                self.past.push_back(step);
                Ok(Some(label))
            }
            Err(clash) => Err(NotNow { label, clash }),
        }
    }

    /// Whether a step can be taken back, and is the last that has touched what
    /// it would restore.
    #[must_use]
    pub fn is_last_to_touch(&self, id: StepId) -> bool {
        let Some(place) = self.past.iter().position(|step| step.id == id) else {
            return false;
        };
        let step = &self.past[place];
        let mut later = self.past.iter().skip(place + 1);
        !later.any(|other| other.diff.overlaps(&step.diff))
            && step.diff.check(&self.present, Way::Back).is_ok()
    }
}
