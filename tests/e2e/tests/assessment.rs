//! From the first visit to the result, by mouse and by keyboard.

use leitwerk_journeys::{Find, Page, SCREENS, SITE, Visit, WORKSPACE, answers, workspace};
use serde_json::{Value, json};

/// The pages with scales, in their order.
fn scales() -> &'static [&'static str] {
    &SCREENS[2..10]
}

/// The answers of the example B.10.1 (instrument.md), with a whole context.
fn example() -> Value {
    let mut workspace = workspace("b10-1");
    workspace["context"] = json!({
        "kamCount": 12, "territories": 3, "otherReports": 5, "ownAccounts": 1,
        "remoteKams": 4, "monthsSinceIntro": 6, "employment": 90, "pilotPhase": true,
    });
    workspace
}

/// The numbers of instrument.md B.10.1 stand on the result.
fn shows_the_result(page: &Page) {
    page.heading("Im Aufbau: 46.7 von 100 Punkten").is_there();
    page.sees("Nach Wichtigkeit gewichtet sind es 44.8 Punkte.");
    let text = page.text();
    let after = |part: &str| text.find(part).unwrap_or(usize::MAX);
    let first = after("Zuerst angehen");
    let paten = after("Interne Unterstützung durch «Paten»");
    let coaching = after("Coaching und Weiterentwicklung");
    assert!(first < paten && paten < coaching, "the focus in:\n{text}");
    let priorities: Vec<&str> = text
        .lines()
        .filter_map(|line| line.rsplit_once("Priorität "))
        .map(|(_, number)| number)
        .filter(|number| number.parse::<f32>().is_ok())
        .collect();
    assert_eq!(
        priorities,
        ["62.5", "56.3", "40.0", "20.0", "12.0", "9.0"],
        "the ranking in:\n{text}"
    );
}

#[test]
fn leads_from_the_first_visit_to_the_result() {
    let example = example();
    let page = Visit::new().open();
    page.link("Standortbestimmung beginnen").click();
    page.arrives("#/context");
    page.answer_context(&example["context"]);
    for screen in scales() {
        page.link("Weiter: …").click();
        page.arrives(screen);
        page.answer_all(&answers(&example, screen));
    }
    page.link("Weiter: …").click();
    page.heading("Alle Fragen sind beantwortet").is_there();
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/guess");
    page.button("Ohne Schätzung weiter").click();
    page.arrives("#/result");
    shows_the_result(&page);
    page.reload();
    shows_the_result(&page);
}

#[test]
fn the_result_says_why_and_what_to_do() {
    let page = Visit::new()
        .stored(WORKSPACE, &example().to_string())
        .open_at(&format!("{SITE}#/result"));
    page.sees("Stufe 2 von 4: Das Verhalten geschieht, hängt aber von Tag und Person ab.");
    page.button("Warum zuerst? Paten").click();
    for number in [
        "max(0, 80.0 − 30.0) = 50.0",
        "W = 5 / 5 · 50.0 = 50.0",
        "U = 1.25: Das Team ist in einer Pilotphase",
        "P = 50.0 · 1.25 = 62.5",
        "Vor Coaching, weil die Priorität höher ist: 62.5 gegenüber 56.3.",
    ] {
        page.sees(number);
    }
    page.button("Wie wird das berechnet?").nth(0).click();
    page.sees("(65.0 + 30.0 + 65.0 + 35.0 + 55.0 + 30.0) / 6 = 46.7");

    page.heading("Was tun? Die nächsten 90 Tage: Paten und Coaching")
        .is_there();
    let plans = page.all("article");
    for (plan, level) in [
        (0, "Heute 30.0 Punkte, Reaktiv"),
        (1, "Heute 35.0 Punkte, Reaktiv"),
    ] {
        let plan = plans.clone().nth(plan);
        assert!(plan.text().contains(level));
        assert_eq!(plan.all("list").nth(0).all("listitem").count(), 2);
        plan.heading("Hier beginnen").is_there();
        assert_eq!(plan.all("list").nth(1).all("listitem").count(), 2);
    }

    page.button("Zahlen als Tabelle").nth(0).click();
    let rows = page.all("table").nth(0).all("row").texts();
    assert_eq!(rows[0], "Aufgabe Wert Auflösung ± Ziel");
    assert_eq!(rows[6], "Paten 30.0 5.0 80.0");
}

#[test]
fn the_whole_way_fits_on_a_phone() {
    let example = example();
    let visit = Visit::new().width(320).height(640);
    if !visit.can_be_had() {
        return;
    }
    let page = visit.open();
    page.fits();
    page.link("Standortbestimmung beginnen").click();
    for screen in scales() {
        page.link("Weiter: …").click();
        page.arrives(screen);
        page.answer_all(&answers(&example, screen));
        page.fits();
    }
    page.link("Weiter: …").click();
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/guess");
    page.button("Ohne Schätzung weiter").click();
    page.arrives("#/result");
    for details in [
        "Wie wird das berechnet?",
        "Warum zuerst? …",
        "Zahlen als Tabelle",
    ] {
        page.button(details).nth(0).click();
    }
    page.fits();
    page.is_accessible();
}

#[test]
fn goes_on_after_a_reload_and_in_another_language() {
    let example = example();
    let page = Visit::new().open_at(&format!("{SITE}#/context"));
    page.answer_context(&example["context"]);
    page.link("Weiter: …").click();
    page.arrives("#/task/T1");
    page.answer_all(&answers(&example, "#/task/T1"));
    page.sees("5 von 30 Aussagen");

    page.reload();
    page.radio("4 …").nth(0).is_checked();
    page.sees("5 von 30 Aussagen");

    page.link("Weiter: …").click();
    page.arrives("#/task/T2");
    page.radio("2 …").nth(1).click();
    page.button("English").click();
    page.sees("6 of 30 statements");
    page.radio("2 …").nth(1).is_checked();
    page.button("English").is_focused();
    assert_eq!(lang(&page), "en");
    assert!(page.url().ends_with("#/task/T2"));

    page.kill_and_reopen();
    page.sees("6 of 30 statements");
    assert_eq!(lang(&page), "en");
    page.button("Deutsch").click();
    page.sees("6 von 30 Aussagen");
    assert_eq!(lang(&page), "de-CH");

    page.go(SITE);
    page.sees("Beantwortet: 14 von 52 Fragen.");
    page.link("Weiterfahren: Talente identifizieren und entwickeln")
        .click();
    page.arrives("#/task/T2");
    page.radio("2 …").nth(1).is_checked();
}

fn lang(page: &Page) -> String {
    let lang = page.script("return document.documentElement.lang;", vec![]);
    lang.as_str().unwrap_or_default().to_owned()
}

#[test]
fn is_answered_by_keyboard_alone() {
    let example = example();
    let page = Visit::new().open();
    page.is_started();
    page.tab_to("link Standortbestimmung beginnen");
    page.press(&["Enter"]);
    page.arrives("#/context");
    let context = &example["context"];
    let numbers = [
        "kamCount",
        "territories",
        "otherReports",
        "ownAccounts",
        "remoteKams",
    ];
    for key in numbers {
        type_number(&page, &context[key]);
    }
    page.tab_to("radio Ja");
    page.press(&["1"]);
    page.radio("Ja").is_checked();
    for key in ["monthsSinceIntro", "employment"] {
        type_number(&page, &context[key]);
    }
    for screen in scales() {
        page.tab_to("link Weiter: ");
        page.press(&["Enter"]);
        page.arrives(screen);
        for (place, digit) in answers(&example, screen).iter().enumerate() {
            page.tab_to("radio ");
            page.press(&[digit]);
            page.radio(&format!("{digit} …")).nth(place).is_checked();
        }
    }
    page.tab_to("link Weiter: ");
    page.press(&["Enter"]);
    page.heading("Alle Fragen sind beantwortet").is_focused();
    page.tab_to("button Abschliessen");
    page.press(&["Enter"]);
    page.arrives("#/guess");
    page.tab_to("button Ohne Schätzung");
    page.press(&["Enter"]);
    page.arrives("#/result");
    shows_the_result(&page);
}

fn type_number(page: &Page, number: &Value) {
    page.tab_to("textbox ");
    page.type_text(&number.to_string());
}

#[test]
fn keys_choose_change_and_take_back() {
    let page = Visit::new().open_at(&format!("{SITE}#/task/T1"));
    page.is_started();
    page.tab_to("radio 1 ");
    let first = |name: &str| page.radio(name).nth(0);
    page.press(&["0"]);
    first("nicht anwendbar …").is_checked();
    page.press(&["3"]);
    first("3 …").is_checked();
    first("3 …").is_focused();
    page.press(&["ArrowRight"]);
    first("4 …").is_checked();
    page.press(&["ArrowUp", "ArrowLeft"]);
    first("2 …").is_checked();
    page.press(&["Delete"]);
    first("2 …").is_unchecked();
    first("2 …").is_focused();
    page.sees("0 von 30 Aussagen");
    page.press(&["5"]);
    page.button("Antwort zurücknehmen").click();
    first("5 …").is_unchecked();
    first("5 …").is_focused();
    for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] {
        page.press(&[key]);
        assert!(page.url().ends_with("#/task/T1"), "{key} left the page");
    }
}

#[test]
fn the_browser_goes_back_and_forward() {
    let page = Visit::new().open();
    page.link("Standortbestimmung beginnen").click();
    page.arrives("#/context");
    page.link("Weiter: Wandel").click();
    page.arrives("#/task/T1");
    page.radio("4 …").nth(0).click();
    page.back();
    page.arrives("#/context");
    // Going back with the keyboard in a field.
    let question = "Beschäftigungsgrad in Prozent";
    page.textbox(question).type_in("80");
    page.back();
    page.sees("Beantwortet: 2 von 52 Fragen.");
    page.forward();
    page.forward();
    page.arrives("#/task/T1");
    page.radio("4 …").nth(0).is_checked();
}

#[test]
fn says_what_open_questions_cost() {
    let page = Visit::new().open_at(&format!("{SITE}#/review"));
    page.heading("Offen: 52 von 52 Fragen").is_there();
    page.sees("Noch kein Gesamtwert: erst 0 von 6 Aufgaben auswertbar, es braucht fünf.");
    page.sees("Nicht auswertbar und ohne Rang: 0 von 5 Aussagen bewertet, es braucht drei.");
    page.sees("Ohne Angabe zählt eine Aufgabe als «mittel».");
    page.button("Offene Fragen zeigen (5)").nth(1).click();
    let question = "Ich mache Leistungen des Vertriebs …";
    page.link(question).click();
    page.until("the keyboard on the open question", || {
        let focused = page.focused();
        let is_there = page.url().ends_with("#/task/T2") && focused.starts_with("radio 1 ");
        is_there.then_some(()).ok_or(focused)
    });
    page.press(&["3"]);
    page.group(question).radio("3 …").is_checked();

    page.go(&format!("{SITE}#/review"));
    page.button("Abschliessen und Ergebnis ansehen").click();
    page.arrives("#/guess");
    page.button("Ohne Schätzung weiter").click();
    page.heading("Noch kein Gesamtwert: erst 0 von 6 Aufgaben auswertbar")
        .is_there();
    page.sees("der Gesamtwert braucht fünf auswertbare Aufgaben");
    page.link("Offene Aussagen ansehen").click();
    page.arrives("#/review");
}

#[test]
fn an_unanswered_visit_shows_what_the_result_will_be() {
    let page = Visit::new().open_at(&format!("{SITE}#/result"));
    page.heading("Hier steht, wo Sie zuerst ansetzen")
        .is_there();
    page.link("Standortbestimmung beginnen").click();
    page.arrives("#/context");
    assert_eq!(page.stored(WORKSPACE), None);
}

#[test]
fn whoever_has_finished_is_led_to_the_result_first() {
    let visit = Visit::new().stored(WORKSPACE, &workspace("sample-workspace").to_string());
    let page = visit.open();
    page.link("Ergebnis ansehen").is_there();
    let text = page.text();
    let place = |of: &str| text.find(of).unwrap_or_else(|| panic!("{of} in {text}"));
    assert!(place("Ergebnis ansehen") < place("Weiterfahren: Überblick"));
}
