//! Workspace files: into the browser by every way, looked at first.

#![allow(
    clippy::expect_used,
    reason = "a test fails by panicking, its helpers too"
)]

use leitwerk_journeys::{Fault, Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

const SECTION: &str = "Was sich ändern würde";

fn data() -> String {
    format!("{SITE}#/data")
}

/// The data page of somebody who has this workspace.
fn with(own: &Value) -> Page {
    let page = Visit::new()
        .stored(WORKSPACE, &own.to_string())
        .open_at(&data());
    page.heading("Ihre Daten liegen …").is_there();
    page
}

fn saved(page: &Page) -> String {
    page.stored(WORKSPACE).unwrap_or_default()
}

fn open(page: &Page, name: &str, content: &str) {
    page.button("Leitwerk-Datei (JSON)")
        .open_file(name, content.as_bytes());
}

/// Pastes a text and looks at it.
fn paste(page: &Page, text: &str) {
    page.unfold();
    fill(page, text);
    page.button("Eingefügtes ansehen").click();
}

fn fill(page: &Page, text: &str) {
    let text = Value::from(text);
    let script = format!(
        "arguments[0].value = {text};
        arguments[0].dispatchEvent(new Event('input', {{ bubbles: true }}));
        return true;"
    );
    page.textbox("Oder den Text einer Datei einfügen")
        .holds("take what is pasted", &script);
}

/// Drops a file on the page.
fn drop(page: &Page, name: &str, content: &str) {
    let (name, content) = (Value::from(name), Value::from(content));
    let script = format!(
        "const root = document.querySelector('kam-leitwerk').shadowRoot;
        const data = new DataTransfer();
        data.items.add(new File([{content}], {name}));
        const event = (kind) => new DragEvent(kind, {{
            dataTransfer: data, bubbles: true, cancelable: true, composed: true,
        }});
        const page = root.querySelector('h1');
        const over = !page.dispatchEvent(event('dragover'));
        const dropped = !page.dispatchEvent(event('drop'));
        return over && dropped;"
    );
    let took = page.script(&script, Vec::new());
    assert_eq!(took, true, "the page does not take the file");
}

/// A team of one KAM, with a goal.
fn team(id: &str, alias: &str, goal: &str) -> Value {
    let mut team = workspace("sample-workspace");
    for list in ["assessments", "teamViews", "accounts", "supportMembers"] {
        team[list] = json!([]);
    }
    for list in ["sponsors", "positions", "actions"] {
        team[list] = json!([]);
    }
    team["settings"] = json!({});
    team["context"] = json!({});
    team["kams"] = json!([{ "id": id, "alias": alias, "goal": goal, "line": "Vertrieb" }]);
    team
}

#[test]
fn nothing_comes_in_before_it_was_looked_at() {
    let own = team("a", "Arve", "Zuhören");
    let mut other = team("a", "Arve", "Sprechen");
    other["kams"][0]["site"] = json!("Bern");
    let kams = other["kams"].as_array_mut().expect("KAMs");
    kams.push(json!({ "id": "b", "alias": "Birke" }));
    let page = with(&own);
    let before = saved(&page);
    open(&page, "team.json", &other.to_string());
    page.heading(SECTION).is_focused();
    page.sees("team.json enthält KAM: 2.");
    page.sees("1 neu, 1 geändert");
    page.sees("Entwicklungsziel: Zuhören → Sprechen");
    page.sees("Arbeitsort: leer → Bern");
    page.is_accessible();
    page.radio("Meine Angaben").click();
    page.lacks("Entwicklungsziel: Zuhören → Sprechen");
    page.sees("Arbeitsort: leer → Bern");
    assert_eq!(saved(&page), before);

    page.button("Abbrechen").click();
    page.button("Leitwerk-Datei (JSON)").is_focused();
    page.lacks(SECTION);
    assert_eq!(saved(&page), before);
}

#[test]
fn both_are_brought_together_in_one_step() {
    let page = with(&team("a", "Mu\u{308}ller", "Zuhören"));
    let before = page.workspace()["kams"].clone();
    let mine = "Mu\u{308}ller (KAM)";
    // The same person, written otherwise, with another identifier.
    drop(
        &page,
        "von-anna.json",
        &team("b", "Müller ", "").to_string(),
    );
    page.heading(SECTION).is_focused();
    page.checkbox(mine).is_checked();
    page.checkbox(mine).click();
    page.sees("1 neu");
    page.checkbox(mine).click();
    page.lacks("1 neu");
    page.button("Zusammenführen").click();
    page.sees("Die Datei ist mit Ihren Angaben zusammengeführt.");
    page.button("Rückgängig machen").is_focused();
    let kams = page.workspace()["kams"].clone();
    assert_eq!(kams.as_array().map(Vec::len), Some(1), "{kams}");
    assert_eq!(kams[0]["goal"], "Zuhören");
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Zusammenführen mit der Datei");
    assert_eq!(page.workspace()["kams"], before);
}

#[test]
fn a_file_takes_the_place_of_what_is_here_in_one_step() {
    let page = with(&team("a", "Arve", "Zuhören"));
    let before = page.workspace()["kams"].clone();
    let other = team("b", "Birke", "");
    paste(&page, &other.to_string());
    page.heading(SECTION).is_focused();
    page.sees("Eingefügter Text enthält KAM: 1.");
    page.radio("Ersetzen …").click();
    page.sees("1 neu, 1 entfernt");
    page.button("Meine Angaben ersetzen").click();
    page.sees("Die Datei ist geöffnet.");
    assert_eq!(page.workspace()["kams"][0]["alias"], "Birke");
    page.unfold();
    let text = page.textbox("Oder den Text einer Datei einfügen");
    assert_eq!(text.value(), "");
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Öffnen der Datei");
    assert_eq!(page.workspace()["kams"], before);
}

#[test]
fn export_wipe_and_import_give_the_same_bytes() {
    let page = with(&workspace("sample-workspace"));
    page.button("Als Datei speichern").click();
    let file = page.downloaded(".json");
    page.button("Alles löschen …").click();
    page.button("Ja, endgültig löschen").click();
    page.sees("Alles ist gelöscht.");
    open(&page, "work.json", &String::from_utf8_lossy(&file));
    page.button("Öffnen").click();
    page.sees("Die Datei ist geöffnet.");
    assert_eq!(saved(&page).as_bytes(), file);
    // Once more changes nothing.
    open(&page, "again.json", &String::from_utf8_lossy(&file));
    page.sees("Nichts ändert sich");
    page.button("Schliessen").click();
    assert_eq!(saved(&page).as_bytes(), file);
}

#[test]
fn a_file_with_problems_says_what_where_and_what_to_do() {
    let page = with(&team("a", "Arve", ""));
    let before = saved(&page);
    let mut faulty = workspace("sample-workspace");
    faulty["kams"][1]["startedOn"] = json!("2026-02-31");
    faulty["colour"] = json!("red");
    open(&page, "faulty.json", &faulty.to_string());
    page.sees("Nicht geöffnet; Ihre Angaben sind unverändert.");
    page.sees("KAM 2 («Birke»), Beginn in der KAM-Rolle");
    page.sees("Dieses Datum gibt es nicht.");
    page.sees("Feld «colour»");
    page.sees("/kams/1/startedOn");
    page.is_accessible();
    for (content, said) in [
        ("{ \"format\": \"leitwerk\", äh", "Zeile 1"),
        (
            "Alias;Linie\nArve;Vertrieb\n",
            "Das ist eine Tabelle, keine Leitwerk-Datei.",
        ),
        (
            "PK\u{3}\u{4}xl/workbook.xml",
            "Das ist eine Excel-Arbeitsmappe",
        ),
        ("{\"a\": 1}", "eine Datei mit Daten (JSON)"),
        (
            "{ \"format\": \"leitwerk\", \"schemaVersion\": 99 }",
            "aus einer neueren Version von Leitwerk",
        ),
        ("", "Hier steht nichts."),
    ] {
        open(&page, "other", content);
        page.sees(said);
    }
    assert_eq!(saved(&page), before);
}

#[test]
fn an_older_file_is_brought_up_to_date() {
    let cases = workspace("sample-migration-1-2");
    let page = with(&team("a", "Arve", ""));
    open(&page, "alt.json", &cases["cases"][0]["before"].to_string());
    page.sees("Die Datei stammt aus einer älteren Version (Schema 1)");
}

#[test]
fn what_is_pasted_and_looked_at_survives_the_language_and_other_pages() {
    let page = with(&team("a", "Arve", ""));
    page.unfold();
    fill(&page, "noch nicht fertig");
    page.button("English").click();
    let english = page.textbox("Or paste the text of a file");
    assert_eq!(english.value(), "noch nicht fertig");
    page.button("Deutsch").click();
    open(&page, "team.json", &team("b", "Birke", "").to_string());
    page.heading(SECTION).is_focused();
    page.radio("Ersetzen …").click();
    page.button("English").click();
    page.heading("What would change").is_there();
    page.radio("Replace …").is_checked();
    page.link("Team plan").click();
    page.link("Data").click();
    page.radio("Replace …").is_checked();
}

#[test]
fn the_screen_fits_on_320_pixels_and_is_worked_with_the_keyboard() {
    let mut other = workspace("sample-workspace");
    other["kams"][0]["goal"] = json!("Ein Ziel, das so lang ist, dass es über mehrere Zeilen geht");
    let page = Visit::new()
        .dark()
        .width(320)
        .stored(WORKSPACE, &workspace("sample-workspace").to_string())
        .open_at(&data());
    open(
        &page,
        "ein-langer-name-einer-datei-ohne-leerzeichen.json",
        &other.to_string(),
    );
    page.heading(SECTION).is_focused();
    page.fits();
    page.is_accessible();
    page.press(&["Tab"]);
    page.radio("Zusammenführen …").is_focused();
    page.press(&["ArrowDown"]);
    page.radio("Ersetzen …").is_checked();
    page.tab_to("button Meine Angaben ersetzen");
    page.press(&["Enter"]);
    page.sees("Die Datei ist geöffnet.");
    page.button("Rückgängig machen").is_focused();
}

/// Holds back what a method of the browser promises until `letGo()`.
const HOLD: &str = "
    const [kind, name] = arguments;
    const its = window[kind].prototype;
    const method = its[name];
    window.asked = 0;
    const gate = new Promise((done) => { window.letGo = done; });
    its[name] = function (...given) {
        window.asked += 1;
        return gate.then(() => method.apply(this, given));
    };
    return true;";

/// Takes the element out of the page while it waits for this, lets the browser
/// answer, and puts it in again.
fn is_removed_while_reading(page: &Page, [kind, name]: [&str; 2], open: impl FnOnce(&Page)) {
    page.script(HOLD, vec![kind.into(), name.into()]);
    open(page);
    page.until("the element to read the file", || {
        let asked = page.script("return window.asked > 0;", Vec::new());
        (asked == true).then_some(()).ok_or("It does not.")
    });
    page.script(
        "window.taken = document.querySelector('kam-leitwerk');
        window.taken.remove();
        // Behind the microtask in which the element takes leave.
        setTimeout(() => { window.letGo(); setTimeout(() => { window.ended = true; }, 0); }, 0);",
        Vec::new(),
    );
    page.until("the browser to answer", || {
        let ended = page.script("return window.ended === true;", Vec::new());
        (ended == true).then_some(()).ok_or("It does not.")
    });
    page.script("document.body.append(window.taken);", Vec::new());
    page.is_started();
    page.lacks("angehalten");
}

#[test]
fn removing_the_element_while_it_reads_a_file_does_no_harm() {
    let page = with(&team("a", "Arve", ""));
    let other = team("b", "Birke", "").to_string();
    is_removed_while_reading(&page, ["Blob", "arrayBuffer"], |page| {
        open(page, "team.json", &other);
    });
    assert_eq!(page.workspace()["kams"][0]["alias"], "Arve");
}

#[test]
fn leaving_the_page_while_a_workbook_is_unpacked_does_no_harm() {
    let page = Visit::new().open_at(&format!("{SITE}#/plan/team"));
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../fixtures/workbook/two-sheets.xlsx"
    );
    let workbook = std::fs::read(path).unwrap_or_default();
    is_removed_while_reading(&page, ["ReadableStreamDefaultReader", "read"], |page| {
        page.button("Mehrere auf einmal hinzufügen").click();
        page.button("Datei öffnen")
            .open_file("team.xlsx", &workbook);
    });
}

/// The policy of a portal that has Leitwerk in a frame.
const FRAMING: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; \
    frame-src 'self'";

#[test]
fn where_files_are_forbidden_the_text_can_be_copied() {
    let own = workspace("sample-workspace").to_string();
    let page = Visit::new()
        .fault(Fault::Policy(FRAMING))
        .expects("can escape its sandboxing")
        .stored(WORKSPACE, &own)
        .open_at("/pages/sandboxed.html");
    page.in_frame(|frame| {
        frame.heading("Ihre Daten liegen …").is_there();
        frame.sees("Manche Seiten erlauben eingebetteten Inhalten keine Dateien");
        frame.button("Text zum Kopieren").click();
        let text = frame.textbox("Inhalt der Datei").value();
        let copied: Value = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(copied["kams"][0]["alias"], "Arve");
        frame.button("Kopieren").click();
        frame.sees("opier");
        frame.button("Text verbergen").click();
        frame.textbox("Inhalt der Datei").is_gone();
    });
    // A page of its own needs none of it.
    let page = with(&workspace("sample-workspace"));
    page.lacks("Text zum Kopieren");
}
