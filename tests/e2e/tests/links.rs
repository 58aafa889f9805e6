//! A result as a link: made, opened, and gone from the address at once.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};

const CODE: &str = "#/shared/";

/// The result page of somebody who has finished.
fn result(visit: Visit) -> Page {
    visit
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .open_at(&format!("{SITE}#/result"))
}

/// Makes a link and returns it.
fn link(page: &Page) -> String {
    page.button("Als Link teilen").click();
    page.textbox("Link zum Ergebnis").value()
}

/// The fragment of a link.
fn fragment(link: &str) -> &str {
    &link[link.find('#').unwrap_or(link.len())..]
}

#[test]
fn a_link_says_first_what_goes_into_it_and_shows_the_same_result() {
    let page = result(Visit::new());
    page.sees("Das steht im Link");
    page.sees("Namen und Aliasse");
    page.sees("Chat-Programme Links nach etwa 2000 Zeichen abschneiden");
    page.lacks(CODE);
    let headline = page.role("heading", "Im Aufbau: …").nth(0).text();
    let link = link(&page);
    assert!(link.contains(CODE), "{link}");
    assert!(link.len() < 250, "{link}");
    for name in ["Arve", "Birke", "Aare", "Workshop"] {
        assert!(!link.contains(name), "{link}");
    }
    page.sees(&format!("{} Zeichen", link.chars().count()));
    page.is_accessible();
    page.button("Kopieren").click();
    page.sees("opier");
    page.button("Alles als Datei speichern").click();
    assert!(page.downloaded_text(".json").contains("Arve"));

    let other = Visit::new().open_at(&format!("{SITE}{}", fragment(&link)));
    other.heading("Geteiltes Ergebnis").is_there();
    other.heading(&headline).is_there();
    assert!(other.url().ends_with("#/shared"), "{}", other.url());
    assert_eq!(other.stored_keys(), [] as [&str; 0]);
    // Nothing on it changes anything.
    other.button("In den Plan übernehmen").is_gone();
    other.is_accessible();
}

#[test]
fn ones_own_result_stays_and_comes_back() {
    let page = result(Visit::new());
    let shared = fragment(&link(&page)).to_owned();
    let mut own = workspace("b10-1");
    own["kams"] = serde_json::json!([]);
    let own = own.to_string();
    let visit = Visit::new().stored(WORKSPACE, &own);
    let page = visit.open_at(&format!("{SITE}{shared}"));
    page.heading("Geteiltes Ergebnis").is_there();
    page.unfold();
    page.role("table", "Neben meinem Ergebnis").is_there();
    assert_eq!(page.stored(WORKSPACE).as_ref(), Some(&own));
    page.button("Zu meinem Ergebnis").click();
    page.lacks("Geteiltes Ergebnis");
    page.back();
    page.heading("Geteiltes Ergebnis").is_focused();
    assert!(page.url().ends_with("#/shared"), "{}", page.url());
    // Loaded anew, it is gone, and one's own is there.
    page.reload();
    page.is_started();
    page.heading("Im Aufbau: …").is_there();
    page.lacks("Geteiltes Ergebnis");
    assert!(page.url().ends_with("#/result"), "{}", page.url());
    assert_eq!(page.stored(WORKSPACE).as_ref(), Some(&own));
}

#[test]
fn a_second_link_in_the_same_tab_takes_the_place_of_the_first() {
    let page = result(Visit::new());
    let first = fragment(&link(&page)).to_owned();
    page.go(&format!("{SITE}#/task/T1"));
    page.radio("1 …").nth(0).click();
    page.go(&format!("{SITE}#/result"));
    let second = fragment(&link(&page)).to_owned();
    assert_ne!(first, second);
    let follow = |page: &Page, link: &str| {
        page.script(
            "location.hash = arguments[0]; return location.hash;",
            vec![link.into()],
        );
        page.until("the link to leave the address", || {
            let url = page.url();
            let is_gone = url.ends_with("#/shared");
            is_gone.then_some(()).ok_or(url)
        });
    };
    let other = Visit::new().open();
    for link in [first, second] {
        follow(&other, &link);
        other.heading("Geteiltes Ergebnis").is_there();
    }
    follow(&other, "#/shared/1nothing");
    other.heading("Der Link lässt sich nicht öffnen").is_there();
}

#[test]
fn a_link_that_cannot_be_opened_says_why() {
    let long = format!("1{}", "A".repeat(2_500));
    for (code, said) in [
        ("1abc", "Der Link ist unvollständig oder verändert."),
        ("", "Der Link ist unvollständig oder verändert."),
        ("9abc", "aus einer anderen Version von Leitwerk"),
        (&*long, "Der Link ist länger, als Leitwerk einen macht"),
    ] {
        let page = Visit::new().open_at(&format!("{SITE}{CODE}{code}"));
        page.heading("Der Link lässt sich nicht öffnen").is_there();
        page.sees(said);
        page.is_accessible();
        page.button("Zu meinem Ergebnis").click();
        page.heading("Hier steht, wo Sie zuerst ansetzen")
            .is_there();
    }
}

/// The fragment goes before the program is there, and before anything is
/// painted that could show it.
#[test]
fn the_link_leaves_the_address_without_the_program() {
    let page = Visit::new()
        .without_webassembly()
        .expects("leitwerk: unsupported")
        .open_at(&format!("{SITE}{CODE}1abc"));
    page.until("the link to leave the address", || {
        let url = page.url();
        let is_gone = url.ends_with("#/shared");
        is_gone.then_some(()).ok_or(url)
    });
}

#[test]
fn the_screens_fit_on_320_pixels() {
    let page = result(Visit::new().width(320).dark());
    let link = link(&page);
    page.fits();
    page.is_accessible();
    page.go(&format!("{SITE}{}", fragment(&link)));
    page.heading("Geteiltes Ergebnis").is_there();
    page.fits();
    page.is_accessible();
}
