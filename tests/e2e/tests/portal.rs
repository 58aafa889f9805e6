//! The demo portal: pages of a client on one origin, the widget's files on
//! another, the store on a third, under a strict policy.

use leitwerk_journeys::{Find, PORTAL, Page, Visit};
use serde_json::json;

fn portal(visit: Visit, page: &str) -> Page {
    let page = visit.with_store().open_at(&[PORTAL, page].concat());
    page.is_started();
    page
}

/// No line in the console, which is where violations of a policy are told.
fn is_quiet(page: &Page) {
    assert_eq!(page.read_console(), Vec::<String>::new());
}

#[test]
fn stands_in_two_clients_under_their_policies() {
    for (client, width) in [
        ("nordwind.html", 1280),
        ("nordwind.html", 320),
        ("helio.html", 1280),
        ("helio.html", 390),
    ] {
        let page = portal(Visit::new().width(width), client);
        page.fits();
        page.is_accessible();
        is_quiet(&page);
    }
}

#[test]
fn asks_for_nothing_elsewhere_after_loading() {
    let page = portal(Visit::new(), "nordwind.html");
    let loaded = page.requests();
    page.link("Start the assessment").click();
    page.link("Result").click();
    page.until("the pages", || {
        let asked = page.requests();
        let others: Vec<String> = asked
            .into_iter()
            .filter(|url| !loaded.contains(url) && !url.contains("/workspaces/nordwind"))
            .collect();
        others.is_empty().then_some(()).ok_or(others.join(" "))
    });
    is_quiet(&page);
}

#[test]
fn one_byte_changed_in_the_entry_is_refused_by_the_browser() {
    let page = Visit::new()
        .with_store()
        .fault(leitwerk_journeys::Fault::Flipped("element.js"))
        .expects("integrity")
        .open_at(&[PORTAL, "nordwind.html"].concat());
    page.sees("The self-assessment is being loaded.");
    page.until("the refusal", || {
        let script = "return customElements.get('kam-leitwerk') === undefined;";
        let is_undefined = page.script(script, vec![]) == json!(true);
        is_undefined.then_some(()).ok_or("It is defined.")
    });
}
