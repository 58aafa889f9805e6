//! Taking steps back and making them again.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::{Value, json};

/// A team of two with a coaching cadence.
fn two_kams(visit: Visit) -> Visit {
    let mut workspace = workspace("b10-1");
    workspace["context"] = json!({ "kamCount": 2, "territories": 3, "otherReports": 1 });
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve", "intervalWeeks": 2 },
        { "id": "k2", "alias": "Birke", "intervalWeeks": 4 },
    ]);
    visit.stored(WORKSPACE, &workspace.to_string())
}

fn at(visit: Visit, screen: &str) -> Page {
    two_kams(visit).open_at(&[SITE, screen].concat())
}

/// A field of the first KAM as it is saved.
fn arve(page: &Page, field: &str) -> Value {
    page.workspace()["kams"][0][field].clone()
}

/// Opens the first KAM on the team page and writes a goal.
fn write_goal(page: &Page, goal: &str) {
    page.button("Arve").click();
    page.unfold();
    page.textbox("Entwicklungsziel").fill(goal);
    page.textbox("Ziel fällig am").focus();
    assert_eq!(arve(page, "goal"), goal);
}

#[test]
fn what_is_taken_back_in_the_calendar_leaves_the_goal_alone() {
    let page = at(Visit::new(), "#/plan/team");
    write_goal(&page, "Verhandeln");
    page.link("Kalender").click();
    page.button("Gehalten: Arve, …").nth(0).click();
    page.sees("Letztes Coaching von Arve: ");
    assert!(arve(&page, "lastCoachingOn").is_string());
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Letztes Coaching von Arve");
    assert!(arve(&page, "lastCoachingOn").is_null());
    assert_eq!(arve(&page, "goal"), "Verhandeln");

    page.button("Rückgängig: Entwicklungsziel von Arve").click();
    page.sees("Rückgängig gemacht: Entwicklungsziel von Arve");
    assert!(arve(&page, "goal").is_null());
}

#[test]
fn a_lever_is_one_step_and_nothing_else_is_taken_back() {
    let page = at(Visit::new(), "#/plan/capacity");
    page.textbox("Weitere direkt Unterstellte").is_there();
    page.textbox("Selbst betreute Schlüsselkunden").fill("4");
    page.textbox("Weitere Verkaufsgebiete").focus();
    let before = page.workspace();
    assert_eq!(before["context"]["ownAccounts"], 4);
    page.button("Ausprobieren: Ein Verkaufsgebiet abgeben")
        .click();
    page.button("Übernehmen").click();
    page.sees("Der Hebel ist übernommen.");
    assert_eq!(page.workspace()["context"]["territories"], 2);
    page.button("Rückgängig machen").click();
    page.sees("Rückgängig gemacht: Hebel «Ein Verkaufsgebiet abgeben»");
    assert_eq!(page.workspace(), before);
}

#[test]
fn the_language_is_no_step() {
    let page = at(Visit::new(), "#/plan/team");
    write_goal(&page, "Verhandeln");
    page.button("English").click();
    page.button("Undo: Development goal of Arve").is_there();
    page.button("Deutsch").click();
    page.button("Rückgängig: Entwicklungsziel von Arve").click();
    page.sees("Rückgängig gemacht: Entwicklungsziel von Arve");
    assert_eq!(page.workspace()["locale"], "de-CH");
    assert!(arve(&page, "goal").is_null());
    page.button("Rückgängig").is_there();
    page.button("English").click();
    page.button("Redo: Development goal of Arve").is_there();
    page.sees("Undone: Development goal of Arve");
}

#[test]
fn an_offer_is_good_for_as_long_as_nothing_has_touched_the_same() {
    let page = at(Visit::new(), "#/plan/team");
    page.button("Arve").click();
    page.button("KAM entfernen").click();
    page.sees("«Arve» ist entfernt.");
    page.in_another_tab(|second| {
        second.button("Birke").click();
        second.unfold();
        second.textbox("Entwicklungsziel").fill("Zuhören");
        second.textbox("Ziel fällig am").focus();
        assert_eq!(arve(second, "goal"), "Zuhören");
    });
    page.button("Rückgängig machen").click();
    page.button("Arve").is_focused();
    let kams = page.workspace()["kams"].clone();
    assert_eq!(kams[0]["alias"], "Arve");
    assert_eq!(kams[1]["goal"], "Zuhören");

    page.link("Kalender").click();
    page.button("Gehalten: Arve, …").nth(0).click();
    page.button("Rückgängig machen").is_there();
    page.in_another_tab(|second| {
        second.link("Team").click();
        second.button("Arve").click();
        second.unfold();
        second.textbox("Letztes Coaching").type_date(2024, 3, 1);
        second.textbox("Entwicklungsziel").focus();
        assert_eq!(arve(second, "lastCoachingOn"), "2024-03-01");
    });
    page.button("Rückgängig machen").is_gone();
    // The frame still tries, and says why not.
    page.button("Rückgängig: Letztes Coaching von Arve").click();
    page.sees("«Letztes Coaching von Arve» lässt sich nicht mehr rückgängig machen. Das Gleiche wurde inzwischen in einem anderen Fenster geändert.");
    assert_eq!(arve(&page, "lastCoachingOn"), "2024-03-01");
    page.button("Schliessen").click();
    page.lacks("lässt sich nicht mehr rückgängig machen");
}

#[test]
fn a_draft_belongs_to_its_field_and_only_the_person_saves_it() {
    let page = at(Visit::new(), "#/context");
    let kams = || page.textbox("Wie viele KAM führen Sie direkt?");
    let territories = || page.textbox("Wie viele weitere Verkaufsgebiete …");
    let remote = || page.textbox("Wie viele Ihrer KAM arbeiten dezentral …");
    territories().fill("99");
    remote().fill("5");
    kams().focus();
    page.sees("Geben Sie eine Zahl von 0 bis 40 ein.");
    page.sees("Geben Sie eine Zahl von 0 bis 2 ein.");
    let saved = |key: &str| page.workspace()["context"][key].clone();

    // There would be room now, but nobody has asked for it.
    kams().fill("9");
    territories().focus();
    assert_eq!(saved("kamCount"), 9);
    assert!(saved("remoteKams").is_null());
    page.button("Rückgängig: Anzahl KAM").click();
    page.sees("Rückgängig gemacht: Anzahl KAM");
    page.button("Wiederholen: Anzahl KAM").click();
    assert_eq!(saved("kamCount"), 9);
    assert!(saved("remoteKams").is_null());

    page.link("Teamplan").click();
    page.link("Kapazität").click();
    let shown = page.textbox("Weitere Verkaufsgebiete");
    assert_eq!(shown.value(), "3", "another page, another field");
    page.link("Standort").click();
    assert_eq!(territories().value(), "99");
    assert_eq!(remote().value(), "5");
    remote().focus();
    territories().focus();
    page.until("the draft to be saved", || {
        let saved = saved("remoteKams");
        if saved == 5 { Ok(()) } else { Err(saved) }
    });
    assert_eq!(saved("territories"), 3);
}

#[test]
fn keys_take_back_and_make_again_outside_of_text_fields() {
    let page = at(Visit::new(), "#/plan/team");
    write_goal(&page, "Verhandeln");
    page.checkbox("Arbeitet dezentral").click();
    assert_eq!(arve(&page, "decentralised"), true);
    page.press(&["Control+z"]);
    page.sees("Rückgängig gemacht: «Arbeitet dezentral» von Arve");
    page.checkbox("Arbeitet dezentral").is_focused();
    page.checkbox("Arbeitet dezentral").is_unchecked();

    // Across pages, and from nowhere in particular.
    page.link("Kalender").click();
    page.arrives("#/plan/calendar");
    page.lacks("Rückgängig gemacht");
    page.press(&["Control+z"]);
    page.sees("Rückgängig gemacht: Entwicklungsziel von Arve");
    assert!(arve(&page, "goal").is_null());
    page.press(&["Control+z"]);
    page.press(&["Control+Shift+z"]);
    page.sees("Wiederholt: Entwicklungsziel von Arve");
    page.press(&["Control+y"]);
    page.sees("Wiederholt: «Arbeitet dezentral» von Arve");
    assert_eq!(arve(&page, "goal"), "Verhandeln");
    assert_eq!(arve(&page, "decentralised"), true);

    // In a field it is the browser's own.
    page.link("Team").click();
    page.textbox("Alias des neuen KAM").type_in("Cassis");
    page.press(&["Control+z"]);
    page.textbox("Alias des neuen KAM")
        .holds("no name", "return arguments[0].value !== 'Cassis';");
    assert_eq!(arve(&page, "decentralised"), true);
    page.lacks("Rückgängig gemacht");
}

#[test]
fn what_had_the_focus_may_go_with_the_step() {
    let page = at(Visit::new(), "#/plan/team");
    page.textbox("Alias des neuen KAM").type_in("Cassis");
    page.press(&["Enter"]);
    page.button("Cassis").focus();
    page.press(&["Control+z"]);
    page.sees("Rückgängig gemacht: Cassis hinzugefügt");
    page.heading("Wer zum Team gehört").is_focused();
}

#[test]
fn the_buttons_of_the_frame_say_what_they_do_and_stay_where_they_are() {
    for width in [1280, 390, 320] {
        let visit = Visit::new().width(width);
        if !visit.can_be_had() {
            continue;
        }
        let page = at(visit, "#/plan/team");
        let undo = page.button("Rückgängig");
        assert_eq!(undo.attribute("aria-disabled").as_deref(), Some("true"));
        page.button("Arve").click();
        page.checkbox("Arbeitet dezentral").click();
        let undo = page.button("Rückgängig: «Arbeitet dezentral» von Arve");
        assert_eq!(undo.attribute("aria-disabled"), None);
        page.is_accessible();
        page.fits();
        undo.focus();
        page.press(&["Enter"]);
        page.sees("Rückgängig gemacht: «Arbeitet dezentral» von Arve");
        page.focus_is("button Rückgängig");
        page.is_accessible();
        page.fits();
        page.press(&["Tab", "Enter"]);
        page.sees("Wiederholt: «Arbeitet dezentral» von Arve");
        page.focus_is("button Wiederholen");
        assert_eq!(arve(&page, "decentralised"), true);
    }
}

#[test]
fn the_day_follows_the_clock_without_a_click() {
    let page = at(Visit::new(), "#/plan/calendar");
    let weeks = || page.all("heading").texts();
    let before = weeks();
    // Ten days pass while the page is out of sight.
    let later = "const Now = Date;
        Date = class extends Now {
            constructor(...given) {
                if (given.length) super(...given);
                else super(Now.now() + 10 * 24 * 3600 * 1000);
            }
        };
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));";
    page.script(later, vec![]);
    page.until("other weeks", || {
        (weeks() != before)
            .then_some(())
            .ok_or("They are the same.")
    });
}
