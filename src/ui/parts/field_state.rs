//! What stands in a field while it is edited, and what is wrong with it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::state::drafts::{FieldId, Unsaved};
use crate::ui::state::session::Session;

/// What a field does with what was typed or chosen: saved, or the reason why
/// not, in the person's language.
pub type Save = Arc<dyn Fn(String) -> Result<(), String> + Send + Sync>;

/// Which field of the page that is shown has this control.
fn field_id(session: Session, control: String) -> FieldId {
    let page = untrack(|| session.navigation.route());
    FieldId { page, control }
}

/// The state of a field in which something is typed. What is typed is saved
/// while it is typed, as one step from focus to blur; what cannot be saved is
/// kept as a draft. Only the person saves it: by typing, and by leaving the
/// field.
#[derive(Clone, Copy)]
pub struct FieldState {
    session: Session,
    id: StoredValue<FieldId>,
    save: StoredValue<Save>,
    /// What was typed and not yet left.
    text: RwSignal<Option<String>>,
    /// What is wrong with it.
    fault: RwSignal<Option<String>>,
    /// Only the control knows what stands in it.
    is_unreadable: StoredValue<bool>,
    /// Nobody is told off in the middle of a word.
    is_left: RwSignal<bool>,
}

impl FieldState {
    /// The state of the field with this control on the page that is shown. It
    /// begins with what was typed there before and could not be saved.
    pub fn new(control: String, save: Save) -> Self {
        let session = Session::here();
        let id = field_id(session, control);
        // The language may be another one since. What would fit by now waits
        // for the person.
        if let Some(Unsaved { text, .. }) = untrack(|| session.drafts.get(&id))
            && let Err(fault) = session.on_trial(|| save(text.clone()))
        {
            session.drafts.set(&id, Some(Unsaved { text, fault }));
        }
        Self {
            session,
            id: StoredValue::new(id),
            save: StoredValue::new(save),
            text: RwSignal::new(None),
            fault: RwSignal::new(None),
            is_unreadable: StoredValue::new(false),
            is_left: RwSignal::new(true),
        }
    }

    fn draft(self) -> Option<Unsaved> {
        self.id.with_value(|id| self.session.drafts.get(id))
    }

    /// What stands in the field instead of the saved value.
    pub fn text(self) -> Option<String> {
        let text = self.text.get();
        text.or_else(|| self.draft().map(|unsaved| unsaved.text))
    }

    /// What is wrong, once the field was left.
    pub fn shown_fault(self) -> Option<String> {
        if !self.is_left.get() {
            return None;
        }
        let fault = self.fault.get();
        fault.or_else(|| self.draft().map(|unsaved| unsaved.fault))
    }

    /// Saves what was typed, or keeps it for later.
    pub fn edit(self, text: String) {
        self.is_unreadable.set_value(false);
        self.is_left.set(false);
        self.text.set(Some(text.clone()));
        let fault = self.save.with_value(|save| save(text.clone())).err();
        let unsaved = fault.clone().map(|fault| Unsaved { text, fault });
        self.id
            .with_value(|id| self.session.drafts.set(id, unsaved));
        self.fault.set(fault);
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

    /// The field gets the focus.
    pub fn focus(self) {
        self.session.open_edit();
    }

    /// The field loses the focus. A draft may fit by now. What is wrong shall change
    /// nothing, and on the way to it there were values that nobody meant: «0»
    /// on the way to «0.95».
    fn leave(self) {
        if !self.is_unreadable()
            && let Some(draft) = untrack(|| self.draft())
        {
            self.session.give_up_edit();
            self.session.open_edit();
            self.edit(draft.text);
        }
        if self.fault.with_untracked(Option::is_some) {
            self.session.give_up_edit();
        }
        if !self.is_unreadable() {
            // What is wrong stands in the draft.
            self.text.set(None);
            self.fault.set(None);
        }
        self.is_left.set(true);
        self.session.close_edit();
    }

    /// What is done when the keyboard goes, also where the page has gone before:
    /// the control tells last of all that it has lost the focus.
    pub fn leaving(self) -> impl Fn(&dyn Fn()) {
        let session = self.session;
        let id = self.id.get_value();
        move |read: &dyn Fn()| {
            if self.text.is_disposed() {
                if untrack(|| session.drafts.get(&id)).is_some() {
                    session.give_up_edit();
                }
                session.close_edit();
            } else {
                read();
                self.leave();
            }
        }
    }
}
