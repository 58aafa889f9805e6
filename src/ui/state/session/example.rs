//! The example, in front of the person's own workspace.

use leptos::prelude::*;

use super::Session;
use crate::exchange;
use crate::store::Store;
use crate::ui::state::saving::Saving;

impl Session {
    /// Whether the example is being looked at.
    #[must_use]
    pub fn is_example(self) -> bool {
        self.is_example.get()
    }

    /// Puts the example in front of the person's own workspace, which stays as
    /// it is.
    pub fn show_example(self) {
        let example = exchange::example(self.locale_now(), self.today_now());
        self.drafts.clear();
        self.silence();
        // Offers that still stand somewhere mean none of the steps to come.
        let given = self.store_now().with_untracked(Store::clone);
        self.example.set(Store::new(example).after(&given));
        self.is_example.set(true);
        self.save(None);
    }

    /// Removes the example; the person's own workspace comes back.
    pub fn remove_example(self) {
        let locale = self.locale_now();
        let removed = self.saving.with_value(Saving::remove_example);
        self.drafts.clear();
        self.silence();
        self.is_example.set(false);
        if removed.is_err() {
            self.trouble.set(removed.err());
        } else if self.trouble.with_untracked(Option::is_some) {
            // There may be room again; if not, that is still so.
            self.save(None);
        }
        if self.locale_now() != locale {
            // It was chosen while looking at the example.
            self.set_locale(locale);
        }
    }
}
