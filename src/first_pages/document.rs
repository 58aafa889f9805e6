//! The files that carry the first pages.

use serde_json::{Map, Value, json};

use super::frame::frame;
use super::tree::{Element, element};
use crate::content::{Locale, PRODUCT, fill, ui};

/// A page with the element: `index.html` with the German pages in it, or
/// `embed.html`. The placeholders are `{title}`, `{description}`, `{pages}` and,
/// for a page that does without them, `{absent}`: the sentence for the case that
/// the element does not come, in both languages.
#[must_use]
pub fn document(template: &str) -> String {
    let locale = Locale::De;
    let t = ui::start(locale);
    let title = [t.title, " – ", PRODUCT].concat();
    let absent = |locale: Locale| {
        let sentence = ui::first(locale).absent;
        element("p")
            .class("absent")
            .with("lang", locale.tag())
            .text(sentence)
    };
    let in_both = Locale::ALL.map(|locale| absent(locale).html());
    let [german, english] = without_script();
    let pages = [absent(locale), german, frame(locale), english].map(|part| part.html());
    fill(
        template,
        &[
            ("title", &title),
            ("description", t.lead),
            ("pages", &pages.concat()),
            ("absent", &in_both.concat()),
        ],
    )
}

/// What someone reads whose browser runs no scripts: the program cannot come,
/// nor can the other language.
fn without_script() -> [Element; 2] {
    let sentence = |locale| element("p").text(ui::first(locale).no_script);
    let t = ui::start(Locale::En);
    let english = element("section")
        .with("lang", Locale::En.tag())
        .child(element("h2").text(t.title))
        .children_of([t.lead, t.privacy].map(|text| element("p").text(text)))
        .child(sentence(Locale::En));
    [sentence(Locale::De), english].map(|part| element("noscript").child(part))
}

/// What `element.js` knows, as a JavaScript module: the pages and the messages
/// in both languages, by the first two letters of their tags.
#[must_use]
pub fn data() -> String {
    let each = |what: fn(Locale) -> Value| -> Value {
        let entries = Locale::ALL.map(|locale| {
            let language = locale.tag().split('-').next().unwrap_or_default();
            (language.to_owned(), what(locale))
        });
        Value::Object(Map::from_iter(entries))
    };
    let pages = each(|locale| Element::json(&frame(locale)));
    let texts = each(|locale| json!(ui::first(locale)));
    format!("export const pages = {pages};\nexport const texts = {texts};\n")
}
