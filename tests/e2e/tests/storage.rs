//! What stays in the browser, and what happens where it cannot.

use leitwerk_journeys::{Find, Page, SITE, Storage, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

const EXAMPLE: &str = "leitwerk/site/example";
const BACKUP: &str = "leitwerk/site/backup/1";

fn first_statement() -> String {
    format!("{SITE}#/task/T1")
}

/// Answers the first statement with «oft», on its page.
fn answer(page: &Page) {
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
}

/// The answer to the first statement in a workspace that was written by the app.
fn answered(text: &str) -> Value {
    let workspace: Value = serde_json::from_str(text).unwrap_or_default();
    workspace["assessments"][0]["answers"]["T1.1"].clone()
}

fn saved(page: &Page) -> String {
    page.stored(WORKSPACE).unwrap_or_default()
}

#[test]
fn works_without_storage_and_gives_a_file() {
    let visit = Visit::new().storage(Storage::Denied);
    let page = visit.open_at(&first_statement());
    page.sees("weil dieser Browser hier keinen Speicher erlaubt");
    answer(&page);
    page.link("Weiter: …").click();
    page.link("Zurück: …").click();
    page.sees("1 von 30 Aussagen");
    page.button("Als Datei speichern").click();
    let file = String::from_utf8_lossy(&page.downloaded(".json")).into_owned();
    assert_eq!(answered(&file), json!(4));
}

#[test]
fn says_that_storage_is_full() {
    let page = Visit::new()
        .storage(Storage::Full)
        .open_at(&first_statement());
    page.sees("weil der Speicher dieses Browsers voll ist");
    answer(&page);
    page.button("Als Datei speichern").click();
    let file = String::from_utf8_lossy(&page.downloaded(".json")).into_owned();
    assert_eq!(answered(&file), json!(4));
}

/// What cannot be read is set aside unchanged, can be downloaded, and stays
/// while a person goes on.
fn sets_aside(text: &str, message: &str) {
    let page = Visit::new()
        .stored(WORKSPACE, text)
        .open_at(&first_statement());
    page.sees("Die gespeicherten Daten konnten nicht gelesen werden:");
    page.sees(message);
    assert_eq!(page.stored(BACKUP).as_deref(), Some(text));
    page.button("Beiseitegelegte Daten herunterladen").click();
    assert_eq!(page.downloaded(".json"), text.as_bytes());
    answer(&page);
    assert_eq!(answered(&saved(&page)), json!(4));
    assert_eq!(page.stored(BACKUP).as_deref(), Some(text));

    page.button("Hinweis schliessen").click();
    page.lacks("konnten nicht gelesen werden");
    page.reload();
    page.sees("1 von 30 Aussagen");
    page.lacks("konnten nicht gelesen werden");
    assert_eq!(page.stored(BACKUP).as_deref(), Some(text));
}

#[test]
fn sets_aside_what_it_cannot_read() {
    sets_aside(
        "{ \"format\": \"leitwerk\", äh",
        "unverändert beiseitegelegt",
    );
}

#[test]
fn sets_aside_what_a_newer_version_wrote() {
    let mut newer = workspace("sample-workspace");
    newer["schemaVersion"] = json!(2);
    sets_aside(
        &newer.to_string(),
        "Die Daten stammen aus einer neueren Version von Leitwerk (Schema 2).",
    );
}

#[test]
fn the_example_leaves_ones_own_answers_alone() {
    let page = Visit::new().open();
    page.button("Beispiel laden").click();
    page.sees("Sie sehen ein Beispiel.");
    assert_eq!(page.stored(WORKSPACE), None);
    page.button("Beispiel entfernen").click();
    page.lacks("Sie sehen ein Beispiel.");
    page.heading("Hier steht, wo Sie zuerst ansetzen")
        .is_there();

    page.go(&first_statement());
    answer(&page);
    let own = saved(&page);
    page.go(&format!("{SITE}#/plan"));
    page.button("Beispiel laden").click();
    page.sees("Sie sehen ein Beispiel.");
    page.go(&first_statement());
    page.sees("30 von 30 Aussagen");
    page.radio("1 …").nth(0).click();
    assert_ne!(page.stored(EXAMPLE), None);
    page.reload();
    page.sees("Sie sehen ein Beispiel.");
    assert_eq!(saved(&page), own);
    page.button("Beispiel entfernen").click();
    page.sees("1 von 30 Aussagen");
    page.radio("4 …").nth(0).is_checked();
    assert_eq!(saved(&page), own);
    assert_eq!(page.stored(EXAMPLE), None);
}

#[test]
fn deletes_everything_after_asking() {
    let page = Visit::new()
        .stored(WORKSPACE, "unreadable")
        .stored("another/app", "stays")
        .open_at(&first_statement());
    answer(&page);
    page.go(&format!("{SITE}#/data"));
    page.button("Alles löschen …").click();
    page.button("Behalten").click();
    assert_eq!(answered(&saved(&page)), json!(4));
    page.button("Alles löschen …").click();
    page.button("Ja, endgültig löschen").click();
    page.sees("Alles ist gelöscht.");
    assert_eq!(page.stored_keys(), ["another/app"]);
    page.reload();
    page.heading("Ihre Daten liegen nur in diesem Browser")
        .is_there();
    assert_eq!(page.stored_keys(), ["another/app"]);
}

#[test]
fn a_file_takes_the_work_to_another_browser() {
    let sample = workspace("sample-workspace");
    let page = Visit::new()
        .stored(WORKSPACE, &sample.to_string())
        .open_at(&format!("{SITE}#/data"));
    page.button("Als Datei speichern").click();
    let file = page.downloaded(".json");
    let path = std::env::temp_dir().join(format!("leitwerk-work-{}.json", std::process::id()));
    assert!(std::fs::write(&path, &file).is_ok());

    let other = Visit::new().open_at(&first_statement());
    answer(&other);
    let before = saved(&other);
    other.go(&format!("{SITE}#/data"));
    other
        .button("Leitwerk-Datei (JSON)")
        .type_in(&path.to_string_lossy());
    other.sees("Die Datei ist geöffnet.");
    assert_eq!(saved(&other).as_bytes(), file);
    other.button("Rückgängig").click();
    other.sees("Die letzte Änderung ist rückgängig gemacht.");
    assert_eq!(saved(&other), before);

    assert!(std::fs::write(&path, "{}").is_ok());
    other
        .button("Leitwerk-Datei (JSON)")
        .type_in(&path.to_string_lossy());
    other.sees("Die Datei wurde nicht geöffnet. Ihre Angaben sind unverändert.");
    assert_eq!(saved(&other), before);
    let _ = std::fs::remove_file(path);
}
