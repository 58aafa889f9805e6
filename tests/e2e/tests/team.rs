//! The team page: adding, editing, files in and out.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

fn team(visit: Visit) -> Page {
    visit.open_at(&format!("{SITE}#/plan/team"))
}

/// A team of these KAMs, typed one after the other.
fn add(page: &Page, names: &[&str]) {
    for name in names {
        page.textbox("Alias des neuen KAM").type_in(name);
        page.press(&["Enter"]);
        page.sees(&format!("«{name}» ist hinzugefügt."));
        page.textbox("Alias des neuen KAM").is_focused();
    }
}

/// The saved aliases.
fn aliases(page: &Page) -> Vec<String> {
    let kams = page.workspace()["kams"].take();
    let alias = |kam: &Value| kam["alias"].as_str().unwrap_or_default().to_owned();
    kams.as_array().into_iter().flatten().map(alias).collect()
}

#[test]
fn a_pasted_list_becomes_a_team_with_findings() {
    let page = Visit::new().open_at(&format!("{SITE}#/plan"));
    page.heading("Planen Sie mit Ihrem Team").is_there();
    page.link("Team erfassen").click();
    page.heading("Wer zum Team gehört").is_focused();
    page.button("Mehrere auf einmal hinzufügen").click();
    page.textbox("Liste einfügen").type_in("Arve\nBirke\nEibe");
    page.button("Liste hinzufügen").click();
    page.sees("3 KAM sind hinzugefügt.");
    add(&page, &["Fichte"]);

    page.reload();
    page.button("Fichte").is_there();
    assert_eq!(aliases(&page), ["Arve", "Birke", "Eibe", "Fichte"]);

    page.link("Befunde …").click();
    page.heading("Weitere Befunde").is_there();
    page.button("Ohne Patin oder Paten: 4 KAM …").click();
    page.button("Patin oder Paten zuordnen").nth(3).is_there();
}

#[test]
fn a_removed_kam_comes_back() {
    let page = team(Visit::new().width(390));
    add(&page, &["Arve", "Birke"]);
    let before = page.workspace();
    page.button("Arve").click();
    page.button("KAM entfernen").click();
    page.sees("«Arve» ist entfernt.");
    page.button("Rückgängig machen").is_focused();
    assert_eq!(aliases(&page), ["Birke"]);

    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Arve entfernt");
    page.button("Arve").is_focused();
    assert_eq!(page.workspace(), before);
}

/// What a spreadsheet in Switzerland writes: Latin-1 and semicolons.
fn latin_1(text: &str) -> Vec<u8> {
    let byte = |character| u8::try_from(u32::from(character)).unwrap_or(b'?');
    text.chars().map(byte).collect()
}

#[test]
fn the_good_rows_of_a_spreadsheet_come_in() {
    let page = team(Visit::new().width(320));
    page.button("Mehrere auf einmal hinzufügen").click();
    let file = "Alias;Linie;In der KAM-Rolle seit;Arbeitet dezentral;Schuhgrösse\r\n\
        Jürg;Vertrieb Süd;1.3.2024;ja;43\r\n\
        Zoë;;31.2.2024;nein;\r\n\
        René;;;vielleicht;\r\n\
        Aïda;Export;;nein;\r\n";
    let field = page.button("CSV-Datei öffnen");
    field.open_file("team.csv", &latin_1(file));
    page.sees("4 gelesen, 2 mit Fehlern.");
    page.sees("Diese Spalten sind nicht bekannt und bleiben weg: Schuhgrösse.");
    let faults = page.all("table").all("row").texts();
    let [_, date, flag] = &faults[..] else {
        panic!("not two rows with faults: {faults:?}");
    };
    let expected = "3 In der KAM-Rolle seit 31.2.2024 Dieses Datum gibt es nicht.";
    assert!(date.starts_with(expected), "{date}");
    assert!(
        flag.starts_with("4 Arbeitet dezentral vielleicht "),
        "{flag}"
    );
    assert!(flag.ends_with("Erlaubt: ja, nein."), "{flag}");
    page.fits();
    page.is_accessible();
    assert_eq!(aliases(&page), [] as [&str; 0]);

    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    assert_eq!(aliases(&page), ["Jürg", "Aïda"]);
    let jürg = &page.workspace()["kams"][0];
    assert_eq!(jürg["line"], "Vertrieb Süd");
    assert_eq!(jürg["startedOn"], "2024-03-01");
    assert_eq!(jürg["decentralised"], true);
    page.button("Rückgängig machen").click();
    page.lacks("Jürg");
    assert_eq!(aliases(&page), [] as [&str; 0]);
}

#[test]
fn a_file_that_is_no_list_is_refused() {
    let page = team(Visit::new().in_english());
    page.button("Add several at once").click();
    let field = page.button("Open a CSV file");
    field.open_file("empty.csv", b"");
    page.sees("The file is empty.");
    field.open_file("numbers.csv", b"a;b\r\n1;2\r\n");
    page.sees("The file has no column of names.");
    field.open_file("large.csv", &vec![b'a'; 5_000_001]);
    page.sees("The file is larger than 5 MB.");
    assert!(
        page.workspace()["kams"]
            .as_array()
            .is_none_or(Vec::is_empty)
    );
}

#[test]
fn an_exported_cell_is_no_formula_and_comes_back_as_it_was() {
    let page = team(Visit::new());
    add(&page, &["=1+1", "Ulme; \"gross\""]);
    page.button("Als CSV speichern").click();
    let file = page.downloaded(".csv");
    let text = String::from_utf8_lossy(&file).into_owned();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(
        lines[0].starts_with("\u{feff}\"alias\";\"line\";"),
        "{text}"
    );
    assert!(lines[1].starts_with("\"'=1+1\";\"\";"), "{text}");
    assert!(
        lines[2].starts_with("\"Ulme; \"\"gross\"\"\";\"\";"),
        "{text}"
    );
    assert_eq!(lines.len(), 4, "{text}");

    page.button("Mehrere auf einmal hinzufügen").click();
    page.button("CSV-Datei öffnen").open_file("back.csv", &file);
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    let [one, two, back_one, back_two] = &aliases(&page)[..] else {
        panic!("not four KAMs: {:?}", aliases(&page));
    };
    assert_eq!((one, two), (back_one, back_two));
}

#[test]
fn a_date_that_does_not_exist_is_refused_at_its_field() {
    for (visit, name, field, message) in [
        (
            Visit::new(),
            "Alias des neuen KAM",
            "In der KAM-Rolle seit",
            "Geben Sie ein Datum ein, das es gibt.",
        ),
        (
            Visit::new().in_english(),
            "Alias of the new KAM",
            "In the KAM role since",
            "Enter a date that exists.",
        ),
    ] {
        let page = team(visit);
        page.textbox(name).type_in("Arve");
        page.press(&["Enter"]);
        page.button("Arve").click();
        let date = page.textbox(field);
        date.type_date(2024, 3, 1);
        let saved = |page: &Page| page.workspace()["kams"][0]["startedOn"].clone();
        assert_eq!(saved(&page), "2024-03-01");
        date.type_date(2024, 2, 31);
        page.sees(message);
        date.holds(
            "say that it is wrong",
            "return arguments[0].getAttribute('aria-invalid') === 'true';",
        );
        assert_eq!(saved(&page), "2024-03-01");
        date.type_date(2024, 2, 29);
        page.lacks(message);
        assert_eq!(saved(&page), "2024-02-29");
    }
}

#[test]
fn a_team_is_edited_by_keyboard_alone() {
    let page = team(Visit::new());
    page.is_started();
    page.tab_to("textbox Alias des neuen KAM");
    for name in ["Arve", "Birke"] {
        page.type_text(name);
        page.press(&["Enter"]);
        page.sees(&format!("«{name}» ist hinzugefügt."));
    }
    page.tab_to("button Arve");
    page.press(&["Enter"]);
    page.tab_to("textbox Linie");
    page.type_text("Export");
    page.tab_to("textbox In der KAM-Rolle seit");
    page.type_text("03012024");
    page.tab_to("combobox Coachingrhythmus");
    page.press(&["ArrowDown"]);
    page.tab_to("checkbox Arbeitet dezentral");
    page.press(&["Space"]);
    page.checkbox("Arbeitet dezentral").is_checked();
    let arve = &page.workspace()["kams"][0];
    assert_eq!(arve["line"], "Export");
    assert_eq!(arve["startedOn"], "2024-03-01");
    assert_eq!(arve["intervalWeeks"], 1);
    assert_eq!(arve["decentralised"], true);

    page.tab_to("button Schliessen");
    page.press(&["Enter"]);
    page.focus_is("button Arve");
    page.press(&["Enter"]);
    page.tab_to("button KAM entfernen");
    page.press(&["Enter"]);
    page.focus_is("button Rückgängig machen");
    page.press(&["Enter"]);
    page.focus_is("button Arve");
    assert_eq!(aliases(&page), ["Arve", "Birke"]);
}

/// A team of 200 with names that a language sorts in its own way.
fn long_team() -> Visit {
    let mut kams: Vec<Value> = (1..=197)
        .map(|n| json!({ "id": format!("k{n}"), "alias": format!("KAM {n}"), "stage": "developing" }))
        .collect();
    kams.extend([
        json!({ "id": "z", "alias": "Zeder", "stage": "onboarding" }),
        json!({ "id": "a2", "alias": "Ähre", "stage": "senior" }),
        json!({ "id": "a1", "alias": "Ahorn", "stage": "developing" }),
    ]);
    let mut workspace = workspace("b10-1");
    workspace["kams"] = Value::Array(kams);
    Visit::new().stored(WORKSPACE, &workspace.to_string())
}

/// The names in a sheet, from the top.
fn listed(page: &Page, first: usize) -> Vec<String> {
    let names = page.role("table", "KAM").all("rowheader").texts();
    names.into_iter().take(first).collect()
}

#[test]
fn a_long_list_is_searched_and_sorted_and_stays_so() {
    let page = team(long_team());
    let order = page.combobox("Sortieren");
    order.choose("nach Name");
    page.until("the names in order", || {
        let names = listed(&page, 4);
        let expected = ["Ahorn", "Ähre", "KAM 1", "KAM 2"];
        if names == expected {
            Ok(())
        } else {
            Err(format!("{names:?}"))
        }
    });
    order.choose("nach Stufe");
    page.until("the stages in order", || {
        let names = listed(&page, 2);
        if names == ["Zeder", "Ahorn"] {
            Ok(())
        } else {
            Err(format!("{names:?}"))
        }
    });

    page.role("searchbox", "KAM suchen").type_in("ahr");
    page.sees("1 von 200");
    assert_eq!(listed(&page, 9), ["Ähre"]);
    page.is_accessible();

    page.link("Befunde …").click();
    page.heading("Hier …").is_focused();
    page.link("Team").click();
    assert_eq!(page.role("searchbox", "KAM suchen").value(), "ahr");
    page.button("English").click();
    assert_eq!(page.role("searchbox", "Search KAMs").value(), "ahr");
    page.sees("1 of 200");

    page.role("searchbox", "Search KAMs").fill("xyz");
    page.sees("Nothing matches “xyz”.");
    page.textbox("Alias of the new KAM").type_in("Buche");
    page.press(&["Enter"]);
    assert_eq!(page.role("searchbox", "Search KAMs").value(), "");
}

/// The entry that is being edited does not run away to its new place.
#[test]
fn an_entry_keeps_its_place_while_it_is_edited() {
    let page = team(long_team());
    page.combobox("Sortieren").choose("nach Name");
    page.button("Ahorn").click();
    page.textbox("Alias").focus();
    page.press(&["Home"]);
    page.type_text("Zy");
    page.button("ZyAhorn").is_there();
    page.textbox("Alias").is_focused();
    assert_eq!(listed(&page, 1), ["ZyAhorn"]);
    page.button("ZyAhorn").click();
    page.until("the names in order", || {
        let names = listed(&page, 1);
        if names == ["Ähre"] {
            Ok(())
        } else {
            Err(format!("{names:?}"))
        }
    });
}
