//! The demo portal: pages of a client on one origin, the widget's files on
//! another, the store on a third, under a strict policy.

use leitwerk_journeys::element::asks;
use leitwerk_journeys::{Fault, Find, PORTAL, Page, Visit, only_in_chromium};
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
        if width < 1280 && only_in_chromium("narrow windows") {
            continue;
        }
        let page = portal(Visit::new().width(width), client);
        page.fits();
        page.is_accessible();
        is_quiet(&page);
    }
}

#[test]
fn shows_the_frame_in_a_portal_that_strips_elements() {
    let page = Visit::new()
        .lists_portal()
        .open_at(&[PORTAL, "framed.html"].concat());
    page.in_frame(Page::is_started);
    page.until("the height of the whole page", || {
        let script = "return document.querySelector('iframe').clientHeight;";
        let height = page.script(script, vec![]).as_i64().unwrap_or_default();
        (height > 600).then_some(()).ok_or(height)
    });
    page.sees("The page of the wiki goes on below the frame.");
    page.fits();
    page.is_accessible();
    is_quiet(&page);
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
fn keeps_the_data_in_the_account_of_the_portal() {
    const KAMS: &str = "How many KAMs do you lead directly?";
    let page = portal(Visit::new(), "nordwind.html");
    page.link("Start the assessment").click();
    page.textbox(KAMS).fill("8");
    page.sees("1 of ");
    let saved = |page: &Page| {
        page.until("the portal to hear that it is saved", || {
            let script = "return document.querySelector('.heard').textContent;";
            let heard = page.script(script, vec![]);
            let heard = heard.as_str().unwrap_or_default().to_owned();
            let is_saved = heard.contains("\"status\":\"saved\"");
            is_saved.then_some(()).ok_or(heard)
        });
    };
    saved(&page);
    assert_eq!(page.stored("leitwerk/nordwind"), None);
    page.reload();
    page.is_started();
    page.link("Assessment").click();
    page.until("what was saved", || {
        let value = page.textbox(KAMS).value();
        (value == "8").then_some(()).ok_or(value)
    });
    // Another client has another account.
    page.go(&[PORTAL, "helio.html"].concat());
    page.is_started();
    page.link("Standortbestimmung beginnen").click();
    let field = page.textbox("Wie viele KAM führen Sie direkt?");
    assert_eq!(field.value(), "");
    page.link("Teamplan").is_gone();
    is_quiet(&page);
}

#[test]
fn one_byte_changed_in_the_entry_is_refused_by_the_browser() {
    let page = Visit::new()
        .with_store()
        .fault(Fault::Flipped("element.js"))
        .expects("integrity")
        .expects("not loaded: ")
        .open_at(&[PORTAL, "nordwind.html"].concat());
    page.sees("The self-assessment is being loaded.");
    page.until("the refusal", || {
        let script = "return customElements.get('kam-leitwerk') === undefined;";
        let is_undefined = page.script(script, vec![]) == json!(true);
        is_undefined.then_some(()).ok_or("It is defined.")
    });
}

#[test]
fn one_byte_changed_in_any_other_file_is_refused_with_a_message() {
    for file in ["program.wasm", "program.js", "first.css"] {
        let page = Visit::new()
            .with_store()
            .fault(Fault::Flipped(file))
            .expects("integrity")
            .expects("not loaded: ")
            .open_at(&[PORTAL, "nordwind.html"].concat());
        if file == "first.css" {
            // The program brings a sheet of its own.
            page.is_started();
        } else {
            page.sees("in an altered form; the file is not run");
            // Who asks only now is told as well, and does not wait for ever.
            assert_eq!(asks(&page, "it.exportWorkspace()")["kind"], "integrity");
        }
    }
}
