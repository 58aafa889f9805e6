//! What holds for the site before anyone has answered anything.

use leitwerk_journeys::{Fault, Find, SITE, Storage, Visit, WORKSPACE, workspace};

#[test]
fn starts_under_a_strict_policy_in_a_folder_of_its_host() {
    let page = Visit::new().open();
    page.is_started();
    let mut asked = page.asked_of_host();
    assert!(
        asked.iter().all(|path| path.starts_with(SITE)),
        "asked outside the folder: {asked:?}"
    );
    let times = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), times, "asked twice: {asked:?}");
    assert_eq!(page.read_console(), Vec::<String>::new());
}

#[test]
fn asks_for_nothing_after_it_has_started() {
    let page = Visit::new().open();
    page.is_started();
    let loaded = page.requests();
    assert!(!loaded.is_empty());
    for button in ["English", "Deutsch"] {
        page.button(button).click();
    }
    page.press(&["Tab", "Tab", "Enter"]);
    page.back();
    page.is_started();
    assert_eq!(page.requests(), loaded);
    assert!(page.cookies().is_empty());
}

#[test]
fn reads_without_javascript() {
    // The program is fetched early, and then nobody starts it.
    let visit = Visit::new().without_javascript().expects("link preload");
    let page = visit.open();
    page.role("heading", "Wo stehen Sie als Führungskraft von …")
        .is_there();
    page.role("heading", "Where do you stand as a leader of …")
        .is_there();
    page.sees("zehn Minuten");
    page.sees("nichts wird übertragen");
    page.sees("JavaScript");
}

#[test]
fn is_accessible_before_it_has_started() {
    let fault = Fault::Missing("element.js");
    for visit in [Visit::new(), Visit::new().dark().width(320)] {
        let page = visit.fault(fault.clone()).expects("").open();
        page.sees("zehn Minuten");
        page.is_accessible();
        page.fits();
    }
}

#[test]
fn is_accessible_and_fits_from_320_pixels_in_every_look() {
    for visit in [
        Visit::new(),
        Visit::new().dark(),
        Visit::new().in_english().width(390),
        Visit::new().in_english().dark(),
        Visit::new().width(320),
        Visit::new().forced_colors(),
    ] {
        let page = visit.open();
        page.is_started();
        page.is_accessible();
        page.fits();
    }
}

#[test]
fn starts_where_storage_is_denied() {
    let page = Visit::new().storage(Storage::Denied).open();
    page.is_started();
}

#[test]
fn says_that_its_program_is_missing() {
    let fault = Fault::Missing("leitwerk_bg.wasm");
    let page = Visit::new().fault(fault).expects("").open();
    page.sees("fehlt die Datei leitwerk_bg.wasm");
    page.sees("zehn Minuten");
    page.all("alert").is_there();
}

#[test]
fn says_that_its_later_half_is_missing() {
    // The release comes in two files.
    let fault = Fault::Missing("split_later.wasm");
    let page = Visit::new()
        .fault(fault)
        .expects("")
        .open_at(&format!("{SITE}#/context"));
    page.textbox("Wie viele KAM führen Sie direkt?")
        .type_in("5");
    page.link("Ergebnis").click();
    page.sees("Dieser Teil des Programms ist nicht erreichbar.");
    page.is_accessible();
    page.back();
    let answer = page.textbox("Wie viele KAM führen Sie direkt?");
    assert_eq!(answer.value(), "5");

    // What is saved waits for the half that reads it.
    let saved = page.stored(WORKSPACE);
    assert!(
        saved
            .as_ref()
            .is_some_and(|text| text.contains("\"kamCount\":5"))
    );
    page.reload();
    page.sees("Dieser Teil des Programms ist nicht erreichbar.");
    page.sees("Ihre Angaben sind gespeichert.");
    page.is_accessible();
    page.fits();
    assert_eq!(page.stored(WORKSPACE), saved);
}

#[test]
fn does_not_claim_to_have_saved_what_it_could_not() {
    let page = Visit::new()
        .storage(Storage::Denied)
        .fault(Fault::Missing("split_later.wasm"))
        .expects("")
        .open_at(&format!("{SITE}#/result"));
    page.sees("Ihre Angaben sind nicht gespeichert");
    page.lacks("Ihre Angaben sind gespeichert");
}

#[test]
fn loads_what_was_missing_when_asked_again() {
    let own = workspace("b10-1").to_string();
    let page = Visit::new()
        .fault(Fault::MissingOnce("split_later.wasm"))
        .expects("")
        .stored(WORKSPACE, &own)
        .open_at(&format!("{SITE}#/task/T2"));
    page.sees("Ihre Angaben sind gespeichert.");
    page.button("Nochmals laden").click();
    page.heading("Talente identifizieren und entwickeln")
        .is_focused();
    page.sees("30 von 30 Aussagen");
}

#[test]
fn remembers_that_the_example_was_asked_for() {
    let page = Visit::new()
        .fault(Fault::MissingOnce("split_later.wasm"))
        .expects("")
        .open();
    page.button("Beispiel laden").click();
    page.sees("Dieser Teil des Programms ist nicht erreichbar.");
    page.button("Nochmals laden").click();
    page.sees("Sie sehen ein Beispiel.");
    page.sees("von 100 Punkten");
}

#[test]
fn begins_before_the_program_is_there() {
    let page = Visit::new()
        .fault(Fault::MissingOnce("element.js"))
        .expects("")
        .open();
    page.link("Standortbestimmung beginnen").click();
    page.reload();
    page.heading("Ihre Ausgangslage").is_there();
}

#[test]
fn says_that_its_program_is_something_else() {
    let fault = Fault::Replaced("leitwerk_bg.wasm");
    let page = Visit::new().fault(fault).expects("").in_english().open();
    page.sees("delivers leitwerk_bg.wasm with the wrong content");
    page.sees("zehn Minuten");
}

#[test]
fn says_that_a_policy_blocks_it() {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; \
        connect-src 'self'; img-src 'self'";
    let page = Visit::new().fault(Fault::Policy(policy)).expects("").open();
    page.sees("Content-Security-Policy braucht");
    page.sees("zehn Minuten");
}

#[test]
fn comes_back_after_the_tab_was_killed() {
    let page = Visit::new().open();
    page.is_started();
    page.kill_and_reopen();
    page.is_started();
    page.reload();
    page.is_started();
}
