//! The way from the first visit to another browser, as every engine has to go
//! it: start, answer, reload, plan, save as a file, open it again, two tabs.

use leitwerk_journeys::{Find, SITE, Visit, WORKSPACE};

#[test]
fn leads_from_the_first_visit_to_another_browser() {
    let page = Visit::new().open();
    page.link("Standortbestimmung beginnen").click();
    page.arrives("#/context");
    page.link("Weiter: Wandel").click();
    page.arrives("#/task/T1");
    page.radio("4 …").nth(0).click();
    page.sees("1 von 30 Aussagen");
    page.reload();
    page.radio("4 …").nth(0).is_checked();
    page.radio("2 …").nth(1).click();
    page.sees("2 von 30 Aussagen");

    page.link("Teamplan").click();
    page.link("Team erfassen").click();
    page.arrives("#/plan/team");
    page.textbox("Alias des neuen KAM").type_in("Arve");
    page.press(&["Enter"]);
    page.sees("«Arve» ist hinzugefügt.");
    page.button("Arve").click();
    page.combobox("Coachingrhythmus").choose("alle 4 Wochen");
    page.button("Schliessen").click();
    page.button("Arve").is_there();

    page.link("Daten").click();
    page.arrives("#/data");
    page.button("Als Datei speichern").nth(0).click();
    let file = page.downloaded(".json");
    let saved = page.stored(WORKSPACE).expect("a workspace");
    assert_eq!(saved.as_bytes(), file, "the file is what is saved");

    let other = Visit::new().open_at(&format!("{SITE}#/task/T1"));
    other.radio("1 …").nth(0).click();
    other.sees("1 von 30 Aussagen");
    other.link("Daten").click();
    other.arrives("#/data");
    other
        .button("Leitwerk-Datei (JSON)")
        .open_file("work.json", &file);
    other.radio("Ersetzen …").click();
    other.sees("KAM 1 neu");
    other.button("Meine Angaben ersetzen").click();
    other.sees("Die Datei ist geöffnet.");
    assert_eq!(other.stored(WORKSPACE).as_deref(), Some(&*saved));

    other.go(&format!("{SITE}#/task/T1"));
    other.radio("4 …").nth(0).is_checked();
    other.in_another_tab(|second| {
        second.radio("2 …").nth(1).is_checked();
        second.radio("5 …").nth(2).click();
        second.sees("3 von 30 Aussagen");
    });
    other.radio("5 …").nth(2).is_checked();
    other.radio("1 …").nth(0).click();
    other.sees("3 von 30 Aussagen");
    let answers = &other.workspace()["assessments"][0]["answers"];
    let of = |item: &str| answers[item].as_u64();
    assert_eq!(
        ["T1.1", "T1.2", "T1.3"].map(of),
        [Some(1), Some(2), Some(5)]
    );
}
