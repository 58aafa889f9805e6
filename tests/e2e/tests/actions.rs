//! What was agreed: from the library and one's own, on the board, by date.

use icalendar::{Calendar, Component};
use leitwerk_journeys::{Find, Page, SITE, Visit};
use serde_json::Value;

fn actions(visit: Visit) -> Page {
    visit.open_at(&format!("{SITE}#/plan/actions"))
}

/// A field of every saved action.
fn saved(page: &Page, field: &str) -> Vec<Value> {
    let actions = page.workspace()["actions"].take();
    let actions = actions.as_array().into_iter().flatten();
    actions.map(|action| action[field].clone()).collect()
}

#[test]
fn two_actions_stand_on_the_board_and_in_a_file() {
    let page = actions(Visit::new().width(320));
    page.sees("Noch ist nichts vereinbart.");
    page.button("Aus den Empfehlungen wählen").click();
    page.button("Wandel anstossen und durchsetzen: alle Empfehlungen")
        .click();
    page.button("In den Plan übernehmen").nth(0).click();
    page.button("Im Plan ansehen").is_there();
    page.sees("1 laufend, davon 0 überfällig.");

    page.textbox("Was ist zu tun?")
        .type_in("Mit dem Vorstand sprechen");
    page.button("Hinzufügen").click();
    page.textbox("Wer ist verantwortlich?").is_focused();
    page.textbox("Wer ist verantwortlich?").fill("Müller, Ost");
    page.textbox("Termin").type_date(2020, 5, 4);
    page.fits();
    page.is_accessible();
    page.button("Schliessen").click();
    page.sees("2 laufend, davon 1 überfällig.");
    page.heading("offen 2").is_there();
    page.fits();
    assert_eq!(saved(&page, "owner"), ["Führungskraft", "Müller, Ost"]);

    page.button("Nach Termin").click();
    page.heading("Mai 2020").is_there();
    page.button("Termine als Kalenderdatei speichern").click();
    let file: Calendar = page.downloaded_text(".ics").parse().unwrap_or_default();
    let summaries: Vec<_> = file
        .components
        .iter()
        .filter_map(|component| component.as_event()?.get_summary())
        .collect();
    assert_eq!(summaries.len(), 2);
    assert!(summaries.contains(&"Fällig: Mit dem Vorstand sprechen"));
}

#[test]
fn an_action_moves_by_keyboard_alone() {
    let page = actions(Visit::new());
    page.is_started();
    page.tab_to("textbox Was ist zu tun?");
    page.type_text("Paten");
    page.press(&["Enter"]);
    page.focus_is("textbox Wer ist verantwortlich?");
    page.type_text("Ida");
    page.tab_to("textbox Termin");
    page.type_text("05042030");
    page.tab_to("button Schliessen");
    page.press(&["Enter"]);
    page.focus_is("button Bearbeiten");
    let control = "combobox «Paten» verschieben nach";
    page.press(&["Shift+Tab"]);
    page.focus_is(control);
    for (column, status) in [("in Arbeit 1", "doing"), ("erledigt 1", "done")] {
        page.press(&["ArrowDown"]);
        page.heading(column).is_there();
        page.focus_is(control);
        assert_eq!(saved(&page, "status"), [status]);
    }
    assert_eq!(saved(&page, "due"), ["2030-05-04"]);

    page.press(&["Tab", "Enter"]);
    page.tab_to("button Entfernen");
    page.press(&["Enter"]);
    page.focus_is("button Rückgängig machen");
    assert_eq!(saved(&page, "text").len(), 0);
    page.press(&["Enter"]);
    page.heading("erledigt 1").is_there();
    assert_eq!(saved(&page, "owner"), ["Ida"]);
}

#[test]
fn an_action_without_words_is_refused() {
    let page = actions(Visit::new().in_english());
    page.button("Add").click();
    page.sees("Enter a name or an alias.");
    page.textbox("What is to be done?").is_focused();
    assert_eq!(saved(&page, "text").len(), 0);
}
