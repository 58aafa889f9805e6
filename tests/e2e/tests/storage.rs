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

fn answer_first(page: &Page, step: &str) {
    page.radio(step).nth(0).click();
    page.radio(step).nth(0).is_checked();
}

/// The answer to the first statement.
fn answered(workspace: &Value) -> &Value {
    &workspace["assessments"][0]["answers"]["T1.1"]
}

/// The answer to the first statement in a file that the page gives.
fn answered_in_file(page: &Page) -> Value {
    let file = page.downloaded_text(".json");
    answered(&serde_json::from_str(&file).unwrap_or_default()).clone()
}

/// What the site saved, to the letter.
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
    assert_eq!(answered_in_file(&page), 4);

    page.link("Daten").click();
    page.sees("Nur auf dieser Seite, denn der Browser erlaubt hier keinen Speicher");
    page.lacks("zur Kontrolle wieder gelesen");
    page.lacks("Gespeichert wird trotzdem");
}

#[test]
fn says_that_storage_is_full() {
    let page = Visit::new()
        .storage(Storage::Full)
        .open_at(&first_statement());
    page.sees("weil der Speicher dieses Browsers voll ist");
    answer(&page);
    page.button("Als Datei speichern").click();
    assert_eq!(answered_in_file(&page), 4);
}

/// What cannot be read is set aside unchanged, can be downloaded, and stays
/// while a person goes on.
#[test]
fn what_found_no_room_stays_and_is_saved_with_what_another_tab_wrote() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    // The storage fills up while the page is open.
    let fill = "window.setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };";
    page.script(fill, vec![]);
    page.radio("2 …").nth(1).click();
    page.sees("weil der Speicher dieses Browsers voll ist");
    page.in_another_tab(|second| {
        second.radio("4 …").nth(0).is_checked();
        // The journal had room.
        second.radio("2 …").nth(1).is_checked();
        second.radio("5 …").nth(2).click();
        second.sees("3 von 30 Aussagen");
    });
    page.radio("5 …").nth(2).is_checked();
    page.radio("2 …").nth(1).is_checked();
    page.sees("3 von 30 Aussagen");
    page.script("Storage.prototype.setItem = window.setItem;", vec![]);
    page.radio("3 …").nth(3).click();
    page.lacks("weil der Speicher dieses Browsers voll ist");
    let answers = &page.workspace()["assessments"][0]["answers"];
    assert_eq!(
        *answers,
        json!({ "T1.1": 4, "T1.2": 2, "T1.3": 5, "T1.4": 3 })
    );
}

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
    assert_eq!(*answered(&page.workspace()), 4);
    assert_eq!(page.stored(BACKUP).as_deref(), Some(text));

    page.button("Hinweis schliessen").click();
    page.lacks("konnten nicht gelesen werden");
    page.reload();
    page.sees("1 von 30 Aussagen");
    page.lacks("konnten nicht gelesen werden");
    assert_eq!(page.stored(BACKUP).as_deref(), Some(text));
}

#[test]
fn a_click_is_saved_before_the_tab_can_die() {
    let page = Visit::new().open_at(&first_statement());
    for (number, digit) in [(0, 4), (1, 2), (2, 5)] {
        let radio = page.radio(&format!("{digit} …")).nth(number);
        radio.click();
        let item = format!("T1.{}", number + 1);
        assert_eq!(page.workspace()["assessments"][0]["answers"][item], digit);
    }
    page.kill_and_reopen();
    page.sees("3 von 30 Aussagen");
    page.radio("5 …").nth(2).is_checked();
}

#[test]
fn two_tabs_show_the_same_answers() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    page.in_another_tab(|second| {
        second.sees("1 von 30 Aussagen");
        second.radio("4 …").nth(0).is_checked();
        second.radio("2 …").nth(1).click();
        second.sees("2 von 30 Aussagen");
    });
    page.sees("2 von 30 Aussagen");
    page.radio("2 …").nth(1).is_checked();
    page.radio("3 …").nth(2).click();
    page.sees("3 von 30 Aussagen");
    let answers = page.workspace()["assessments"][0]["answers"].clone();
    assert_eq!(answers, json!({ "T1.1": 4, "T1.2": 2, "T1.3": 3 }));
}

#[test]
fn overwrites_nothing_for_which_it_has_no_copy() {
    let text = "{ \"format\": \"leitwerk\", äh";
    let page = Visit::new()
        .stored(WORKSPACE, text)
        .storage(Storage::Full)
        .open_at(&first_statement());
    page.sees("Für eine Kopie war kein Platz");
    answer(&page);
    assert_eq!(saved(&page), text);
    page.button("Beiseitegelegte Daten herunterladen").click();
    assert_eq!(page.downloaded_text("beiseitegelegt.json"), text);
}

#[test]
fn sets_aside_what_it_cannot_read() {
    sets_aside(
        "{ \"format\": \"leitwerk\", äh",
        "unverändert beiseitegelegt",
    );
}

#[test]
fn saves_nothing_over_data_of_a_newer_version_and_makes_no_copies() {
    let mut newer = workspace("sample-workspace");
    newer["schemaVersion"] = json!(99);
    let page = Visit::new()
        .stored(WORKSPACE, &newer.to_string())
        .open_at(&first_statement());
    page.sees("stammen aus einer neueren Version von Leitwerk");
    answer(&page);
    assert_eq!(saved(&page), newer.to_string());
    page.button("Als Datei speichern").click();
    assert_eq!(answered_in_file(&page), 4);
    assert_eq!(page.stored_keys(), [WORKSPACE]);
}

#[test]
fn stops_saving_when_another_tab_saves_data_of_a_newer_version() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    page.in_another_tab(|second| {
        for round in 0..10 {
            let newer = json!({ "format": "leitwerk", "schemaVersion": 99, "round": round });
            second.store(WORKSPACE, &newer.to_string());
        }
    });
    page.sees("stammen aus einer neueren Version von Leitwerk");
    page.radio("2 …").nth(1).click();
    page.sees("2 von 30 Aussagen");
    assert!(saved(&page).contains("99"), "{}", saved(&page));
    assert_eq!(page.stored(BACKUP), None);
    page.button("Seite neu laden").is_there();
}

#[test]
fn what_is_on_the_screen_stays_when_the_website_clears_the_storage() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    page.in_another_tab(|second| {
        second.sees("1 von 30 Aussagen");
        second.script("localStorage.clear();", vec![]);
    });
    page.sees("Die gespeicherten Angaben sind nicht mehr da");
    page.sees("1 von 30 Aussagen");
    page.radio("2 …").nth(1).click();
    page.sees("2 von 30 Aussagen");
    assert_eq!(page.stored(WORKSPACE), None);
    page.is_accessible();
    page.button("Behalten und wieder speichern").click();
    page.lacks("Die gespeicherten Angaben sind nicht mehr da");
    page.reload();
    page.sees("2 von 30 Aussagen");
}

#[test]
fn who_wrote_first_is_told_what_a_later_tab_has_written() {
    let page = Visit::new().open_at(&first_statement());
    page.radio("3 …").nth(1).click();
    answer_first(&page, "4 …");
    page.in_another_tab(|second| {
        second.sees("2 von 30 Aussagen");
        second.radio("2 …").nth(0).click();
        second.radio("2 …").nth(0).is_checked();
    });
    page.radio("2 …").nth(0).is_checked();
    page.sees("Ein anderer Tab hat nach Ihnen geändert");
    page.sees("Ihre Angabe war «4»");
    page.is_accessible();
    page.button("Meine Angabe wieder einsetzen").click();
    page.radio("4 …").nth(0).is_checked();
    page.lacks("Ein anderer Tab hat nach Ihnen geändert");
    assert_eq!(*answered(&page.workspace()), 4);
    page.button("Rückgängig: Wiedereinsetzen meiner Angabe")
        .click();
    page.radio("2 …").nth(0).is_checked();
}

#[test]
fn two_elements_of_one_instance_share_one_document() {
    const KAMS: &str = "How many KAMs do you lead directly?";
    let page = Visit::new().open_at("/pages/twins.html");
    for element in 0..2 {
        page.link("Start the assessment").nth(0).click();
        page.heading("Your team").nth(element).is_there();
    }
    page.textbox(KAMS).nth(0).focus();
    page.type_text("7");
    page.until("the other element to show it", || {
        let shown = page.textbox(KAMS).nth(1).value();
        (shown == "7")
            .then_some(())
            .ok_or("It shows something else.")
    });
    page.radio("Yes").nth(1).click();
    page.radio("Yes").nth(0).is_checked();
    page.reload();
    page.is_started();
    let saved = page.stored("leitwerk/shared").unwrap_or_default();
    assert!(saved.contains("\"kamCount\":7"), "{saved}");
    assert!(saved.contains("\"pilotPhase\":true"), "{saved}");
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
fn the_example_is_offered_where_something_is_missing() {
    let mut answers = workspace("b10-1");
    answers["kams"] = json!([]);
    let mut team = workspace("b10-1");
    team["assessments"] = json!([]);
    team["context"] = json!({});
    team["kams"] = json!([{ "id": "k", "alias": "Arve", "intervalWeeks": 2 }]);
    let team = team.to_string();
    for (own, place, example, without) in [
        (&team, "#/", "Im Aufbau: 59.2 …", "Hier steht, wo Sie …"),
        (
            &team,
            "#/result",
            "Im Aufbau: 59.2 …",
            "Hier steht, wo Sie …",
        ),
        (
            &answers.to_string(),
            "#/plan",
            "Hier muss rasch …",
            "Planen Sie mit …",
        ),
        (
            &answers.to_string(),
            "#/plan/team",
            "Wer zum …",
            "Wer zum …",
        ),
    ] {
        let page = Visit::new()
            .stored(WORKSPACE, own)
            .open_at(&format!("{SITE}{place}"));
        page.button("Beispiel laden").click();
        page.heading(example).is_focused();
        page.sees("Sie sehen ein Beispiel.");
        assert_eq!(page.stored(WORKSPACE).as_ref(), Some(own), "{place}");
        page.button("Beispiel entfernen").click();
        page.heading(without).is_focused();
        page.lacks("Sie sehen ein Beispiel.");
        assert_eq!(page.stored(WORKSPACE).as_ref(), Some(own), "{place}");
        assert_eq!(page.stored(EXAMPLE), None, "{place}");
    }
}

#[test]
fn the_example_leaves_answers_alone_that_cannot_be_saved() {
    let page = Visit::new()
        .storage(Storage::Denied)
        .open_at(&first_statement());
    answer(&page);
    page.link("Teamplan").click();
    page.button("Beispiel laden").click();
    page.sees("Sie sehen ein Beispiel.");
    page.button("Beispiel entfernen").click();
    page.link("Standort").click();
    page.sees("1 von 30 Aussagen");
}

#[test]
fn a_file_takes_the_place_of_ones_own_answers_not_of_the_example() {
    let sample = workspace("sample-workspace").to_string();
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    page.link("Teamplan").click();
    page.button("Beispiel laden").click();
    page.link("Daten").click();
    let field = page.button("Leitwerk-Datei (JSON)");
    field.open_file("work.json", sample.as_bytes());
    page.sees("nicht mit dem Beispiel");
    page.radio("Ersetzen …").click();
    page.button("Meine Angaben ersetzen").click();
    page.sees("Die Datei ist geöffnet.");
    page.lacks("Sie sehen ein Beispiel.");
    assert_eq!(page.stored(EXAMPLE), None);
    let opened: Value = serde_json::from_str(&saved(&page)).unwrap_or_default();
    let first = &workspace("sample-workspace")["kams"][0];
    assert_eq!(opened["kams"][0]["alias"], first["alias"]);
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Öffnen der Datei");
    assert_eq!(*answered(&page.workspace()), 4);
}

#[test]
fn what_one_tab_deletes_does_not_come_back_from_another() {
    let page = Visit::new().open_at(&first_statement());
    answer(&page);
    page.in_another_tab(|second| {
        second.sees("1 von 30 Aussagen");
        second.link("Daten").click();
        second.button("Alles löschen …").click();
        second.button("Ja, endgültig löschen").click();
        second.sees("Alles ist gelöscht.");
    });
    page.sees("Die gespeicherten Angaben sind nicht mehr da");
    page.sees("1 von 30 Aussagen");
    page.button("Auch hier löschen").click();
    page.sees("0 von 30 Aussagen");
    page.radio("2 …").nth(1).click();
    page.sees("1 von 30 Aussagen");
    assert_eq!(*answered(&page.workspace()), Value::Null);
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
    page.button("Behalten").is_focused();
    page.button("Behalten").click();
    page.button("Alles löschen …").is_focused();
    assert_eq!(*answered(&page.workspace()), 4);
    page.button("Alles löschen …").click();
    page.button("Ja, endgültig löschen").click();
    page.sees("Alles ist gelöscht.");
    page.button("Alles löschen …").is_focused();
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

    let other = Visit::new().open_at(&first_statement());
    answer(&other);
    let before = saved(&other);
    other.go(&format!("{SITE}#/data"));
    let field = other.button("Leitwerk-Datei (JSON)");
    field.open_file("work.json", &file);
    other.radio("Ersetzen …").click();
    // The list above the button grows by what goes.
    other.sees("2 neu, 1 entfernt");
    other.button("Meine Angaben ersetzen").click();
    other.sees("Die Datei ist geöffnet.");
    assert_eq!(saved(&other).as_bytes(), file);
    other.button("Rückgängig machen").click();
    other.sees("Rückgängig gemacht: Öffnen der Datei");
    other
        .heading("Ihre Daten liegen nur in diesem Browser")
        .is_focused();
    assert_eq!(saved(&other), before);

    field.open_file("other.json", b"{}");
    other.sees("Nicht geöffnet; Ihre Angaben sind unverändert.");
    assert_eq!(saved(&other), before);

    // With its step the offer goes; the frame takes the answer back.
    other.button("Rückgängig machen").is_gone();
    other.button("Rückgängig: Antwort …").click();
    other.button("Rückgängig").is_focused();
}
