//! Saved data with fields that this program cannot use: they are carried along.

use leitwerk_journeys::{Find, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

#[test]
fn what_cannot_be_used_is_listed_and_stays_saved() {
    let mut odd = workspace("sample-workspace");
    odd["colour"] = json!("red");
    odd["kams"][1]["startedOn"] = json!("2026-02-31");
    let before = odd.to_string();
    let page = Visit::new()
        .stored(WORKSPACE, &before)
        .open_at(&format!("{SITE}#/plan/team"));
    page.sees("Einige gespeicherte Angaben kennt diese Version von Leitwerk nicht");
    page.sees("Birke, Beginn in der KAM-Rolle: 2026-02-31");
    page.sees("Feld «colour»: red");
    page.lacks("konnten nicht gelesen werden");
    page.is_accessible();
    // A change is saved, and they with it.
    page.go(&format!("{SITE}#/task/T1"));
    page.radio("1 …").nth(0).click();
    page.until("the answer to be saved", || {
        let saved = page.stored(WORKSPACE).unwrap_or_default();
        (saved != before).then_some(()).ok_or(saved)
    });
    assert_eq!(page.workspace()["colour"], "red");
    assert_eq!(page.workspace()["kams"][1]["startedOn"], "2026-02-31");
    assert_eq!(page.stored("leitwerk/site/backup/1"), None);

    page.reload();
    page.sees("Feld «colour»: red");
    page.button("Hinweis schliessen").click();
    page.lacks("Feld «colour»");
    page.reload();
    page.button("Diese Angaben löschen").click();
    page.lacks("Feld «colour»");
    page.until("the fields to go", || {
        let saved = page.workspace();
        (saved["colour"] == Value::Null).then_some(()).ok_or(saved)
    });
    page.reload();
    page.is_started();
    page.lacks("kennt diese Version von Leitwerk nicht");
    assert_eq!(page.workspace()["kams"][1].get("startedOn"), None);
}
