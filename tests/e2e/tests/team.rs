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
    page.textbox("Liste oder Tabelle einfügen")
        .type_in("Arve\nBirke\nEibe");
    page.button("Eingefügtes ansehen").click();
    page.heading("Was übernommen würde").is_focused();
    page.button("3 KAM hinzufügen").click();
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

#[test]
fn a_name_without_a_space_stays_in_its_table() {
    let mut workspace = workspace("sample-workspace");
    for kam in workspace["kams"].as_array_mut().into_iter().flatten() {
        kam["alias"] = "A".repeat(120).into();
    }
    let visit = Visit::new().stored(WORKSPACE, &workspace.to_string());
    let page = visit.open_at(&format!("{SITE}#/plan/team"));
    page.sees("Support-Team");
    page.fits();
}
