//! Comparing names as the person's language does, and finding text in them.

use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use wasm_bindgen::JsValue;

use std::cmp::Ordering;

use crate::content::Locale;

/// The order of names in a language: «Ä» beside «A» in German, «KAM 9» before
/// «KAM 10» in all.
pub struct Collation {
    compare: Function,
}

impl Collation {
    /// The order of a language.
    pub fn of(locale: Locale) -> Self {
        let options = Object::new();
        // An object of our own takes any property.
        let numeric = Reflect::set(&options, &"numeric".into(), &JsValue::TRUE);
        debug_assert!(numeric.is_ok());
        let locales = Array::of1(&locale.tag().into());
        Self {
            compare: Intl::Collator::new(&locales, &options).compare(),
        }
    }

    /// Compares two names.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let answer = self.compare.call2(&JsValue::NULL, &a.into(), &b.into());
        // Two texts can always be compared; were it not so, by their letters.
        match answer.ok().and_then(|answer| answer.as_f64()) {
            Some(answer) => answer.total_cmp(&0.0),
            None => a.cmp(b),
        }
    }
}

/// What is searched for, in the form in which texts are searched: «muller»
/// finds «Müller».
pub struct Search(String);

impl Search {
    /// Searches for what was typed.
    pub fn new(text: &str) -> Self {
        Self(folded(text.trim()))
    }

    /// Whether everything is found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of the texts holds it.
    pub fn finds<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        self.is_empty() || texts.into_iter().any(|text| folded(text).contains(&self.0))
    }
}

/// Without case and without the marks on letters.
fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_lowercase();
    }
    let apart = String::from(JsString::from(text).normalize("NFKD"));
    let letters = apart
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    letters.flat_map(char::to_lowercase).collect()
}
