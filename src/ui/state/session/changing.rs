//! The one door: what changes the workspace, and what follows from it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::content::Locale;
use crate::editing::{self, Command, Refusal, Stamp};
use crate::exchange;
use crate::model::Workspace;
use crate::storage::generations::{Cause, When};
use crate::store::{Label, Outcome, Store};
use crate::ui::state::clock;
use crate::ui::state::said::Said;

impl Session {
    /// The one door: carries out a command and saves the result at once.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for the person; nothing has changed then.
    pub fn apply(self, command: Command) -> Result<Outcome, Refusal> {
        if self.is_readonly.get_untracked() {
            return Err(Refusal::ReadOnly);
        }
        self.follow_day();
        let id = self.peek(|workspace| clock::new_id(|id| workspace.has_id(id)));
        let stamp = Stamp {
            today: self.today.get_untracked(),
            id,
        };
        if self.is_trial.get_value() {
            let tried = self
                .store_now()
                .try_maybe_update(|store| (false, editing::try_out(store, command, stamp)));
            return tried.unwrap_or(Ok(())).map(|()| Outcome::Nothing);
        }
        let outcome = self.change(Ok(Outcome::Nothing), |store| {
            editing::apply(store, command, stamp)
        });
        if outcome.is_ok() {
            self.silence();
        }
        outcome
    }

    /// Carries out what was typed into a field.
    ///
    /// # Errors
    ///
    /// The refusal in the person's language, to stand beside the field.
    pub fn edit(self, command: Command) -> Result<(), String> {
        match self.apply(command) {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refusal.message(self.locale_now())),
        }
    }

    /// Carries out what has no field of its own: a refusal is said in the frame.
    /// Tells what came of it, a refusal being nothing.
    pub fn carry_out(self, command: Command) -> Outcome {
        match self.apply(command) {
            Ok(outcome) => outcome,
            Err(refusal) => {
                self.said.set(Some(Said::Refused(refusal)));
                Outcome::Nothing
            }
        }
    }

    /// Does something without changing anything: commands are only tried out.
    pub fn on_trial<T>(self, work: impl FnOnce() -> T) -> T {
        self.is_trial.set_value(true);
        let outcome = work();
        self.is_trial.set_value(false);
        outcome
    }

    /// Says why a change is not made that was not even tried.
    pub fn refuse(self, refusal: Refusal) {
        self.said.set(Some(Said::Refused(refusal)));
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.write((), |store| store.set_locale(locale));
    }

    /// A field gets the keyboard: what is typed until it is left is one step.
    pub fn open_edit(self) {
        self.store_now().maybe_update(|store| {
            store.open_edit();
            false
        });
    }

    /// The field is left.
    pub fn close_edit(self) {
        self.store_now().maybe_update(|store| {
            store.close_edit();
            false
        });
    }

    /// The field is left, and what was typed there since is not meant.
    pub fn give_up_edit(self) {
        self.change((), Store::give_up_edit);
        self.close_edit();
    }

    /// Puts another workspace in the place of the person's own, whatever is
    /// being looked at, as one step of this name.
    pub fn replace(self, workspace: Workspace, label: Label) -> Outcome {
        if self.is_example.get_untracked() {
            self.remove_example();
        }
        if label == Label::Opened {
            // The fields in which they were typed have gone.
            self.drafts.clear();
        }
        self.silence();
        self.change(Outcome::Nothing, |store| store.replace_as(workspace, label))
    }

    /// Puts an earlier state in the place of the person's own workspace.
    pub fn restore(self, workspace: Workspace, when: When) -> Outcome {
        self.drafts.clear();
        let label = Label::Restored {
            day: when.day,
            time: when.time(),
        };
        self.replace(workspace, label)
    }

    /// Changes the store, and saves it if there is something to save.
    pub(super) fn change<T>(self, nothing: T, change: impl FnOnce(&mut Store) -> T) -> T {
        if self.is_readonly.get_untracked() {
            self.refuse(Refusal::ReadOnly);
            return nothing;
        }
        self.write(nothing, change)
    }

    /// The same, also where nothing can be changed. Where the element has gone,
    /// nothing comes of it.
    fn write<T>(self, nothing: T, change: impl FnOnce(&mut Store) -> T) -> T {
        let outcome = self.store_now().try_maybe_update(|store| {
            let before = store.revision();
            let last = store.next_back().map(|step| step.id);
            let outcome = change(store);
            let is_changed = store.revision() != before;
            let made = store.next_back().filter(|step| Some(step.id) > last);
            let cause = made.and_then(|step| cause_of(&step.label));
            let is_finished = made.is_some_and(|step| step.label == Label::Finished);
            (is_changed, (outcome, is_changed, cause, is_finished))
        });
        let Some((outcome, is_changed, cause, is_finished)) = outcome else {
            return nothing;
        };
        if is_changed {
            self.save(cause);
        }
        if is_finished && !self.is_example.get_untracked() {
            self.ask_for_promise();
        }
        outcome
    }

    pub(super) fn save(self, cause: Option<Cause>) {
        if self.is_readonly.get_untracked() {
            return;
        }
        if !self.is_example.get_untracked() {
            return self.document.with_value(|document| document.save(cause));
        }
        let text = self.peek(exchange::write);
        let outcome = self.saving.with_value(|saving| saving.save_example(&text));
        self.tell(outcome.err());
    }

    /// Asks the browser, once, to keep what it keeps.
    fn ask_for_promise(self) {
        let document = self.document();
        if document.generations.is_some() {
            let backing_up = document.backing_up.clone();
            spawn_local(async move { backing_up.ask_once().await });
        }
    }
}

/// Before which steps a snapshot is made of what they change.
const fn cause_of(label: &Label) -> Option<Cause> {
    match label {
        Label::Removed { .. } => Some(Cause::Deletion),
        Label::Imported(_) | Label::Opened => Some(Cause::Import),
        Label::Joined | Label::PutInAgain => Some(Cause::Merge),
        Label::Restored { .. } => Some(Cause::Restore),
        _ => None,
    }
}
