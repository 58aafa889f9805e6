//! What the checks find, and how it hangs together with the rest.

use leitwerk_journeys::{Find, SITE, Visit, WORKSPACE, workspace};
use serde_json::json;

#[test]
fn the_pilot_phase_makes_findings_critical() {
    let mut workspace = workspace("b10-1");
    workspace["context"] = json!({ "pilotPhase": false });
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve", "intervalWeeks": 2 },
        { "id": "k2", "alias": "Birke", "intervalWeeks": 2 },
    ]);
    let page = Visit::new()
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/plan"));
    page.sees("Arve hat keine Patin und keinen Paten.");
    page.lacks("Ampel: Rot");
    page.heading("kritisch …").is_gone();

    page.link("Standort").click();
    page.arrives("#/context");
    page.radio("Ja").click();
    page.link("Teamplan").click();
    page.heading("Hier muss rasch etwas geschehen").is_focused();
    page.sees("Ampel: Rot");
    page.heading("kritisch (2)").is_there();
    page.sees("Arve hat in der Pilotphase keine Patin und keinen Paten.");
    page.is_accessible();

    page.back();
    page.arrives("#/context");
    page.radio("Nein").click();
    page.link("Teamplan").click();
    page.sees("Arve hat keine Patin und keinen Paten.");
    page.lacks("Ampel: Rot");
}

#[test]
fn a_finding_leads_to_the_field_that_mends_it() {
    let page = Visit::new().open_at(&format!("{SITE}#/plan/team"));
    page.textbox("Alias des neuen KAM").type_in("Arve");
    page.press(&["Enter"]);
    page.link("Befunde …").click();
    page.button("Rhythmus festlegen").nth(0).click();
    page.combobox("Coachingrhythmus").is_focused();
    page.combobox("Coachingrhythmus").choose("alle 4 Wochen");
    assert_eq!(page.workspace()["kams"][0]["intervalWeeks"], 4);
    page.link("Befunde …").click();
    page.button("Rhythmus festlegen").is_gone();
}
