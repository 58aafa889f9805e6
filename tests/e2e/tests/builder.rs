//! The snippet builder: what one chooses is shown, and stands in what one copies.

use leitwerk_journeys::{Find, Page, SITE, Visit};
use serde_json::json;

fn builder(visit: Visit) -> Page {
    let page = visit.open_at(&format!("{SITE}builder/index.html"));
    page.is_started();
    page
}

fn attribute(page: &Page, name: &str) -> serde_json::Value {
    let script = "return document.querySelector('kam-leitwerk').getAttribute(arguments[0]);";
    page.script(script, vec![json!(name)])
}

#[test]
fn shows_and_writes_what_is_chosen() {
    let page = builder(Visit::new().in_english());
    let snippet = page.region("For the page");
    let text = snippet.text();
    assert!(text.contains("<kam-leitwerk> <p>"), "{text}");
    page.combobox("Language").choose("German");
    page.textbox("Name of the instance")
        .fill("\"workshop\" & <one>");
    page.checkbox("Team plan").click();
    page.combobox("Colour scheme").choose("dark");
    page.combobox("Storage").choose("in this tab");
    page.checkbox("Read only").click();
    page.spinbutton("Radius of corners (px)").fill("8");
    let text = snippet.text();
    let line = "<kam-leitwerk lang=\"de-CH\" \
        instance=\"&quot;workshop&quot; &amp; &lt;one>\" \
        sections=\"assessment result data\" theme=\"dark\" storage=\"session\" readonly>";
    assert!(text.contains(line), "{text}");
    let sheet = page.region("For the style sheet").text();
    assert_eq!(sheet, "kam-leitwerk { --leitwerk-radius: 8px; }");
    assert_eq!(attribute(&page, "theme"), json!("dark"));
    assert_eq!(
        attribute(&page, "sections"),
        json!("assessment result data")
    );
    // The preview keeps nothing, whatever is chosen.
    assert_eq!(attribute(&page, "storage"), json!("memory"));
    // What is copied works as it stands.
    page.textbox("Address of the folder with the files")
        .fill("https://files.example/leitwerk");
    page.combobox("Storage")
        .choose("in the portal’s account (needs “store”)");
    let text = snippet.text();
    for line in [
        "src=\"https://files.example/leitwerk/element.js\"",
        "import { httpStore } from \"https://files.example/leitwerk/http-store.js\";",
        "document.querySelector(\"kam-leitwerk\").store = httpStore(\"/leitwerk/workspace\");",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    page.combobox("First page").choose("/context");
    page.sees("Wie viele KAM führen Sie direkt?");
    page.button("Reset everything").click();
    page.until("the defaults", || {
        let text = snippet.text();
        text.contains("<kam-leitwerk> <p>")
            .then_some(())
            .ok_or(text)
    });
    page.is_accessible();
}

#[test]
fn pins_the_very_script_that_the_site_has() {
    let page = builder(Visit::new().in_english());
    let text = page.region("For the page").text();
    let hash = text
        .split("integrity=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default();
    let script = "const done = arguments[0];
        const hash = document.querySelector('meta[name=integrity]').content;
        fetch('../element.js', { integrity: hash }).then(() => done(hash), (error) => done(String(error)));";
    assert_eq!(page.async_script(script, vec![]), json!(hash));
    assert!(hash.starts_with("sha384-"), "{text}");
}

#[test]
fn speaks_german_and_fits_on_a_phone() {
    for visit in [Visit::new().width(320), Visit::new().dark().width(390)] {
        let page = builder(visit);
        page.heading("Leitwerk einbauen").is_there();
        page.fits();
        page.is_accessible();
        page.button("English").nth(0).click();
        page.heading("Embed Leitwerk").is_there();
        page.button("English").nth(0).is_focused();
    }
}
