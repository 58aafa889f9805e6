//! Steps back and forth, and what is said about them.

use leptos::prelude::*;

use super::Session;
use crate::store::{Label, NotNow, StepId, Store};
use crate::ui::state::said::Said;

impl Session {
    /// Takes the last step back, and says so.
    pub fn undo(self) {
        let outcome = self.change(Ok(None), Store::undo);
        self.say(outcome, Said::Undone, Said::NotUndone);
    }

    /// Makes the step again that was taken back last, and says so.
    pub fn redo(self) {
        let outcome = self.change(Ok(None), Store::redo);
        self.say(outcome, Said::Redone, Said::NotRedone);
    }

    /// Takes one step back, if it is still the last that has touched what it
    /// would restore, and says so.
    pub fn undo_step(self, step: StepId) {
        let outcome = self.change(Ok(None), |store| store.undo_step(step));
        self.say(outcome, Said::Undone, Said::NotUndone);
    }

    fn say(
        self,
        outcome: Result<Option<Label>, NotNow>,
        done: fn(Label) -> Said,
        refused: fn(NotNow) -> Said,
    ) {
        match outcome {
            Ok(None) => {}
            Ok(Some(label)) => self.said.set(Some(done(label))),
            Err(not_now) => self.said.set(Some(refused(not_now))),
        }
    }

    /// What is said about the last thing that was asked for.
    #[must_use]
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Says nothing any more.
    pub fn silence(self) {
        if self.said.with_untracked(Option::is_some) {
            self.said.set(None);
        }
    }

    /// What the next step back is called, and the next one forth.
    #[must_use]
    pub fn next_steps(self) -> [Option<Label>; 2] {
        self.store().with(|store| {
            let steps = [store.next_back(), store.next_forth()];
            steps.map(|step| step.map(|step| step.label.clone()))
        })
    }

    /// Whether a step can be taken back, and is the last that has touched what
    /// it would restore.
    #[must_use]
    pub fn is_last_to_touch(self, step: StepId) -> bool {
        self.store().with(|store| store.is_last_to_touch(step))
    }
}
