//! What the checks find, and how it hangs together with the rest.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

/// A team of two without sponsors, with these facts about it.
fn two_kams(context: Value) -> Visit {
    let mut workspace = workspace("b10-1");
    workspace["context"] = context;
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve", "intervalWeeks": 2 },
        { "id": "k2", "alias": "Birke", "intervalWeeks": 2 },
    ]);
    Visit::new().stored(WORKSPACE, &workspace.to_string())
}

#[test]
fn the_pilot_phase_makes_findings_critical() {
    let page = two_kams(json!({ "pilotPhase": false })).open_at(&format!("{SITE}#/plan"));
    page.sees("Arve hat keine Patin und keinen Paten.");
    page.lacks("Ampel: Rot");
    page.button("kritisch …").is_gone();

    page.link("Standort").click();
    page.arrives("#/context");
    page.radio("Ja").click();
    page.link("Teamplan").click();
    page.heading("Hier muss rasch etwas geschehen").is_focused();
    page.sees("Ampel: Rot");
    page.button("kritisch (2)").is_there();
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
fn the_planner_asks_for_the_pilot_phase_too() {
    let page = two_kams(json!({})).open_at(&format!("{SITE}#/plan"));
    page.sees("Arve hat keine Patin und keinen Paten.");
    page.lacks("Ampel: Rot");

    page.link("Paten").click();
    let pilot = page.combobox("Sind Sie in einer Pilotphase …");
    let months = page.textbox("Vor wie vielen Monaten …");
    months.fill("5");
    assert_eq!(page.workspace()["context"]["monthsSinceIntro"], 5);
    page.link("Befunde …").click();
    page.sees("Arve hat in der Pilotphase keine Patin und keinen Paten.");

    page.link("Paten").click();
    pilot.choose("Nein");
    months.is_gone();
    page.link("Befunde …").click();
    page.sees("Arve hat keine Patin und keinen Paten.");
    page.lacks("Ampel: Rot");

    page.link("Paten").click();
    pilot.choose("Ja");
    pilot.is_focused();
    page.is_accessible();
    page.link("Befunde …").click();
    page.sees("Ampel: Rot");
    page.button("kritisch (2)").is_there();
    page.sees("Arve hat in der Pilotphase keine Patin und keinen Paten.");

    page.link("Paten").click();
    pilot.choose("keine Angabe");
    assert_eq!(months.value(), "5");
    assert!(page.workspace()["context"].get("pilotPhase").is_none());
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

/// The frame in which a page takes the focus comes late; who is quicker is
/// still led to the field.
#[test]
fn a_click_before_the_next_frame_leads_to_the_field_too() {
    let page = Visit::new().open_at(&format!("{SITE}#/plan/team"));
    page.textbox("Alias des neuen KAM").type_in("Arve");
    page.press(&["Enter"]);
    page.script(
        "const frame = window.requestAnimationFrame.bind(window);
         const late = (paint) => (now) => { paint(now); window.late -= 1; };
         window.late = 0;
         window.requestAnimationFrame = (paint) => {
           window.late += 1;
           setTimeout(() => frame(late(paint)), 1500);
         };",
        vec![],
    );
    page.link("Befunde …").click();
    page.button("Rhythmus festlegen").nth(0).click();
    page.combobox("Coachingrhythmus").is_there();
    page.until("every late frame", || {
        let late = page.script("return window.late", vec![]);
        if late == 0 { Ok(()) } else { Err(late) }
    });
    page.combobox("Coachingrhythmus").is_focused();
}

/// A team of nine without cadences, one of them with letters that run from
/// right to left.
fn nine_kams() -> Visit {
    let names = [
        "Arve", "Birke", "Buche", "Eibe", "Fichte", "Linde", "Tanne", "Ulme", "דנה",
    ];
    let kams = names.iter().enumerate();
    let kams = kams.map(|(n, name)| json!({ "id": format!("k{n}"), "alias": name }));
    let mut workspace = workspace("b10-1");
    workspace["kams"] = kams.collect();
    Visit::new().stored(WORKSPACE, &workspace.to_string())
}

#[test]
fn what_is_found_of_many_is_one_row_with_one_action() {
    let page = nine_kams().open_at(&format!("{SITE}#/plan"));
    let cadence = page.button("Ohne Coaching-Rhythmus: 9 KAM …");
    cadence.is_there();
    page.lacks("Für Arve ist kein Coaching-Rhythmus festgelegt.");
    page.is_accessible();
    cadence.click();
    page.sees("Für Arve ist kein Coaching-Rhythmus festgelegt.");
    page.sees("Für \u{2068}דנה\u{2069} ist kein Coaching-Rhythmus festgelegt.");
    page.is_accessible();

    page.combobox("Rhythmus für alle 9 KAM")
        .choose("alle 4 Wochen");
    page.button("Für alle festlegen").click();
    page.sees("Coaching-Rhythmus von 9 KAM: alle 4 Wochen.");
    page.button("Rückgängig machen").is_focused();
    cadence.is_gone();
    let weeks = |page: &Page| {
        let kams = page.workspace()["kams"].take();
        let kams = kams.as_array().cloned().unwrap_or_default();
        kams.iter().filter(|kam| kam["intervalWeeks"] == 4).count()
    };
    assert_eq!(weeks(&page), 9);
    page.button("Rückgängig machen").click();
    cadence.is_there();
    assert_eq!(weeks(&page), 0);
}

/// The first rows are not repeated below; with a choice of one's own there are
/// no first rows, and nothing is missing.
#[test]
fn findings_are_searched_and_sorted_and_stay_so() {
    let page = nine_kams().open_at(&format!("{SITE}#/plan"));
    page.heading("Zuerst").is_there();
    let once = page.button("Ohne Coaching-Rhythmus: 9 KAM …");
    assert_eq!(once.count(), 1);

    let search = page.role("searchbox", "Befunde durchsuchen");
    search.type_in("eibe");
    page.heading("Zuerst").is_gone();
    page.sees("Für Eibe ist kein Coaching-Rhythmus festgelegt.");
    page.lacks("Ohne Coaching-Rhythmus");
    search.is_focused();

    page.link("Team").click();
    page.heading("Wer zum Team gehört").is_focused();
    page.link("Befunde …").click();
    assert_eq!(search.value(), "eibe");
    page.sees("Für Eibe ist kein Coaching-Rhythmus festgelegt.");
    search.fill("");
    page.combobox("Sortieren").choose("nach Name");
    page.heading("Alle Befunde").is_there();
    page.lacks("Ohne Coaching-Rhythmus");
    page.sees("Für Arve ist kein Coaching-Rhythmus festgelegt.");
    page.is_accessible();
}

#[test]
fn on_paper_stands_what_was_found_of_several_and_no_search() {
    let visit = Visit::new().print();
    if !visit.can_be_had() {
        return;
    }
    let mut workspace = workspace("b10-1");
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve" },
        { "id": "k2", "alias": "Birke" },
        { "id": "k3", "alias": "Dachs" },
    ]);
    let visit = visit.stored(WORKSPACE, &workspace.to_string());
    let page = visit.open_at(&format!("{SITE}#/plan"));
    page.sees("Ohne Coaching-Rhythmus: 3 KAM");
    page.sees("Arve, Birke, Dachs");
    page.lacks("Befunde durchsuchen");
}
