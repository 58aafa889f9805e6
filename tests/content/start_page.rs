//! The start page before the app, in `index.html`, says what the app says.

use std::fs;
use std::path::Path;

use leitwerk::content::{Locale, ui};

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap()
}

/// What stands between two marks; the first ones.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, after) = html.split_once(start).unwrap();
    after.split_once(end).unwrap().0
}

/// The texts of a piece of HTML in their order, without what is only for
/// browsers that run no JavaScript.
fn texts(html: &str) -> Vec<String> {
    let scripted: String = html
        .split("<noscript>")
        .map(|part| {
            part.split_once("</noscript>")
                .map_or(part, |(_, after)| after)
        })
        .collect();
    scripted
        .split('<')
        .filter_map(|tag| Some(tag.split_once('>')?.1.trim().to_owned()))
        .filter(|text| !text.is_empty())
        .collect()
}

const ENGLISH: &str = "<section lang=\"en\">";

#[test]
fn the_german_start_is_the_one_of_the_app() {
    let html = page();
    let german = between(&html, "<main", ENGLISH);
    let t = ui::start(Locale::De);
    assert_eq!(
        texts(&["<main", german].concat()),
        [
            "Leitwerk", t.title, t.lead, t.duration, t.privacy, t.freedom, t.begin
        ]
    );
}

#[test]
fn the_english_start_is_the_one_of_the_app() {
    let html = page();
    let english = between(&html, ENGLISH, "</section>");
    let t = ui::start(Locale::En);
    assert_eq!(texts(english), [t.title, t.lead, t.privacy]);
}

#[test]
fn the_head_says_the_same() {
    let html = page();
    let t = ui::start(Locale::De);
    assert_eq!(
        between(&html, "<title>", "</title>"),
        [t.title, " – Leitwerk"].concat()
    );
    assert_eq!(
        between(&html, "name=\"description\" content=\"", "\""),
        t.lead
    );
}

#[test]
fn both_languages_say_what_to_do_without_javascript() {
    let html = page();
    let english = between(&html, ENGLISH, "</section>");
    for part in [between(&html, "<main", ENGLISH), english] {
        assert!(between(part, "<noscript>", "</noscript>").contains("JavaScript"));
    }
}
