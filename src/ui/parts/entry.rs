//! What stands in a field while it is edited, and what is wrong with it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::state::session::Session;

/// What a field does with what was typed or chosen: saved, or the reason why
/// not, in the person's language.
pub type Save = Arc<dyn Fn(String) -> Result<(), String> + Send + Sync>;

/// The state of a field in which something is typed.
#[derive(Clone, Copy)]
pub struct Entry {
    session: Session,
    id: StoredValue<String>,
    save: StoredValue<Save>,
    /// What was typed, where that is not what is saved or not yet left.
    text: RwSignal<Option<String>>,
    fault: RwSignal<Option<String>>,
    /// What was saved when the keyboard came.
    before: StoredValue<String>,
    /// Only the control knows what stands in it.
    is_unreadable: StoredValue<bool>,
    /// Nobody is told off in the middle of a word.
    is_left: RwSignal<bool>,
}

impl Entry {
    /// The state of the field with this id. It begins with what was typed there
    /// before and could not be saved.
    pub fn new(id: String, save: Save) -> Self {
        let session = Session::here();
        // The page around the field shall not follow its drafts.
        let kept = untrack(|| session.drafts.get(&id));
        let entry = Self {
            session,
            id: StoredValue::new(id),
            save: StoredValue::new(save),
            is_left: RwSignal::new(kept.is_some()),
            text: RwSignal::new(kept),
            fault: RwSignal::new(None),
            before: StoredValue::new(String::new()),
            is_unreadable: StoredValue::new(false),
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
        self.is_unreadable.set_value(false);
        self.text.set(Some(text.clone()));
        self.try_to_save(text);
    }

    /// What stands in the control is no value, so it does not tell what it is.
    /// It stays there untouched.
    pub fn refuse(self, reason: &str) {
        self.is_unreadable.set_value(true);
        self.fault.set(Some(reason.to_owned()));
    }

    /// Whether the control was last found to hold no value.
    pub fn is_unreadable(self) -> bool {
        self.is_unreadable.get_value()
    }

    /// The keyboard has come.
    pub fn come(self, saved: String) {
        self.session.open_edit();
        self.before.set_value(saved);
    }

    /// Whether the page with the field has gone. Its control tells last of all
    /// that the keyboard is no longer in it.
    pub fn is_gone(self) -> bool {
        self.text.is_disposed()
    }

    /// The keyboard has gone. What is wrong shall change nothing, and on the
    /// way to it there were values that nobody meant: «0» on the way to «0.95».
    pub fn leave(self) {
        self.settle();
        if self.is_left.get_untracked() {
            let before = self.before.get_value();
            // It was saved before, and may not be any more.
            let outcome = self.save.with_value(|save| save(before));
            if let Err(fault) = outcome {
                self.fault.set(Some(fault));
            }
        }
        self.session.close_edit();
    }

    /// Shows what is saved, or what is wrong.
    fn settle(self) {
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
        if self.is_unreadable() {
            return;
        }
        let kept = self
            .id
            .with_value(|id| untrack(|| self.session.drafts.get(id)));
        if let Some(text) = kept {
            self.try_to_save(text);
            self.settle();
        } else if self.fault.with_untracked(Option::is_some) {
            self.fault.set(None);
            self.text.set(None);
        }
    }
}
