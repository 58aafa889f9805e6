//! The team plan as one story, on a phone.

use icalendar::Calendar;
use leitwerk_journeys::{Find, Page, SITE, Visit};

/// Goes to a page of the plan.
fn open(page: &Page, tab: &str, screen: &str) {
    page.link(tab).click();
    page.arrives(screen);
    page.fits();
}

#[test]
fn from_an_empty_plan_to_a_covered_team() {
    let page = Visit::new().width(390).open_at(&format!("{SITE}#/plan"));
    page.link("Team erfassen").click();
    page.arrives("#/plan/team");
    page.button("Mehrere auf einmal hinzufügen").click();
    page.textbox("Liste oder Tabelle einfügen")
        .type_in("Arve\nBirke");
    page.button("Eingefügtes ansehen").click();
    page.fits();
    page.button("2 KAM hinzufügen").click();
    page.sees("2 KAM sind hinzugefügt.");
    for kam in ["Arve", "Birke"] {
        page.button(kam).click();
        page.combobox("Coachingrhythmus").choose("alle 4 Wochen");
        page.fits();
        page.button("Schliessen").click();
    }

    open(&page, "Paten", "#/plan/sponsors");
    page.textbox("Alias der neuen Patin oder des neuen Paten")
        .type_in("Säntis");
    page.press(&["Enter"]);
    page.textbox("Linie oder Bereich").fill("Finanzen");
    page.button("Schliessen").click();
    page.button("Alle 2 übernehmen").click();
    page.sees("Wirksame Patenschaften: 2 von 2 KAM.");
    page.fits();

    open(&page, "Kalender", "#/plan/calendar");
    page.sees(" in 13 Wochen.");
    page.button("Kalender speichern (.ics)").click();
    let file: Calendar = page.downloaded_text(".ics").parse().unwrap_or_default();
    // Every fourth of thirteen weeks, for two.
    assert!((6..=8).contains(&file.components.len()), "{file}");

    open(&page, "Massnahmen", "#/plan/actions");
    page.button("Aus den Empfehlungen wählen").click();
    page.button("Coaching und Weiterentwicklung: alle Empfehlungen")
        .click();
    page.button("In den Plan übernehmen").nth(0).click();
    page.textbox("Was ist zu tun?").type_in("Mit Arve sprechen");
    page.button("Hinzufügen").click();
    page.button("Schliessen").click();
    page.heading("offen 2").is_there();
    page.fits();

    page.kill_and_reopen();
    page.heading("offen 2").is_there();
    page.link("Befunde …").click();
    page.lacks("keine Patin und keinen Paten");
    let plan = page.workspace();
    let count = |list: &str| plan[list].as_array().map_or(0, Vec::len);
    assert_eq!(["kams", "sponsors", "actions"].map(count), [2, 1, 2]);
}
