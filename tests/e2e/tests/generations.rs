//! What is kept beside the workspace: the journal, earlier states, and what the
//! page says about where it is kept.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

/// Reads everything in the database: the names and values of each shelf. Null
/// where there is no database.
const DATABASE: &str = "
    const done = arguments[arguments.length - 1];
    indexedDB.databases().then(async (all) => {
        if (!all.some((one) => one.name === 'leitwerk')) return done(null);
        const request = indexedDB.open('leitwerk');
        const database = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        const found = {};
        const transaction = database.transaction([...database.objectStoreNames]);
        const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        for (const name of database.objectStoreNames) {
            const keys = await ask(transaction.objectStore(name).getAllKeys());
            const values = await ask(transaction.objectStore(name).getAll());
            found[name] = keys.map((key, place) => [key, String(values[place])]);
        }
        database.close();
        done(found);
    });";

/// The database; see [`DATABASE`].
fn database(page: &Page) -> Value {
    page.async_script(DATABASE, vec![])
}

/// The entries of a shelf: name and value.
fn shelf(page: &Page, name: &str) -> Vec<(String, String)> {
    let entries = database(page)[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let both = |entry: &Value| (text(&entry[0]), text(&entry[1]));
    entries.iter().map(both).collect()
}

/// Waits until the journal holds exactly what is saved.
fn journal_is_written(page: &Page) {
    page.until("the journal to hold what is saved", || {
        let saved = page.stored(WORKSPACE).unwrap_or_default();
        let journal = shelf(page, "journal");
        let is_written = matches!(&journal[..], [(_, entry)] if entry.ends_with(&saved));
        is_written.then_some(()).ok_or(format!("{journal:?}"))
    });
}

fn first_statement() -> String {
    format!("{SITE}#/task/T1")
}

#[test]
fn what_local_storage_lost_in_a_crash_comes_back_from_the_journal() {
    let page = Visit::new().open_at(&first_statement());
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    let early = page.stored(WORKSPACE).unwrap_or_default();
    let keys = page.stored_keys();
    let stamp = keys
        .iter()
        .find(|key| key.starts_with("leitwerk/site/stamp/"));
    let stamp = stamp.cloned().unwrap_or_default();
    let early_stamp = page.stored(&stamp).unwrap_or_default();
    page.radio("2 …").nth(1).click();
    page.radio("5 …").nth(1).click();
    page.radio("2 …").nth(1).click();
    page.radio("3 …").nth(2).click();
    page.sees("3 von 30 Aussagen");
    journal_is_written(&page);
    // As it stands on disk when the browser is killed: some seconds old.
    page.store(WORKSPACE, &early);
    page.store(&stamp, &early_stamp);
    page.kill_and_reopen();
    page.sees("3 von 30 Aussagen");
    page.radio("2 …").nth(1).is_checked();
    page.radio("3 …").nth(2).is_checked();
    page.until("it to be saved again", || {
        let answers = page.workspace()["assessments"][0]["answers"].clone();
        let expected = json!({ "T1.1": 4, "T1.2": 2, "T1.3": 3 });
        (answers == expected).then_some(()).ok_or(answers)
    });
}

/// Removes the person from the team, on the page of the team.
fn remove_from_team(page: &Page, name: &str) {
    page.go(&format!("{SITE}#/plan/team"));
    page.button(name).click();
    page.button("KAM entfernen").click();
    page.sees(&format!("«{name}» ist entfernt."));
}

fn data_page() -> String {
    format!("{SITE}#/data")
}

/// The names of the KAMs that are saved.
fn team(page: &Page) -> Vec<String> {
    let workspace = page.workspace();
    let kams = workspace["kams"].as_array().cloned().unwrap_or_default();
    let name = |kam: &Value| kam["alias"].as_str().unwrap_or_default().to_owned();
    kams.iter().map(name).collect()
}

const SAFE: &str = "Auf diesem Gerät, im Speicher dieses Browsers (localStorage)";
const NO_DATABASE: &str =
    "const deny = () => { throw new DOMException('denied', 'SecurityError'); };
    IDBFactory.prototype.open = deny; IDBFactory.prototype.databases = deny;";

#[test]
fn an_earlier_state_comes_back_in_one_step_that_can_be_taken_back() {
    let page = Visit::new()
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .open_at(&data_page());
    page.sees("Noch gibt es keinen früheren Stand.");
    let all = team(&page);
    let first = all[0].clone();
    remove_from_team(&page, &first);
    assert_eq!(team(&page), all[1..]);
    page.go(&data_page());
    page.sees("vor dem Entfernen");
    page.sees("Anders als jetzt: KAM (1 neu");
    page.unfold();
    page.sees(&format!("{first} neu"));
    page.is_accessible();
    page.button("Stand vom …").nth(0).click();
    page.sees("ist wieder da.");
    assert_eq!(team(&page), all);
    page.sees("vor einem Wiederherstellen");
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Wiederherstellen des Stands vom");
    assert_eq!(team(&page), all[1..]);
}

#[test]
fn what_a_website_has_cleared_comes_back_only_if_the_person_wants_it() {
    let page = Visit::new().open_at(&first_statement());
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    journal_is_written(&page);
    page.script("localStorage.clear();", vec![]);
    page.kill_and_reopen();
    page.sees("Beim Öffnen der Seite fehlten die gespeicherten Angaben");
    page.sees("0 von 30 Aussagen");
    assert_eq!(page.stored(WORKSPACE), None);
    page.is_accessible();
    page.button("Stand zurückholen").click();
    page.sees("1 von 30 Aussagen");
    page.lacks("Beim Öffnen der Seite fehlten");
    assert_eq!(page.workspace()["assessments"][0]["answers"]["T1.1"], 4);

    journal_is_written(&page);
    page.script("localStorage.clear();", vec![]);
    page.kill_and_reopen();
    page.button("Stand löschen").click();
    page.lacks("Beim Öffnen der Seite fehlten");
    page.reload();
    page.is_started();
    page.sees("0 von 30 Aussagen");
    page.lacks("Beim Öffnen der Seite fehlten");
}

#[test]
fn everything_works_without_a_database_and_the_page_says_so() {
    let page = Visit::new()
        .before_page(NO_DATABASE)
        .open_at(&first_statement());
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    page.reload();
    page.sees("1 von 30 Aussagen");
    page.link("Daten").click();
    page.sees("Keine: Der Browser erlaubt hier keine Datenbank (IndexedDB).");
    page.sees("Hier gibt es keine früheren Stände");
    page.is_accessible();
    page.button("Alles löschen …").click();
    page.button("Ja, endgültig löschen").click();
    page.sees("Alles ist gelöscht.");
    assert_eq!(page.stored_keys(), [""; 0]);
}

#[test]
fn the_text_of_an_older_schema_is_kept_once() {
    let older = include_str!("../../fixtures/schema-1.json");
    let page = Visit::new().stored(WORKSPACE, older).open_at(&data_page());
    page.sees("vor der Umstellung auf eine neue Fassung von Leitwerk");
    let kept = |page: &Page| {
        let mut texts = shelf(page, "snapshots");
        texts.retain(|(name, _)| name.contains(" migration "));
        texts
    };
    assert_eq!(kept(&page).len(), 1);
    assert_eq!(kept(&page)[0].1, older);
    assert_eq!(page.stored("leitwerk/site/older"), None);
    page.reload();
    page.sees("vor der Umstellung auf eine neue Fassung von Leitwerk");
    assert_eq!(kept(&page).len(), 1);

    let denied = Visit::new()
        .before_page(NO_DATABASE)
        .stored(WORKSPACE, older)
        .open_at(&first_statement());
    denied.is_started();
    denied.radio("1 …").nth(0).click();
    assert_eq!(denied.stored("leitwerk/site/older").as_deref(), Some(older));
    assert_eq!(denied.workspace()["schemaVersion"], 2);
}

#[test]
fn deleting_everything_leaves_no_database() {
    let page = Visit::new()
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .open_at(&data_page());
    let first = team(&page)[0].clone();
    remove_from_team(&page, &first);
    page.go(&data_page());
    page.sees("vor dem Entfernen");
    page.button("Alles löschen …").click();
    page.button("Ja, endgültig löschen").click();
    page.sees("Alles ist gelöscht.");
    page.sees("Noch gibt es keinen früheren Stand.");
    page.until("the database to be gone", || {
        let found = page.async_script(
            "const done = arguments[arguments.length - 1];
             indexedDB.databases().then((all) => done(all.map((one) => one.name)));",
            vec![],
        );
        (found == json!([])).then_some(()).ok_or(found)
    });
    assert_eq!(page.stored_keys(), [""; 0]);
    page.reload();
    page.is_started();
    page.lacks("Beim Öffnen der Seite fehlten");
    // It goes on as on the first day.
    page.go(&first_statement());
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    journal_is_written(&page);
}

#[test]
fn a_person_who_was_removed_goes_from_the_earlier_states_too() {
    let page = Visit::new()
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .open_at(&data_page());
    page.is_started();
    let first = team(&page)[0].clone();
    let id = page.workspace()["kams"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    remove_from_team(&page, &first);
    page.until("the state before it to be kept", || {
        let snapshots = shelf(&page, "snapshots");
        let is_kept = snapshots.iter().any(|(_, text)| text.contains(&id));
        is_kept.then_some(()).ok_or("")
    });
    page.button("Auch aus früheren Ständen löschen").click();
    page.sees(&format!(
        "{first} steht auch in einem früheren Stand nicht mehr."
    ));
    page.is_accessible();
    let everything = database(&page).to_string();
    assert!(!everything.contains(&id), "{everything}");
    assert!(!everything.contains(&first), "{everything}");
}

#[test]
fn the_example_is_never_kept_as_ones_own() {
    let page = Visit::new().open();
    page.button("Beispiel laden").click();
    page.sees("Sie sehen ein Beispiel.");
    page.go(&first_statement());
    page.sees("30 von 30 Aussagen");
    page.radio("1 …").nth(0).click();
    page.go(&data_page());
    page.sees("Noch gibt es keinen früheren Stand.");
    assert_eq!(shelf(&page, "journal"), []);
}

#[test]
fn the_page_says_where_the_data_are_and_when_they_were_last_saved_as_a_file() {
    let page = Visit::new()
        .before_page(
            "StorageManager.prototype.persist = async () => false;
            StorageManager.prototype.persisted = async () => false;",
        )
        .open_at(&first_statement());
    page.radio("4 …").nth(0).click();
    page.link("Daten").click();
    page.heading("Speicherung").is_there();
    page.sees(SAFE);
    page.sees("In der Datenbank des Browsers (IndexedDB), bei jeder Änderung sofort auf die Platte geschrieben");
    page.sees("und zur Kontrolle wieder gelesen");
    page.sees("Belegt nach Angabe des Browsers: weniger als 1 MB von ");
    page.sees("Noch nie");
    page.button("Den Browser um die Zusage bitten").click();
    page.sees("Der Browser hat die Zusage nicht gegeben.");
    page.is_accessible();
    page.button("Als Datei speichern").click();
    page.sees("seither hat sich nichts geändert");
    page.link("Standort").click();
    page.go(&first_statement());
    page.radio("2 …").nth(0).click();
    page.link("Daten").click();
    page.sees("seither hat sich etwas geändert");
}

#[test]
fn asks_the_browser_for_its_promise_once_the_first_assessment_is_finished() {
    let promises = "StorageManager.prototype.persist = async () => {
            window.asked = (window.asked ?? 0) + 1;
            return true;
        };
        StorageManager.prototype.persisted = async () => window.asked > 0;";
    let mut workspace = workspace("b10-1");
    workspace["assessments"][0]["contextSnapshot"] = json!(null);
    workspace["assessments"][0]["settingsSnapshot"] = json!(null);
    let page = Visit::new()
        .before_page(promises)
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/review"));
    let asked = || page.script("return window.asked ?? 0;", vec![]);
    page.button("Abschliessen und Ergebnis ansehen").is_there();
    assert_eq!(asked(), 0, "asked before there was a reason");
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.button("Ohne Schätzung weiter").click();
    page.arrives("#/result");
    page.until("the browser to be asked", || match asked() {
        once if once == 1 => Ok(()),
        other => Err(other),
    });
    page.link("Daten").click();
    page.sees("Er bewahrt die Daten auf, bis Sie sie löschen");
    page.go(&format!("{SITE}#/review"));
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/result");
    assert_eq!(asked(), 1);
}

#[test]
fn reminds_of_a_file_at_most_once_a_day() {
    let old = "since 2026-01-02";
    let page = Visit::new()
        .before_page("StorageManager.prototype.persisted = async () => false;")
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .stored("leitwerk/site/file", old)
        .open();
    page.sees("Ihr jetziger Stand liegt in keiner Datei.");
    page.sees("Der Browser hat nicht zugesagt, Ihre Angaben aufzubewahren.");
    page.is_accessible();
    page.reload();
    page.is_started();
    page.link("Daten").click();
    page.heading("Speicherung").is_there();
    page.sees("und zur Kontrolle wieder gelesen");
    page.lacks("Ihr jetziger Stand liegt in keiner Datei.");
    page.store("leitwerk/site/file", old);
    page.reload();
    page.sees("Ihr jetziger Stand liegt in keiner Datei.");
    page.button("Als Datei speichern").nth(0).click();
    page.lacks("Ihr jetziger Stand liegt in keiner Datei.");
}

/// A file as a browser with `showSaveFilePicker` hands it out.
const PICKER: &str = "window.showSaveFilePicker = async () => ({
        name: 'stand.json',
        requestPermission: async () => window.isDenied ? 'denied' : 'granted',
        createWritable: async () => ({
            write: async (text) => { window.inFile = text; },
            close: async () => {},
        }),
    });";

#[test]
fn saves_on_in_the_file_that_the_person_has_picked() {
    let page = Visit::new()
        .before_page(PICKER)
        .stored(WORKSPACE, &workspace("b10-1").to_string())
        .open_at(&data_page());
    page.button("Datei wählen und darin weiterspeichern …")
        .click();
    page.sees("In «stand.json» gespeichert.");
    page.sees("seither hat sich nichts geändert");
    let written = page.script("return window.inFile;", vec![]);
    let written: Value =
        serde_json::from_str(written.as_str().unwrap_or_default()).unwrap_or_default();
    assert_eq!(written["assessments"], page.workspace()["assessments"]);
    page.is_accessible();
    page.script("window.isDenied = true;", vec![]);
    page.button("In «stand.json» weiterspeichern").click();
    page.sees("In «stand.json» liess sich nicht speichern");
}

#[test]
fn a_phone_gives_the_file_through_its_share_sheet() {
    let page = Visit::new()
        .before_page(
            "const matches = window.matchMedia.bind(window);
            window.matchMedia = (query) => query === '(pointer: coarse)' ? { matches: true } : matches(query);
            navigator.canShare = () => true;
            navigator.share = async (data) => {
                if (window.isClosed) throw new DOMException('closed', 'AbortError');
                window.shared = data.files[0].name;
            };
            window.isClosed = true;",
        )
        .stored(WORKSPACE, &workspace("b10-1").to_string())
        .open_at(&data_page());
    page.sees("Noch nie");
    page.button("Als Datei speichern").click();
    page.script("window.isClosed = false;", vec![]);
    page.sees("Noch nie");
    page.button("Als Datei speichern").click();
    page.sees("seither hat sich nichts geändert");
    let shared = page.script("return window.shared;", vec![]);
    let shared = shared.as_str().unwrap_or_default();
    assert!(
        shared.starts_with("leitwerk-") && shared.ends_with(".json"),
        "{shared}"
    );
}
