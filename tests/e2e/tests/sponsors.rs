//! Sponsors, positions and recommendations: what is entered on one page is
//! seen on all of them, and a finding leads to the field that mends it.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

/// A team of two without anybody behind them; one of them is in a pilot.
fn two_kams() -> Visit {
    let workspace = json!({
        "format": "leitwerk",
        "schemaVersion": 2,
        "instrumentVersion": "1.0",
        "locale": "de-CH",
        "context": {},
        "settings": {},
        "assessments": [],
        "accounts": [],
        "supportMembers": [],
        "sponsors": [],
        "positions": [],
        "actions": [],
        "kams": [
            { "id": "arve", "alias": "Arve", "line": "Vertrieb", "inPilot": true,
              "decentralised": true, "regions": ["Bern"] },
            { "id": "birke", "alias": "Birke", "line": "Vertrieb" },
        ],
    });
    Visit::new().stored(WORKSPACE, &workspace.to_string())
}

/// Registers a sponsor, by keyboard.
fn register(page: &Page, alias: &str, line: &str, region: &str) {
    page.textbox("Alias der neuen Patin oder des neuen Paten")
        .type_in(alias);
    page.press(&["Enter"]);
    page.textbox("Funktion").is_focused();
    page.textbox("Linie oder Bereich").fill(line);
    page.textbox("Regionen oder Länder").fill(region);
    page.button("Schliessen").click();
    page.textbox("Linie oder Bereich").is_gone();
}

/// Goes to the findings and waits until the page has the focus.
fn findings(page: &Page) {
    page.link("Befunde …").click();
    page.sees("Ampel: ");
    page.until("the focus on the heading", || {
        let focused = page.focused();
        focused.starts_with("heading").then_some(()).ok_or(focused)
    });
}

/// The sponsor of each KAM.
fn sponsors(page: &Page) -> Vec<Value> {
    let saved = page.workspace();
    let kams = saved["kams"].as_array().cloned().unwrap_or_default();
    kams.iter().map(|kam| kam["sponsorId"].clone()).collect()
}

#[test]
fn the_suggestion_covers_the_team_and_a_sponsor_who_leaves_is_seen_everywhere() {
    let page = two_kams().open_at(&format!("{SITE}#/plan/sponsors"));
    page.heading("Noch sind keine Paten erfasst").is_there();
    register(&page, "Patin Säntis", "Finanzen", "Bern");
    page.button("Bearbeiten").nth(0).is_focused();
    register(&page, "Pate Titlis", "Technik", "Basel");

    page.heading("Vorschlag für 2 KAM").is_there();
    page.sees("Passung 100 von 100: Stufe in der Hierarchie 40, gemeinsame Region 25, Linie ausserhalb des Vertriebs 15, freie Kapazität 20");
    page.sees("Dringlichkeit 70: Pilotphase 40, dezentral 30");
    assert_eq!(sponsors(&page), [Value::Null, Value::Null], "saved unasked");
    page.is_accessible();

    page.button("Alle 2 übernehmen").click();
    page.button("Rückgängig machen").is_focused();
    page.sees("Wirksame Patenschaften: 2 von 2 KAM.");
    let both = sponsors(&page);
    assert!(both.iter().all(Value::is_string), "{both:?}");
    assert_ne!(both[0], both[1]);
    page.press(&["Enter"]);
    page.sees("Wirksame Patenschaften: 0 von 2 KAM.");
    assert_eq!(sponsors(&page), [Value::Null, Value::Null], "one step back");
    page.button("Übernehmen: Patin Säntis für Arve").click();
    page.sees("Patin Säntis ist jetzt für Arve da.");
    page.heading("Vorschlag für einen KAM").is_there();
    page.button("Übernehmen: Pate Titlis für Birke").click();
    page.heading("Alle KAM haben eine Zuordnung").is_there();

    findings(&page);
    page.lacks("keine Patin und keinen Paten");
    page.lacks("nicht wirksam");

    page.link("Paten").click();
    page.button("Bearbeiten").nth(0).click();
    page.checkbox("Steht zurzeit zur Verfügung").click();
    page.sees("zurzeit nicht verfügbar");
    page.sees("Wirksame Patenschaften: 1 von 2 KAM.");
    page.sees("Patenschaft nicht wirksam");
    page.sees("Eine Patenschaft ist nicht wirksam.");
    page.is_accessible();

    findings(&page);
    page.sees("Die Patenschaft von Arve ist nicht wirksam.");
    page.sees("Arve hat in der Pilotphase keine Patin und keinen Paten.");
    page.button("Patenschaft neu regeln").nth(0).click();
    let choice = page.combobox("Patin oder Pate von Arve");
    choice.is_focused();
    choice.choose("keine");
    page.heading("Vorschlag für einen KAM").is_there();
    page.combobox("Patin oder Pate von Arve")
        .choose("Pate Titlis");
    page.sees("Wirksame Patenschaften: 2 von 2 KAM.");
    page.sees("2 von 2 Patenschaften, ausgelastet");
    findings(&page);
    page.lacks("nicht wirksam");
}

#[test]
fn what_does_not_suit_is_not_suggested_again_and_says_why() {
    let page = two_kams().open_at(&format!("{SITE}#/plan/sponsors"));
    register(&page, "Patin Säntis", "Finanzen", "Bern");
    page.button("Passt nicht: Patin Säntis für Arve").click();
    page.sees("Patin Säntis wird für Arve nicht mehr vorgeschlagen.");
    page.sees("keine zulässige Patin, kein zulässiger Pate");
    page.button("Rückgängig machen").click();
    page.heading("Vorschlag für 2 KAM").is_there();

    page.button("Bearbeiten").nth(0).click();
    page.textbox("Obergrenze der Patenschaften").fill("1");
    page.heading("Vorschlag für einen KAM").is_there();
    page.sees("Kapazität erschöpft");
    page.textbox("Obergrenze der Patenschaften").fill("11");
    page.sees("Geben Sie eine Zahl von 0 bis 10 ein.");
    page.textbox("Linie oder Bereich").fill("vertrieb");
    page.heading("Kein Vorschlag möglich").is_there();
    page.button("Wie der Vorschlag entsteht").click();
    page.checkbox("Paten aus derselben Linie zulassen").click();
    page.heading("Vorschlag für einen KAM").is_there();

    page.button("Entfernen").click();
    page.sees("«Patin Säntis» ist entfernt.");
    page.heading("Noch sind keine Paten erfasst").is_there();
    page.button("Rückgängig machen").is_focused();
    page.press(&["Enter"]);
    page.heading("Vorschlag für einen KAM").is_there();
}

#[test]
fn a_finding_about_contact_leads_to_its_day() {
    let example = workspace("sample-workspace").to_string();
    let visit = Visit::new().width(320).stored(WORKSPACE, &example);
    let page = visit.open_at(&format!("{SITE}#/plan"));
    page.button("Kein frischer Kontakt …").click();
    page.button("Kontakt festhalten").nth(0).click();
    page.textbox("Letzter Kontakt mit Patin oder Pate")
        .is_focused();
    page.is_accessible();
    page.fits();
    page.button("Schliessen").click();
    page.button("Heute Kontakt von Birke mit Patin Säntis")
        .click();
    page.sees("Der Kontakt von Birke mit Patin Säntis ist mit dem heutigen Tag festgehalten.");
    page.sees("Kontakt heute, Grenze 45 Tage");
    page.button("Rückgängig machen").click();
    page.lacks("Kontakt heute, Grenze 45 Tage");
}

#[test]
fn a_position_moves_through_the_pipeline_and_its_findings_lead_to_its_fields() {
    let page = two_kams().open_at(&format!("{SITE}#/plan/positions"));
    page.heading("Noch ist keine Stelle erfasst").is_there();
    page.textbox("Bezeichnung der neuen Stelle")
        .type_in("KAM Nordwest");
    page.press(&["Enter"]);
    page.combobox("Wofür?").is_focused();
    page.sees("Eine Stelle ist offen. Sie belegt 6 Stunden Führungszeit im Monat.");
    page.is_accessible();
    page.textbox("Kandidaturen").fill("3");
    page.sees("KAM · 3 Kandidaturen");
    page.button("Schliessen").click();
    page.button("Bearbeiten").is_focused();

    let status = page.combobox("«KAM Nordwest» verschieben nach");
    status.choose("in Gesprächen");
    status.is_focused();
    assert_eq!(page.workspace()["positions"][0]["status"], "interviewing");

    findings(&page);
    page.button("Beteiligung eintragen").click();
    page.checkbox("Ich bin an der Auswahl beteiligt")
        .is_focused();
    page.press(&["Space"]);
    page.sees("Sie sind an der Auswahl beteiligt");
    findings(&page);
    page.button("Jobprofil nachführen").click();
    page.textbox("Jobprofil überarbeitet am").is_focused();

    page.combobox("«KAM Nordwest» verschieben nach")
        .choose("besetzt");
    page.sees("Zurzeit ist keine Stelle offen");
    page.button("Entfernen").click();
    page.sees("«KAM Nordwest» ist entfernt.");
    page.heading("Noch ist keine Stelle erfasst").is_there();
    page.press(&["Enter"]);
    page.heading("Noch ist keine Stelle erfasst").is_gone();
    assert_eq!(page.workspace()["positions"][0]["candidates"], 3);
}

#[test]
fn a_recommendation_goes_from_the_result_into_the_plan() {
    let mut example = workspace("sample-workspace");
    example["actions"] = json!([]);
    let visit = Visit::new().stored(WORKSPACE, &example.to_string());
    let page = visit.open_at(&format!("{SITE}#/result"));
    page.button("In den Plan übernehmen").nth(0).click();
    page.button("Im Plan ansehen").is_focused();

    let action = page.workspace()["actions"][0].clone();
    let today = page.script("return new Date().toLocaleDateString('en-CA');", vec![]);
    assert_eq!(action["owner"], "Führungskraft");
    assert!(action["source"].as_str() > Some("T"), "{action}");
    assert!(action["due"].as_str() > today.as_str(), "{action}");

    page.press(&["Enter"]);
    page.textbox("Was ist zu tun?").nth(1).is_focused();
    page.back();
    page.button("Im Plan ansehen").is_there();
}

#[test]
fn another_sponsor_begins_today_on_either_page() {
    let mut workspace = workspace("sample-workspace");
    let kam = &mut workspace["kams"][0];
    kam["sponsorSince"] = json!("2020-01-01");
    kam["lastSponsorContactOn"] = json!("2020-02-02");
    let alias = kam["alias"].as_str().unwrap_or_default().to_owned();
    let sponsorship = |page: &Page| {
        let kam = &page.workspace()["kams"][0];
        [&kam["sponsorSince"], &kam["lastSponsorContactOn"]].map(Value::clone)
    };
    let of_kam = format!("Patin oder Pate von {alias}");
    for (place, choice, none) in [
        ("#/plan/team", "Patin oder Pate", "–"),
        ("#/plan/sponsors", &*of_kam, "keine"),
    ] {
        let page = Visit::new()
            .stored(WORKSPACE, &workspace.to_string())
            .open_at(&format!("{SITE}{place}"));
        if place == "#/plan/team" {
            page.button(&alias).click();
            page.unfold();
        }
        let choice = page.combobox(choice);
        choice.choose("Pate Rigi");
        let today = page.script("return new Date().toLocaleDateString('sv')", vec![]);
        assert_eq!(sponsorship(&page), [today, Value::Null], "{place}");
        choice.choose(none);
        assert_eq!(sponsorship(&page), [Value::Null, Value::Null], "{place}");
    }
}
