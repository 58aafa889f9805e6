//! How the workspace is kept, and what the person decides about it.

use leptos::prelude::*;

use super::Session;
use crate::editing::Refusal;
use crate::exchange::Carried;
use crate::exchange::ical::Exported;
use crate::storage::{Hold, SetAside, Trouble};
use crate::store::{Label, Outcome};
use crate::ui::state::document::{Overruled, SharedDocument};
use crate::ui::state::saving::Saving;

impl Session {
    /// Whether what is on the screen is on its way to the place that keeps it.
    #[must_use]
    pub fn is_pending(self) -> bool {
        self.is_pending.get()
    }

    /// Why the last change is not saved, if so.
    #[must_use]
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Tells what became of something that is kept, unless it is told already.
    pub fn tell(self, trouble: Option<Trouble>) {
        if self.trouble.get_untracked() != trouble {
            self.trouble.set(trouble);
        }
    }

    /// Why nothing is saved until the person has decided, if so.
    #[must_use]
    pub fn hold(self) -> Option<Hold> {
        self.hold.get()
    }

    /// Goes on saving what is on the screen, in the place of what is missing.
    pub fn keep_mine(self) {
        self.document.with_value(SharedDocument::keep_mine);
    }

    /// What could not be read when the element started.
    #[must_use]
    pub fn set_aside(self) -> Option<SetAside> {
        self.set_aside.get()
    }

    /// Takes the notice about unreadable data away; its copy stays.
    pub fn dismiss_set_aside(self) {
        self.set_aside.set(None);
    }

    /// What is saved and cannot be used.
    #[must_use]
    pub fn carried(self) -> Carried {
        self.carried.get()
    }

    /// Takes the notice about it away; it stays saved.
    pub fn dismiss_carried(self) {
        self.carried.set(Carried::default());
    }

    /// Saves it no more.
    pub fn let_go_carried(self) {
        self.document.with_value(SharedDocument::let_go_carried);
    }

    /// What another tab has written over, if something.
    #[must_use]
    pub fn overruled(self) -> Option<Overruled> {
        self.overruled.get()
    }

    /// Takes the notice about it away.
    pub fn dismiss_overruled(self) {
        self.overruled.set(None);
    }

    /// Puts in again what another tab has written over, as a step.
    pub fn put_in_again(self, overruled: &Overruled) {
        self.overruled.set(None);
        self.change(Outcome::Nothing, |store| {
            let workspace = overruled.put_in_again(store.present());
            store.replace_as(workspace, Label::PutInAgain)
        });
    }

    /// What earlier calendar files held; nothing is remembered of the
    /// example's.
    #[must_use]
    pub fn exported(self) -> Exported {
        if self.is_example.get_untracked() {
            return Exported::default();
        }
        self.saving.with_value(Saving::exported)
    }

    /// Keeps what calendar files hold now, for the next one.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(self, exported: &Exported) -> Result<(), Trouble> {
        if self.is_example.get_untracked() {
            return Ok(());
        }
        self.saving
            .with_value(|saving| saving.remember_exported(exported))
    }

    /// The person has made a file with this text, of what they look at.
    pub fn made_file(self, text: &str) {
        let is_own = self.is_example.try_get_untracked() == Some(false);
        // Where nothing is saved until the person has decided, this is not.
        if is_own && self.hold.with_untracked(Option::is_none) {
            self.document().backing_up.made_file(text);
        }
    }

    /// Deletes everything of this instance from the browser, backups included.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where the browser keeps some of it.
    pub fn delete_all(self) -> Result<(), Trouble> {
        if self.is_readonly.get_untracked() {
            self.refuse(Refusal::ReadOnly);
            return Ok(());
        }
        let locale = self.locale_now();
        self.drafts.clear();
        self.silence();
        self.is_example.set(false);
        self.document.with_value(|document| document.remove(locale))
    }
}
