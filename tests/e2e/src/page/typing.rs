//! The keyboard.

use std::time::Duration;

use super::Page;
use crate::keys;

/// No page has more stops for Tab.
const TAB_STOPS: usize = 90;

impl Page {
    /// Presses keys one after the other: «Tab», «Shift+Tab», «ArrowDown», «5».
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            self.browser
                .run(self.browser.client.perform_actions(keys::chord(key)))
                .expect("a key press");
        }
    }

    /// Presses Tab until the keyboard is on something described so, or so and
    /// more: «radio 1».
    #[track_caller]
    pub fn tab_to(&self, beginning: &str) {
        let mut passed = Vec::new();
        loop {
            self.press(&["Tab"]);
            let focused = self.focused();
            if focused.starts_with(beginning) {
                return;
            }
            passed.push(focused);
            assert!(
                passed.len() < TAB_STOPS,
                "Tab did not come to «{beginning}» but: {passed:#?}"
            );
        }
    }

    /// Presses the keys of a text.
    pub fn type_text(&self, text: &str) {
        self.browser
            .run(self.browser.client.perform_actions(keys::text(text)))
            .expect("key presses");
    }

    /// Presses the keys of a text with this time between two of them.
    pub fn type_steadily(&self, text: &str, pause: Duration) {
        self.browser
            .run(
                self.browser
                    .client
                    .perform_actions(keys::steadily(text, pause)),
            )
            .expect("key presses");
    }

    /// Where the keyboard is, as role and name: «button Weiter»; empty if nowhere.
    #[must_use]
    pub fn focused(&self) -> String {
        let script = "return describe(focused());";
        let description = self.browser.person(script, vec![]).expect("a focus");
        description.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the keyboard is there.
    #[track_caller]
    pub fn focus_is(&self, description: &str) {
        self.until(&format!("the focus on «{description}»"), || {
            let focused = self.focused();
            if focused == description {
                Ok(())
            } else {
                Err(format!("The focus is on «{focused}»."))
            }
        });
    }
}
