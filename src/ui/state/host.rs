//! The page around the element, as far as it is told something.

use std::rc::Rc;

use leptos::prelude::*;
use serde_json::Value;

/// Tells the page around of an event and its detail; whether the page lets
/// happen what it was told of.
pub type Tell = Rc<dyn Fn(&str, Value) -> bool>;

/// The page around the element. It hears something as long as a view stands.
#[derive(Clone, Copy)]
pub struct Host(StoredValue<Option<Tell>, LocalStorage>);

impl Host {
    /// A page that hears nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Lets it hear, until the view goes that calls this.
    pub fn listen(self, tell: Tell) {
        self.0.set_value(Some(tell));
        on_cleanup(move || {
            self.0.try_set_value(None);
        });
    }

    /// Tells it of an event; whether it lets happen what it is told of.
    pub fn tell(self, event: &str, detail: Value) -> bool {
        let tell = self.0.try_get_value().flatten();
        tell.is_none_or(|tell| tell(event, detail))
    }
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}
