//! What stands in a field while it is edited, and what is wrong with it.

use leptos::prelude::*;

use super::Save;
use crate::ui::session::Session;

/// The state of a field in which something is typed.
#[derive(Clone, Copy)]
pub struct Entry {
    session: Session,
    id: StoredValue<String>,
    save: StoredValue<Save>,
    /// What was typed, where that is not what is saved or not yet left.
    text: RwSignal<Option<String>>,
    fault: RwSignal<Option<String>>,
    /// Nobody is told off in the middle of a word.
    is_left: RwSignal<bool>,
}

impl Entry {
    /// The state of the field with this id. It begins with what was typed there
    /// before and could not be saved.
    pub fn new(id: String, save: Save) -> Self {
        let session = Session::here();
        let kept = session.drafts.get(&id);
        let entry = Self {
            session,
            id: StoredValue::new(id),
            save: StoredValue::new(save),
            is_left: RwSignal::new(kept.is_some()),
            text: RwSignal::new(kept),
            fault: RwSignal::new(None),
        };
        Effect::new(move |_| {
            session.read(|_| ());
            entry.try_again();
        });
        entry
    }

    /// What stands in the field instead of the saved value.
    pub fn text(self) -> Option<String> {
        self.text.get()
    }

    /// What is wrong, once the field was left.
    pub fn shown_fault(self) -> Option<String> {
        self.fault.get().filter(|_| self.is_left.get())
    }

    /// Saves what was typed, or keeps it for later.
    pub fn edit(self, text: String) {
        self.text.set(Some(text.clone()));
        self.try_to_save(text);
    }

    /// Shows what is saved, or what is wrong.
    pub fn leave(self) {
        let is_wrong = self.fault.with_untracked(Option::is_some);
        if !is_wrong {
            self.text.set(None);
        }
        self.is_left.set(is_wrong);
    }

    fn try_to_save(self, text: String) {
        let fault = self.save.with_value(|save| save(text.clone())).err();
        if fault.is_none() {
            self.is_left.set(false);
        }
        self.id.with_value(|id| {
            let kept = fault.is_some().then_some(text);
            self.session.drafts.set(id, kept);
        });
        self.fault.set(fault);
    }

    /// Another change may have made room for what was typed, or have put
    /// another workspace in the place of this one.
    fn try_again(self) {
        let kept = self
            .id
            .with_value(|id| untrack(|| self.session.drafts.get(id)));
        if let Some(text) = kept {
            self.try_to_save(text);
            self.leave();
        } else if self.fault.with_untracked(Option::is_some) {
            self.fault.set(None);
            self.text.set(None);
        }
    }
}
