//! The result beside the plan: what is claimed, held against what is planned.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::json;

/// The result of someone who says that everyone is coached, has a sponsor and
/// a goal, with a plan in which two of nine have a sponsor and one has a goal.
fn result(visit: Visit) -> Page {
    let mut workspace = workspace("sample-workspace");
    let assessments = workspace["assessments"].as_array().map_or(0, Vec::len);
    let answers = &mut workspace["assessments"][assessments - 1]["answers"];
    for item in ["T4.1", "T4.2", "T4.3", "T4.4", "T4.5", "T6.2", "T2.4"] {
        answers[item] = json!(5);
    }
    for kam in 1..9 {
        workspace["kams"][kam]["goal"] = json!("");
    }
    for kam in 2..9 {
        workspace["kams"][kam]["sponsorId"] = json!("");
    }
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/result"))
}

#[test]
fn says_where_claim_and_plan_differ() {
    let page = result(Visit::new());
    page.sees("Hohes Coaching-Selbstbild, aber das Zeitbudget reicht rechnerisch nicht.");
    page.sees("im Teamplan haben 2 von 9 eine Patin oder einen Paten.");
    page.sees("im Teamplan sind 1 von 9 erfasst.");
    page.button("English").click();
    page.sees("High coaching self-view, but the time budget does not suffice arithmetically.");
    page.sees("in the team plan 2 of 9 have one.");
    page.sees("the team plan records 1 of 9.");
}

/// Example 1 of instrument.md B.10 with the three forms of B.11, a view of an
/// earlier invitation, and a guess.
fn both_views(visit: Visit, path: &str) -> Page {
    let mut workspace = workspace("b10-1");
    workspace["assessments"][0]["expected"] = json!({ "strongest": "T5", "weakest": "T6" });
    let tasks = json!({
        "T1": { "valid": 15, "sum": 39 }, "T2": { "valid": 15, "sum": 45 },
        "T3": { "valid": 12, "sum": 36 }, "T4": { "valid": 15, "sum": 18 },
        "T5": { "valid": 0, "sum": 0 }, "T6": { "valid": 15, "sum": 36 },
    });
    let view = |round: &str, day: &str| {
        json!({
            "id": round, "round": round, "closedOn": day,
            "instrumentVersion": "1.0", "forms": 3, "tasks": tasks,
        })
    };
    workspace["teamViews"] = json!([view("3fa9", "2026-02-28"), view("0c41", "2026-01-30")]);
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}{path}"))
}

#[test]
fn says_what_would_lift_the_level_and_how_that_is_computed() {
    let page = both_views(Visit::new().width(320), "#/result");
    page.sees(
        "Gesamthaft Stufe 3 («Etabliert») wäre mit 16 Antwortstufen mehr erreicht, am kürzesten \
         so: Paten +13, Coaching +1, Talente +2.",
    );
    page.sees("Gemeint ist das Verhalten, nicht das Ankreuzen.");
    page.button("Wie wird das berechnet?").nth(1).click();
    page.sees("S = (150 + 13 · 25) / 5 = 95.0");
    page.sees("min S = 40.0 ≥ 40");
    page.sees("G = 60.0 ≥ 60");
    page.fits();
    page.is_accessible();
}

#[test]
fn holds_the_guess_against_the_finding() {
    let page = both_views(Visit::new(), "#/result");
    page.sees("Erwartet: «Strategie» als stärkste Aufgabe. Ergebnis: «Wandel», «Innovation».");
    page.sees("Wie erwartet: «Paten» ist Ihre schwächste Aufgabe.");
    page.button("English").click();
    page.sees("As expected: “Sponsors” is your weakest task.");
}

#[test]
fn compares_both_views_of_each_task() {
    let page = both_views(Visit::new(), "#/result");
    page.heading("Was sagen Ihre KAM? Deutlich anders als Sie: Wandel, Talente und Coaching")
        .is_there();
    page.sees("3 Antwortbogen der Einladung 3fa9.");
    page.role(
        "img",
        "Wandel: Sie 65.0, Ihre KAM 40.0, Unterschied 25.0, ± 17.1 bei 3 Bogen",
    )
    .is_there();
    page.role("img", "Strategie: Sie 55.0, Ihre KAM zu wenige Antworten")
        .is_there();
    page.sees("Möglicher blinder Fleck: Sie sehen sich hier deutlich höher als Ihre KAM.");
    page.sees("Verborgene Stärke: Ihre KAM sehen Sie hier deutlich höher als Sie sich selbst.");
    page.sees("Ein etwas höheres Selbstbild ist üblich und für sich allein kein Befund.");
    page.link("Was sagen Ihre KAM?").click();
    page.heading("Was sagen Ihre KAM? …").is_focused();
    page.unfold();
    page.sees("|25.0| = 25.0 ≥ 15, 25.0 > 17.1 → möglicher blinder Fleck");
    page.sees("|15.0| = 15.0 ≥ 15, 15.0 ≤ 17.1 → kein Befund");
    page.is_accessible();
}

#[test]
fn the_comparison_fits_on_a_phone() {
    let page = both_views(Visit::new().width(320).in_english(), "#/result");
    page.unfold();
    page.fits();
    page.is_accessible();
}

#[test]
fn says_where_the_views_of_the_team_come_from() {
    let page = both_views(Visit::new(), "#/data");
    page.heading("Was beantwortet wurde").is_there();
    page.sees("Sicht Ihrer KAM, Einladung 3fa9, abgeschlossen am 28. Februar 2026, 3 Bogen: zählt im Ergebnis");
    page.sees(
        "Sicht Ihrer KAM, Einladung 0c41, abgeschlossen am 30. Januar 2026, 3 Bogen: zählt nicht: Eine andere \
         Einladung ist jünger",
    );
    page.is_accessible();
    let name = "Sicht Ihrer KAM, Einladung 3fa9, abgeschlossen am 28. Februar 2026, 3 Bogen";
    page.button(&format!("{name} entfernen")).click();
    page.sees(&format!("{name} ist entfernt."));
    page.sees("am 30. Januar 2026, 3 Bogen: zählt im Ergebnis");
    assert_eq!(
        page.workspace()["teamViews"].as_array().map(Vec::len),
        Some(1)
    );
    let undo = page.button("Rückgängig machen");
    undo.is_focused();
    undo.click();
    page.sees("28. Februar 2026, 3 Bogen: zählt im Ergebnis");
    assert_eq!(
        page.workspace()["teamViews"].as_array().map(Vec::len),
        Some(2)
    );
}

#[test]
fn questionnaires_that_do_not_count_are_listed_and_can_go() {
    let mut workspace = workspace("b10-1");
    let first = workspace["assessments"][0].clone();
    let mut single = first.clone();
    single["id"] = json!("single");
    single["form"] = json!("team");
    let mut other = first;
    other["id"] = json!("other");
    other["instrumentVersion"] = json!("9.9");
    workspace["assessments"] = json!([workspace["assessments"][0], single, other]);
    let page = Visit::new()
        .width(320)
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/data"));
    page.sees("zählt nicht: Fassung 9.9 des Fragebogens");
    page.fits();
    page.button("Bogen eines einzelnen KAM vom 2. März 2026 entfernen")
        .click();
    page.sees("ist entfernt.");
    assert_eq!(
        page.workspace()["assessments"].as_array().map(Vec::len),
        Some(2)
    );
}

#[test]
fn asks_for_a_guess_once_before_the_result() {
    let mut workspace = workspace("b10-1");
    workspace["assessments"][0]["contextSnapshot"] = json!(null);
    workspace["assessments"][0]["settingsSnapshot"] = json!(null);
    let page = Visit::new()
        .width(320)
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/review"));
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.heading("Bevor Sie das Ergebnis sehen: …").is_focused();
    page.button("Ohne Schätzung weiter").is_there();
    page.fits();
    page.is_accessible();
    page.role("combobox", "Stärkste Aufgabe")
        .choose("Wandel anstossen und durchsetzen");
    let expected = |page: &Page| page.workspace()["assessments"][0]["expected"].clone();
    assert_eq!(expected(&page), json!({ "strongest": "T1" }));
    page.reload();
    page.role("combobox", "Stärkste Aufgabe")
        .holds("the choice", "return arguments[0].value === 'T1';");
    page.button("Ergebnis ansehen").click();
    page.sees("Wie erwartet: «Wandel» ist Ihre stärkste Aufgabe.");

    page.go(&format!("{SITE}#/review"));
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/result");
    page.go(&format!("{SITE}#/guess"));
    page.sees("Das Ergebnis ist gezeigt; darum wird keine Schätzung mehr erfragt.");
    page.is_accessible();
}

#[test]
fn no_guess_is_asked_for_what_has_been_seen() {
    let mut workspace = workspace("b10-1");
    workspace["assessments"][0]["contextSnapshot"] = json!(null);
    let page = Visit::new()
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/result"));
    page.sees("von 100 Punkten");
    page.go(&format!("{SITE}#/review"));
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/result");
}
