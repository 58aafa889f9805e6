//! The leader's time: what-if, settings and their defaults.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

/// The page about capacity, for a leader with this context and no list of KAMs.
fn capacity(visit: Visit, context: Value) -> Page {
    let mut workspace = workspace("b10-1");
    workspace["context"] = context;
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/plan/capacity"))
}

/// Too much to do: 8 KAM, territories, other people and accounts of one's own.
fn overloaded() -> Value {
    json!({ "kamCount": 8, "territories": 3, "otherReports": 4, "ownAccounts": 2 })
}

#[test]
fn a_lever_is_tried_and_dropped_or_kept() {
    let page = capacity(Visit::new().width(320), overloaded());
    page.heading("So ist es nicht leistbar: …").is_there();
    let before = page.workspace();
    page.button("Ausprobieren: Einen eigenen Schlüsselkunden übergeben")
        .click();
    let trial = page.role("table", "Versuch: Einen eigenen Schlüsselkunden übergeben");
    trial.is_there();
    page.sees("Übernehmen setzt die selbst betreuten Schlüsselkunden auf 1.");
    page.fits();
    page.is_accessible();
    assert_eq!(page.workspace(), before);

    page.button("Verwerfen").click();
    page.sees("Der Versuch ist verworfen; Ihre Angaben sind unverändert.");
    page.heading("Was entlastet").is_focused();
    trial.is_gone();
    page.reload();
    assert_eq!(page.workspace(), before);

    let lever = "Ein Verkaufsgebiet abgeben";
    page.button(&format!("Ausprobieren: {lever}")).click();
    let trial = page.role("table", &format!("Versuch: {lever}"));
    let promised = trial.all("row").nth(1).all("cell").nth(1).text();
    page.button("Übernehmen").click();
    page.sees("Der Hebel ist übernommen.");
    page.sees(&format!("Auslastung {promised} %"));
    assert_eq!(page.workspace()["context"]["territories"], 2);
    page.textbox("Weitere Verkaufsgebiete")
        .holds("hold 2", "return arguments[0].value === '2';");

    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Hebel «Ein Verkaufsgebiet abgeben»");
    assert_eq!(page.workspace()["context"], before["context"]);
}

#[test]
fn a_setting_counts_at_once_and_goes_back_to_its_default() {
    let page = capacity(Visit::new(), overloaded());
    let load = || page.heading("So ist es nicht leistbar: …").text();
    let before = load();
    let field = page.textbox("Reserve für Ungeplantes");
    let default = field.value();
    let setting = |page: &Page| page.workspace()["settings"]["unplannedShare"].clone();
    field.fill("0,05");
    page.until("another load", || {
        (load() != before).then_some(()).ok_or_else(load)
    });
    assert_eq!(setting(&page), 0.05);

    field.fill("0.95");
    page.sees("Geben Sie eine Zahl von 0 bis 0.5 ein.");
    assert_eq!(setting(&page), 0.05);
    field.fill("viel");
    page.sees("Geben Sie eine Zahl ein, zum Beispiel 4.5.");
    page.is_accessible();
    assert_eq!(setting(&page), 0.05);
    field.fill("0.05");
    page.lacks("Geben Sie eine Zahl ein, zum Beispiel 4.5.");

    let back = format!("Zurück auf {default}: Reserve für Ungeplantes");
    page.button(&back).click();
    field.is_focused();
    page.button(&back).is_gone();
    assert_eq!(field.value(), default);
    assert_eq!(load(), before);
    assert_eq!(setting(&page), Value::Null);
}

#[test]
fn the_own_span_stands_beside_the_range_of_the_sources() {
    let page = capacity(Visit::new().width(320), json!({ "kamCount": 9 }));
    page.heading("Wie viele KAM möglich sind").is_there();
    page.role("img", "Rechnerisch möglich: 9 KAM bei Ihrem Bedarf; 9 …")
        .is_there();
    page.sees("Bei 5.3 Stunden (gute Praxis): 28 % bei 8.5 direkt Unterstellten;");
    page.sees("Quelle R30; Beleg: aus zweiter Hand.");
    page.sees("Die Quellen widersprechen sich; die Spannweite ist der Befund.");
    page.lacks("Richtwert 3");
    page.unfold();
    page.fits();
    page.is_accessible();
}

#[test]
fn each_default_says_where_it_comes_from_and_how_strong_that_is() {
    let page = capacity(Visit::new(), overloaded());
    page.button("Woher die Vorgabe stammt (Fixe Aufgaben)")
        .click();
    page.sees(
        "So geeicht, dass eine volle Stelle ohne Verkaufsgebiete neun KAM an der Grenze trägt",
    );
    page.sees("Eichung, kein Befund.");
    page.button("English").click();
    page.button("Where the default comes from (Preparation and follow-up …")
        .is_there();
}
