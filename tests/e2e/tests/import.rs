//! Taking people over from the files that people have.

use leitwerk_journeys::{Find, Page, SITE, Visit};
use serde_json::Value;

/// The team page with the group open in which several people are added.
fn adding(visit: Visit) -> Page {
    let page = visit.open_at(&format!("{SITE}#/plan/team"));
    page.button("Mehrere auf einmal hinzufügen").click();
    page
}

/// One of the files that went wrong once.
fn fixture(name: &str) -> Vec<u8> {
    kept(&format!("csv/{name}"))
}

fn kept(path: &str) -> Vec<u8> {
    let path = format!("{}/../fixtures/{path}", env!("CARGO_MANIFEST_DIR"));
    // A file that is missing has nobody in it, and its test says so.
    std::fs::read(path).unwrap_or_default()
}

fn open(page: &Page, name: &str, content: &[u8]) {
    page.button("Datei öffnen").open_file(name, content);
}

/// Looks at rows that were pasted.
fn paste(page: &Page, text: &str) {
    // Typed tabs would leave the field.
    let text = Value::from(text);
    let script = format!(
        "arguments[0].value = {text};
        arguments[0].dispatchEvent(new Event('input', {{ bubbles: true }}));
        return true;"
    );
    page.textbox("Liste oder Tabelle einfügen")
        .holds("take what is pasted", &script);
    page.button("Eingefügtes ansehen").click();
}

/// The saved KAMs.
fn kams(page: &Page) -> Vec<Value> {
    let kams = page.workspace()["kams"].take();
    kams.as_array().cloned().unwrap_or_default()
}

fn aliases(page: &Page) -> Vec<String> {
    let kams = kams(page).into_iter();
    kams.map(|kam| kam["alias"].as_str().unwrap_or_default().to_owned())
        .collect()
}

const FOUR: [&str; 4] = [
    "Anna Müller",
    "Björn Graf",
    "Céline Rochat",
    "Domenico Rossi",
];

#[test]
fn nothing_comes_in_before_it_was_looked_at() {
    let visit = Visit::new().width(320);
    if !visit.can_be_had() {
        return;
    }
    let page = adding(visit);
    let file = "Alias;Linie;In der KAM-Rolle seit;Arbeitet dezentral;Schuhgrösse\r\n\
        Jürg;Vertrieb Süd;1.3.2024;ja;43\r\n\
        Zoë;;31.2.2024;nein;\r\n\
        René;;;vielleicht;\r\n\
        Aïda;Export;;nein;\r\n";
    // What a spreadsheet in Switzerland writes: Latin-1 and semicolons.
    let latin_1 = file
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'));
    open(&page, "team.csv", &latin_1.collect::<Vec<u8>>());
    page.heading("Was übernommen würde").is_focused();
    page.sees("team.csv: gelesene Zeilen 4, davon mit Fehlern 2.");
    assert_eq!(page.combobox("«Linie» verstehen als").value(), "line");
    assert_eq!(page.combobox("«Schuhgrösse» verstehen als").value(), "");
    let problems = page.role("table", "Zeilen mit Fehlern").all("row").texts();
    let [_, date, flag] = &problems[..] else {
        panic!("not two rows with problems: {problems:?}");
    };
    let expected = "3 In der KAM-Rolle seit 31.2.2024 Dieses Datum gibt es nicht.";
    assert!(date.starts_with(expected), "{date}");
    assert!(
        flag.starts_with("4 Arbeitet dezentral vielleicht "),
        "{flag}"
    );
    assert!(flag.ends_with("Erlaubt: ja, nein."), "{flag}");
    page.sees("In der KAM-Rolle seit: 1. März 2024");
    page.fits();
    page.is_accessible();
    assert_eq!(aliases(&page), [] as [&str; 0]);

    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Jürg", "Aïda"]);
    let jürg = &kams(&page)[0];
    assert_eq!(jürg["line"], "Vertrieb Süd");
    assert_eq!(jürg["startedOn"], "2024-03-01");
    assert_eq!(jürg["decentralised"], true);

    page.button("Rückgängig machen").is_focused();
    page.button("Rückgängig machen").click();
    page.lacks("Jürg");
    assert_eq!(aliases(&page), [] as [&str; 0]);
}

#[test]
fn files_as_people_have_them_become_four_people() {
    for name in [
        "excel-csv-macintosh-macroman-cr.csv",
        "header-employee-department.csv",
        "header-nbsp.csv",
        "header-over-two-lines.csv",
        "one-column-alias-star.csv",
        "one-column-mitarbeiter.csv",
        "pipe-separated.csv",
        "sep-line-upper.csv",
        "title-row-above.csv",
        "unclosed-quote.csv",
        "dates-excel-serial.csv",
        "dates-two-digit-year.csv",
        "dates-uk-unambiguous.csv",
    ] {
        let page = adding(Visit::new());
        open(&page, name, &fixture(name));
        if name == "unclosed-quote.csv" {
            page.sees("Ein Anführungszeichen öffnet und schliesst nicht");
        }
        if name == "dates-excel-serial.csv" {
            page.sees("Tage als Zahlen einer Tabellenkalkulation");
        }
        page.button("4 KAM hinzufügen").click();
        page.sees("4 KAM sind hinzugefügt.");
        assert_eq!(aliases(&page), FOUR, "{name}");
    }
}

#[test]
fn an_open_order_of_day_and_month_is_asked_once() {
    let visit = Visit::new().width(390);
    if !visit.can_be_had() {
        return;
    }
    let page = adding(visit);
    let name = "dates-slash-ambiguous.csv";
    open(&page, name, &fixture(name));
    page.button("4 KAM hinzufügen").click();
    page.sees("Beantworten Sie zuerst die offene Frage.");
    let question = page.group("In welcher Reihenfolge stehen Tag und Monat in der Spalte «In der KAM-Rolle seit»? Zum Beispiel: 03/04/2024");
    question.radio("Tag, Monat, Jahr").is_focused();
    page.is_accessible();
    page.fits();
    assert_eq!(aliases(&page), [] as [&str; 0]);
    question.radio("Monat, Tag, Jahr").click();
    page.sees("In der KAM-Rolle seit: 4. März 2024");
    page.button("4 KAM hinzufügen").click();
    page.sees("4 KAM sind hinzugefügt.");
    assert_eq!(kams(&page)[0]["startedOn"], "2024-03-04");
}

#[test]
fn what_a_column_was_taken_for_can_be_changed() {
    let page = adding(Visit::new());
    // Rows as they come from the clipboard of a spreadsheet.
    paste(
        &page,
        "Wer\tWo\tWann\nAda Li\tBern\t1.3.2024\nBo Li\tChur\t2.3.2024",
    );
    page.sees("In welcher Spalte stehen die Namen?");
    page.button("Nichts übernehmen").is_there();
    page.combobox("«Wer» verstehen als").choose("Alias");
    page.lacks("In welcher Spalte stehen die Namen?");
    page.combobox("«Wo» verstehen als").choose("Arbeitsort");
    page.sees("Arbeitsort: Chur");
    page.combobox("Was mit Bo Li geschieht").choose("weglassen");
    page.button("1 KAM hinzufügen").click();
    page.sees("1 KAM ist hinzugefügt.");
    assert_eq!(aliases(&page), ["Ada Li"]);
    assert_eq!(kams(&page)[0]["site"], "Bern");
}

#[test]
fn a_first_row_that_may_be_a_heading_is_asked_about() {
    let page = adding(Visit::new());
    paste(&page, "Unser Verkauf\nAda Li\nBo Li");
    let question = page.group("Ist die erste Zeile eine Überschrift?");
    question.radio("Ja, sie nennt die Spalten").click();
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Ada Li", "Bo Li"]);
}

#[test]
fn another_encoding_can_be_chosen() {
    let page = adding(Visit::new());
    open(&page, "alt.csv", b"Alias\r\nH\x8alg\r\n");
    page.sees("Der Zeichensatz ist nicht sicher.");
    page.combobox("Zeichensatz der Datei").choose("MS-DOS");
    page.sees("Hèlg");
    page.combobox("Zeichensatz der Datei").choose("Macintosh");
    page.sees("Hälg");
    page.button("1 KAM hinzufügen").click();
    page.sees("1 KAM ist hinzugefügt.");
    assert_eq!(aliases(&page), ["Hälg"]);
}

#[test]
fn who_is_nobody_is_named_and_left_out() {
    let page = adding(Visit::new());
    let name = "names-nothing-to-see.csv";
    open(&page, name, &fixture(name));
    page.sees("Hier steht kein Name, den man sieht.");
    let problems = page.role("table", "Zeilen mit Fehlern").all("row").texts();
    assert_eq!(problems.len(), 4, "{problems:?}");
    page.button("1 KAM hinzufügen").is_there();
    let name = "errors-of-a-spreadsheet.csv";
    open(&page, name, &fixture(name));
    page.sees("Das ist ein Fehler der Tabellenkalkulation, kein Wert.");
    let problems = page.role("table", "Zeilen mit Fehlern").all("row").texts();
    assert!(problems[3].starts_with("3 Alias #BEZUG! "), "{problems:?}");
    page.button("1 KAM hinzufügen").is_there();
    let name = "same-name-twice.csv";
    open(&page, name, &fixture(name));
    page.sees("Der Name steht schon in Zeile 2.");
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Anna Müller", "Björn Graf"]);
}

#[test]
fn what_is_no_table_is_said_to_be_what_it_is() {
    let page = adding(Visit::new());
    for (content, said) in [
        (&b""[..], "Hier steht nichts."),
        (b"\xef\xbb\xbfAlias;Linie\r\n", "Hier steht nichts."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "eine Excel-Arbeitsmappe in einem alten oder binären Format",
        ),
        (b"<html><table><tr><td>Anna", "Das ist eine Webseite"),
        (
            b"BEGIN:VCARD\r\nFN:Anna\r\n",
            "Das ist eine Visitenkarte (vCard)",
        ),
        (b"\x89PNG\r\n\x1a\n", "Das ist ein Bild"),
        (b"%PDF-1.7", "Das ist ein PDF"),
        (
            br#"{"format":"leitwerk","schemaVersion":1}"#,
            "Das ist eine Datei von Leitwerk",
        ),
    ] {
        open(&page, "team.csv", content);
        page.sees(said);
        page.heading("Was übernommen würde").is_gone();
    }
    open(&page, "gross.csv", &vec![b'a'; 5_000_001]);
    page.sees("Die Datei ist grösser als 5 MB.");
    assert_eq!(aliases(&page), [] as [&str; 0]);
}

#[test]
fn an_own_export_changed_in_two_cells_changes_two_people() {
    let page = adding(Visit::new());
    paste(
        &page,
        "Alias\tLinie\n'=1+1\tSüd\n\"Ulme; \"\"gross\"\"\"\tSüd\nEibe\tSüd",
    );
    page.button("3 KAM hinzufügen").click();
    page.sees("3 KAM sind hinzugefügt.");
    page.combobox("CSV für").choose("Excel auf Englisch (,)");
    page.button("Als CSV speichern").click();
    let file = page.downloaded(".csv");
    let text = String::from_utf8_lossy(&file).into_owned();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(
        lines[0].starts_with("\u{feff}\"alias\",\"line\","),
        "{text}"
    );
    assert!(lines[1].starts_with("\"'=1+1\",\"Süd\","), "{text}");
    assert!(
        lines[2].starts_with("\"Ulme; \"\"gross\"\"\",\"Süd\","),
        "{text}"
    );
    assert_eq!(lines.len(), 5, "{text}");

    open(&page, "zurueck.csv", &file);
    page.sees("Es gibt nichts zu übernehmen.");
    let before = kams(&page);
    let changed = text
        .replacen("\"Süd\"", "\"Ost\"", 1)
        .replace("\"Eibe\"", "\"Eibe B.\"")
        + "\"Neu\",\"West\"\r\n";
    open(&page, "zurueck.csv", changed.as_bytes());
    page.sees("Linie: Süd → Ost");
    page.sees("Alias: Eibe → Eibe B.");
    page.is_accessible();
    page.button("KAM übernehmen: 1 neu, 2 geändert").click();
    page.sees("KAM übernommen: 1 neu, 2 geändert.");
    assert_eq!(
        aliases(&page),
        ["=1+1", "Ulme; \"gross\"", "Eibe B.", "Neu"]
    );
    let ids = |kams: &[Value]| kams.iter().map(|kam| kam["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(&kams(&page))[..3], ids(&before));
    assert_eq!(kams(&page)[0]["line"], "Ost");
    // All of it is one step.
    page.button("Rückgängig machen").click();
    page.lacks("Eibe B.");
    assert_eq!(kams(&page), before);
}

#[test]
fn a_table_is_looked_at_in_english_and_by_keyboard() {
    let page = Visit::new()
        .in_english()
        .open_at(&format!("{SITE}#/plan/team"));
    page.is_started();
    page.tab_to("button Add several at once");
    page.press(&["Enter"]);
    page.tab_to("textbox Paste a list or table");
    page.type_text("Ada Li");
    page.tab_to("button Look at what is pasted");
    page.press(&["Enter"]);
    page.heading("What would be taken over").is_focused();
    page.tab_to("combobox What happens to Ada Li");
    page.tab_to("button Add 1 KAM");
    page.press(&["Enter"]);
    page.sees("1 KAM is added.");
    assert_eq!(aliases(&page), ["Ada Li"]);
}

#[test]
fn a_workbook_is_read_whatever_its_file_is_called() {
    let visit = Visit::new().width(390);
    if !visit.can_be_had() {
        return;
    }
    let page = adding(visit);
    let name = "workbook-renamed-to.csv";
    open(&page, name, &fixture(name));
    page.heading("Was übernommen würde").is_focused();
    page.sees("In der KAM-Rolle seit: 14. März 2024");
    page.button("4 KAM hinzufügen").click();
    page.sees("4 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), FOUR);
    // One that is damaged says so.
    let whole = fixture(name);
    open(&page, "halb.xlsx", &whole[..whole.len() / 2]);
    page.sees("Diese Excel-Arbeitsmappe lässt sich hier nicht lesen.");
}

#[test]
fn another_sheet_of_a_workbook_can_be_chosen() {
    let page = adding(Visit::new());
    open(&page, "zwei.xlsx", &kept("workbook/two-sheets.xlsx"));
    page.sees("Fay Orsi");
    page.combobox("Blatt").choose("KAM 2026");
    page.sees("Bo Kern");
    page.lacks("Fay Orsi");
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Ada Li", "Bo Kern"]);
}

#[test]
fn an_empty_sheet_in_front_of_a_workbook_is_passed_over() {
    let page = adding(Visit::new());
    // It has sizes in eight bytes (ZIP64), and the workbook another name.
    open(
        &page,
        "anders.xlsx",
        &kept("workbook/empty-sheet-first.xlsx"),
    );
    page.sees("In der KAM-Rolle seit: 14. März 2024");
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Anna Müller", "Björn Graf"]);
    // Whoever picks it is told that nothing stands there.
    open(
        &page,
        "anders.xlsx",
        &kept("workbook/empty-sheet-first.xlsx"),
    );
    page.combobox("Blatt").choose("Leer");
    page.sees("Hier steht nichts.");
}

#[test]
fn totals_and_remarks_below_a_table_are_left_out_and_named() {
    let page = adding(Visit::new());
    paste(
        &page,
        "Alias\tLinie\nAda\tSüd\n\nTotal\t1\nStand: 1.3.2026\n",
    );
    page.sees("Das ist wohl keine Person, sondern eine Summe oder Anmerkung.");
    page.button("1 KAM hinzufügen").click();
    page.sees("1 KAM ist hinzugefügt.");
    assert_eq!(aliases(&page), ["Ada"]);
}

#[test]
fn a_file_can_be_dropped() {
    let page = adding(Visit::new());
    let script = "const files = new DataTransfer();
        files.items.add(new File(['Alias\\nAda Li'], 'team.csv'));
        const drop = { bubbles: true, cancelable: true, composed: true, dataTransfer: files };
        const over = new DragEvent('dragover', drop);
        arguments[0].dispatchEvent(over);
        arguments[0].dispatchEvent(new DragEvent('drop', drop));
        return over.defaultPrevented;";
    page.textbox("Liste oder Tabelle einfügen")
        .holds("take a file that is dropped", script);
    page.sees("team.csv: gelesene Zeilen 1");
    page.button("1 KAM hinzufügen").click();
    page.sees("1 KAM ist hinzugefügt.");
    assert_eq!(aliases(&page), ["Ada Li"]);
}

#[test]
fn what_is_pasted_outlives_a_change_of_the_language() {
    let page = adding(Visit::new());
    let rows = "Ada Li\nBo Kern";
    paste(&page, rows);
    page.sees("Was übernommen würde");
    page.button("English").click();
    let pasted = page.textbox("Paste a list or table");
    assert_eq!(pasted.value(), rows);
    page.button("Look at what is pasted").click();
    page.button("Add 2 KAMs").click();
    page.sees("2 KAMs are added.");
    // What was taken over need not stand there any longer.
    pasted.holds("be empty", "return arguments[0].value === '';");
}

/// Holds the first file that is read, until `letGo` is called: it returns what
/// is fulfilled once the file was handed over.
const HOLD_FIRST: &str = "const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
        if (window.letGo) return read.call(this);
        const held = new Promise((go) => (window.letGo = go)).then(() => read.call(this));
        const letGo = window.letGo;
        window.letGo = () => (letGo(), held);
        return held;
    };";

#[test]
fn a_file_that_is_read_late_does_not_take_the_place_of_a_later_one() {
    let page = adding(Visit::new().before_page(HOLD_FIRST));
    open(&page, "first.csv", b"Alias\nArve\n");
    open(&page, "second.csv", b"Alias\nBirke\n");
    page.sees("second.csv: gelesene Zeilen 1");
    let let_go = "window.letGo().then(() => setTimeout(arguments[0], 0));";
    assert_eq!(page.async_script(let_go, vec![]), Value::Null);
    page.sees("second.csv: gelesene Zeilen 1");
    page.button("1 KAM hinzufügen").click();
    page.sees("1 KAM ist hinzugefügt.");
    assert_eq!(aliases(&page), ["Birke"]);
}
