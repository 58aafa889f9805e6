//! What a person enters leaves the browser only as a file.

use leitwerk_journeys::{Find, Page, SCREENS, SITE, Visit, answers, workspace};

/// Every page by links and clicks alone, in this very document.
fn walk(page: &Page) {
    let example = workspace("b10-1");
    page.link("Standortbestimmung beginnen").click();
    for screen in &SCREENS[2..10] {
        page.link("Weiter: …").click();
        page.until(screen, || {
            let url = page.url();
            url.ends_with(screen).then_some(()).ok_or(url)
        });
        page.answer_all(&answers(&example, screen));
    }
    page.link("Weiter: …").click();
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.button("Ohne Schätzung weiter").click();
    page.sees("von 100 Punkten");
    page.link("Teamplan").click();
    page.button("Beispiel laden").click();
    for tab in [
        "Team",
        "Paten",
        "Kapazität",
        "Kalender",
        "Stellen",
        "Massnahmen",
    ] {
        page.link(tab).click();
        page.heading("…").nth(0).is_focused();
    }
    page.button("English").click();
    page.link("Data").click();
    page.button("Save as a file").click();
    page.downloaded(".json");
    page.button("Remove example").click();
}

#[test]
fn a_whole_journey_asks_for_nothing() {
    let page = Visit::new().open();
    page.is_started();
    let loaded = page.requests();
    assert!(!loaded.is_empty());
    walk(&page);
    assert_eq!(page.requests(), loaded);
    assert!(
        page.asked_of_host()
            .iter()
            .all(|path| path.starts_with(SITE)),
        "asked outside the folder"
    );
    assert!(page.cookies().is_empty());
    assert_eq!(page.read_console(), Vec::<String>::new());
}
