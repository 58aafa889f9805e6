//! The pages before the program, in `index.html` and in `element.js`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use leitwerk::content::{Locale, TaskId, context_questions, task_name, ui};
use leitwerk::first_pages::{self, Element, Node, frame};
use leitwerk::route::Route;
use serde_json::Value;

/// Every element of a tree, from outside inwards.
fn elements(tree: &Element) -> Vec<&Element> {
    let inner = tree.children().iter().filter_map(|child| match child {
        Node::Element(element) => Some(elements(element)),
        Node::Text(_) => None,
    });
    let mut all = vec![tree];
    all.extend(inner.flatten());
    all
}

/// The only element with this value of an attribute.
fn the<'a>(tree: &'a Element, name: &str, value: &str) -> &'a Element {
    let found = elements(tree);
    let found: Vec<&Element> = found
        .into_iter()
        .filter(|it| it.attribute(name) == Some(value))
        .collect();
    assert_eq!(found.len(), 1, "{name}={value}");
    found[0]
}

fn html() -> String {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    first_pages::document(&fs::read_to_string(template).unwrap())
}

#[test]
fn the_start_says_in_both_languages_what_this_is() {
    for locale in Locale::ALL {
        let frame = frame(locale);
        let start = the(&frame, "id", "/").content();
        let t = ui::start(locale);
        let texts = [
            t.title,
            t.lead,
            t.duration,
            t.privacy,
            t.freedom,
            t.begin,
            t.example,
            t.example_hint,
            t.tasks_title,
            t.source,
        ];
        let tasks = TaskId::ALL.map(|task| task_name(locale, task).full);
        for text in texts.iter().chain(&tasks) {
            assert!(start.contains(text), "{text}");
        }
    }
}

#[test]
fn each_context_question_labels_its_own_field() {
    for locale in Locale::ALL {
        let frame = frame(locale);
        let page = the(&frame, "id", "/context");
        for question in context_questions(locale) {
            if question.key == "pilotPhase" {
                let radios = elements(page)
                    .into_iter()
                    .filter(|it| it.attribute("name") == Some(question.key))
                    .count();
                assert_eq!(radios, 2);
                assert!(page.content().contains(question.text));
            } else {
                let label = the(page, "for", question.key);
                assert_eq!(label.content(), question.text);
                assert_eq!(the(page, "id", question.key).tag(), "input");
            }
        }
    }
}

#[test]
fn no_id_stands_twice_and_every_reference_leads_somewhere() {
    let frame = frame(Locale::De);
    let all = elements(&frame);
    let ids: Vec<&str> = all.iter().filter_map(|it| it.attribute("id")).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    let named = all.iter().filter_map(|it| it.attribute("aria-describedby"));
    for id in named.flat_map(|ids| ids.split(' ')) {
        assert!(once.contains(id), "{id}");
    }
    // Without a script a link leads to what has its fragment as an id.
    for link in all.iter().filter_map(|it| it.attribute("href")) {
        assert!(once.contains(link.trim_start_matches('#')), "{link}");
    }
    for route in Route::all() {
        assert!(once.contains(route.hash().trim_start_matches('#')));
    }
}

/// Tags, classes and the order of both, without what is read.
fn shape(tree: &Element) -> Vec<(&str, Option<&str>)> {
    let all = elements(tree);
    all.into_iter()
        .map(|it| (it.tag(), it.attribute("class")))
        .collect()
}

#[test]
fn both_languages_have_the_same_shape() {
    assert_eq!(shape(&frame(Locale::De)), shape(&frame(Locale::En)));
}

#[test]
fn the_document_is_german_and_complete() {
    let html = html();
    let t = ui::start(Locale::De);
    assert!(html.contains(&format!("<title>{} – Leitwerk</title>", t.title)));
    assert!(html.contains(&format!("content=\"{}\"", t.lead)));
    assert!(html.contains(&frame(Locale::De).html()));
    for placeholder in ["{title}", "{description}", "{pages}"] {
        assert!(!html.contains(placeholder), "{placeholder}");
    }
}

#[test]
fn both_languages_say_what_to_do_without_a_script() {
    let html = html();
    let parts: Vec<&str> = html.split("<noscript>").skip(1).collect();
    let said: Vec<&str> = parts
        .iter()
        .filter_map(|part| part.split_once("</noscript>").map(|(said, _)| said))
        .collect();
    assert_eq!(said.len(), 2);
    let (german, english) = (said[0], said[1]);
    assert!(german.contains(ui::first(Locale::De).no_script));
    for text in [
        ui::first(Locale::En).no_script,
        ui::start(Locale::En).title,
        ui::start(Locale::En).privacy,
    ] {
        assert!(english.contains(text), "{text}");
    }
}

#[test]
fn the_element_carries_the_same_pages() {
    let data = first_pages::data();
    let value = |name: &str| -> Value {
        let start = format!("export const {name} = ");
        let line = data.lines().find_map(|line| line.strip_prefix(&start));
        serde_json::from_str(line.unwrap().trim_end_matches(';')).unwrap()
    };
    let (pages, texts) = (value("pages"), value("texts"));
    for (key, locale) in [("de", Locale::De), ("en", Locale::En)] {
        assert_eq!(pages[key], frame(locale).json());
        assert_eq!(texts[key]["missing"], ui::first(locale).missing);
    }
}
