//! The team plan, from nothing to a team.

use leitwerk_journeys::{Find, SITE, Visit, WORKSPACE};
use serde_json::Value;

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
    page.textbox("Alias des neuen KAM").type_in("Fichte");
    page.press(&["Enter"]);
    page.sees("«Fichte» ist hinzugefügt.");
    page.textbox("Alias des neuen KAM").is_focused();

    page.reload();
    page.sees("Fichte");
    let saved = page.stored(WORKSPACE).unwrap_or_default();
    let saved: Value = serde_json::from_str(&saved).unwrap_or_default();
    let names: Vec<&str> = saved["kams"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|kam| kam["alias"].as_str())
        .collect();
    assert_eq!(names, ["Arve", "Birke", "Eibe", "Fichte"]);

    page.button("Mehrere auf einmal hinzufügen").click();
    page.button("Als CSV speichern").click();
    let csv = String::from_utf8_lossy(&page.downloaded(".csv")).into_owned();
    assert!(names.iter().all(|name| csv.contains(name)), "{csv}");

    page.link("Befunde …").click();
    page.heading("Alle Befunde").is_there();
    page.button("Patin oder Paten zuordnen").nth(0).is_there();
}
