//! Unicode normalisation as the browser has it.

use js_sys::JsString;

use crate::exchange::people::Form;

/// A text in a normal form.
pub fn normalise(form: Form, text: &str) -> String {
    JsString::from(text).normalize(form.name()).into()
}
