//! The pages that are there before the program, and the change to it.

use std::time::Duration;

use leitwerk_journeys::{
    Engine, Fault, Find, Page, SITE, Visit, WORKSPACE, only_in_chromium, workspace,
};
use serde_json::{Value, json};

const PROGRAM: &str = "program.wasm";
const KAMS: &str = "Wie viele KAM führen Sie direkt?";
const TERRITORIES: &str = "Wie viele weitere Verkaufsgebiete verantworten Sie?";
const REPORTS: &str = "Wie viele weitere Personen sind Ihnen direkt unterstellt?";
const MONTHS: &str = "Vor wie vielen Monaten wurde die heutige KAM-Struktur eingeführt?";

/// Someone on the page of the context questions, whose program does not come
/// before it is let through.
fn before_the_program(visit: Visit) -> Page {
    let page = visit
        .fault(Fault::Held(PROGRAM))
        .open_at(&[SITE, "#/context"].concat());
    page.textbox(KAMS).is_there();
    page
}

/// The program comes and takes over.
fn arrives(page: &Page) {
    assert!(!page.has_program(), "the program is there already");
    page.lets_through();
    page.is_started();
}

/// Where the caret is in the field with the keyboard: start and end.
fn caret(page: &Page) -> Value {
    let script = "const it = focused();
        return [it.selectionStart, it.selectionEnd];";
    page.person(script)
}

#[test]
fn answers_typed_before_the_program_are_saved_by_it() {
    let page = before_the_program(Visit::new());
    page.textbox(KAMS).focus();
    page.type_text("12");
    page.press(&["Tab"]);
    page.type_text("3");
    assert_eq!(page.workspace(), Value::Null, "nobody can have saved it");
    arrives(&page);
    page.textbox(TERRITORIES).is_focused();
    assert_eq!(page.textbox(KAMS).value(), "12");
    assert_eq!(page.textbox(TERRITORIES).value(), "3");
    assert_eq!(caret(&page), json!([1, 1]));
    page.type_text("4");
    assert_eq!(page.textbox(TERRITORIES).value(), "34");
    let saved = page.workspace();
    assert_eq!(saved["context"]["kamCount"], 12);
    assert_eq!(saved["context"]["territories"], 34);
    page.sees("2 von 8");
}

/// A person who goes on typing while the program comes, earlier or later.
fn types_through(late: u64) {
    let page = Visit::new()
        .fault(Fault::Late(PROGRAM, Duration::from_millis(late)))
        .open_at(&[SITE, "#/context"].concat());
    page.textbox(KAMS).focus();
    page.type_steadily("12\t3\t456", Duration::from_millis(30));
    page.is_started();
    page.textbox(REPORTS).is_focused();
    let typed = [KAMS, TERRITORIES, REPORTS].map(|name| page.textbox(name).value());
    assert_eq!(typed, ["12", "3", "456"], "{late} ms late");
    assert_eq!(caret(&page), json!([3, 3]));
    // 456 is no answer, and the one typed last is still in the making.
    page.lacks("Erlaubt ist");
    let saved = page.workspace();
    assert_eq!(saved["context"]["kamCount"], 12);
    assert_eq!(saved["context"]["territories"], 3);
}

#[test]
fn loses_no_character_while_someone_types_on() {
    for late in [0, 60, 120, 180, 240, 300, 360, 420, 480, 600] {
        types_through(late);
    }
}

#[test]
fn a_choice_stays_chosen_with_the_keyboard_on_it() {
    let page = before_the_program(Visit::new());
    page.radio("Ja").click();
    arrives(&page);
    page.radio("Ja").is_checked();
    page.radio("Ja").is_focused();
    page.radio("Nein").is_unchecked();
    assert_eq!(page.workspace()["context"]["pilotPhase"], true);
    page.button("Antwort zurücknehmen").is_there();
}

#[test]
fn selection_and_scroll_position_stay() {
    let page = before_the_program(Visit::new().height(500));
    page.textbox(MONTHS).focus();
    page.type_text("123");
    page.person("focused().setSelectionRange(1, 2, 'backward');");
    let scroll = page.script("return window.scrollY;", vec![]);
    assert_ne!(scroll, json!(0));
    arrives(&page);
    page.textbox(MONTHS).is_focused();
    assert_eq!(caret(&page), json!([1, 2]));
    let direction = page.person("return focused().selectionDirection;");
    assert_eq!(direction, json!("backward"));
    assert_eq!(page.script("return window.scrollY;", vec![]), scroll);
    page.type_text("4");
    assert_eq!(page.textbox(MONTHS).value(), "143");
}

#[test]
fn what_is_no_answer_stays_in_its_field_with_the_reason() {
    let page = before_the_program(Visit::new());
    page.textbox(KAMS).focus();
    page.type_text("zwölf");
    page.press(&["Tab"]);
    page.type_text("99");
    arrives(&page);
    assert_eq!(page.textbox(KAMS).value(), "zwölf");
    assert_eq!(page.textbox(TERRITORIES).value(), "99");
    assert_eq!(
        page.textbox(KAMS).attribute("aria-invalid"),
        Some("true".to_owned())
    );
    // Nobody is told off in the middle of a number.
    assert_eq!(page.textbox(TERRITORIES).attribute("aria-invalid"), None);
    page.press(&["Tab"]);
    page.textbox(TERRITORIES)
        .holds("be refused", "return arguments[0].ariaInvalid === 'true';");
}

#[test]
fn a_composition_is_not_cut_off() {
    if only_in_chromium("composition of an input method") {
        return;
    }
    let page = before_the_program(Visit::new());
    page.textbox(KAMS).focus();
    page.cdp(
        "Input.imeSetComposition",
        json!({ "text": "1", "selectionStart": 1, "selectionEnd": 1 }),
    );
    page.lets_through();
    page.until("the program to be loaded", || {
        let script = "return performance.getEntriesByType('resource')
            .some((it) => it.name.endsWith('.wasm') && it.responseEnd > 0);";
        let has_come = page.script(script, vec![]) == json!(true);
        has_come.then_some(()).ok_or("It is on its way.")
    });
    assert!(!page.has_program());
    page.cdp("Input.insertText", json!({ "text": "15" }));
    page.is_started();
    assert_eq!(page.textbox(KAMS).value(), "15");
    assert_eq!(page.workspace()["context"]["kamCount"], 15);
}

#[test]
fn goes_on_to_a_page_that_only_the_program_has() {
    let page = before_the_program(Visit::new());
    page.textbox(KAMS).focus();
    page.type_text("7");
    page.link("Weiter: …").click();
    page.sees("Diese Seite wird geladen.");
    page.lacks(KAMS);
    arrives(&page);
    page.sees("0 von 30 Aussagen");
    assert!(page.url().ends_with("#/task/T1"));
    assert_eq!(page.workspace()["context"]["kamCount"], 7);
    page.back();
    page.until("the answer", || {
        let value = page.textbox(KAMS).value();
        (value == "7").then_some(()).ok_or(value)
    });
}

#[test]
fn other_addresses_do_not_show_the_start() {
    let page = Visit::new()
        .fault(Fault::Held(PROGRAM))
        .open_at(&[SITE, "#/result"].concat());
    page.sees("Diese Seite wird geladen.");
    page.lacks("Wo stehen Sie");
    arrives(&page);
    page.lacks("Diese Seite wird geladen.");
}

#[test]
fn the_example_can_be_asked_for_before_the_program() {
    let page = Visit::new().fault(Fault::Held(PROGRAM)).open();
    page.button("Beispiel laden").click();
    page.sees("Diese Seite wird geladen.");
    arrives(&page);
    page.sees("Sie sehen ein Beispiel.");
    page.sees("von 100 Punkten");
}

#[test]
fn english_browsers_read_english() {
    let page = Visit::new().in_english().fault(Fault::Held(PROGRAM)).open();
    page.heading("Where do you stand as a leader of …")
        .is_there();
    page.lacks("Wo stehen Sie");
    page.link("Start the assessment").click();
    page.heading("Your team").is_focused();
    assert_eq!(page.title(), "Your team – Leitwerk");
    page.textbox("How many KAMs do you lead directly?").focus();
    page.type_text("5");
    arrives(&page);
    page.heading("Your team").is_there();
    assert_eq!(page.workspace()["locale"], "en");
    assert_eq!(page.workspace()["context"]["kamCount"], 5);
}

#[test]
fn the_language_can_be_changed_before_the_program() {
    let page = before_the_program(Visit::new());
    page.textbox(KAMS).focus();
    page.type_text("5");
    page.button("English").click();
    page.button("English").is_focused();
    page.heading("Your team").is_there();
    arrives(&page);
    page.heading("Your team").is_there();
    let saved = page.workspace();
    assert_eq!(saved["locale"], "en");
    assert_eq!(saved["context"]["kamCount"], 5);
}

#[test]
fn what_is_saved_is_not_hidden_behind_a_first_visit() {
    let mut saved = workspace("b10-1");
    saved["locale"] = json!("en");
    let text = saved.to_string();
    let page = Visit::new()
        .stored(WORKSPACE, &text)
        .fault(Fault::Held(PROGRAM))
        .open_at(&[SITE, "#/context"].concat());
    page.sees("This page is loading.");
    assert_eq!(page.all("textbox").count(), 0);
    arrives(&page);
    let field = page.textbox("How many KAMs do you lead directly?");
    assert_eq!(field.value(), saved["context"]["kamCount"].to_string());
    assert_eq!(page.stored(WORKSPACE), Some(text));
}

#[test]
fn works_without_a_script_as_far_as_it_goes() {
    let visit = Visit::new().without_javascript();
    if !visit.can_be_had() {
        return;
    }
    let page = visit.open();
    page.heading("Wo stehen Sie als Führungskraft von …")
        .is_there();
    page.heading("Where do you stand as a leader of …")
        .is_there();
    page.sees("erlauben Sie dieser Seite JavaScript");
    page.link("Standortbestimmung beginnen").click();
    page.textbox(KAMS).type_in("5");
    page.lacks("Rund zehn Minuten");
    page.link("Zurück: …").click();
    page.sees("Rund zehn Minuten");
    page.link("Ergebnis").click();
    page.sees("Diese Seite wird geladen.");
    page.lacks("Rund zehn Minuten");
}

/// Everything that is displayed: tag, class, text, id, address and place.
const PICTURE: &str = "return [...visible(document)]
    .filter((it) => it.closest('.leitwerk') && it.localName !== 'slot')
    .map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        const own = [...it.childNodes].filter((node) => node.nodeType === 3);
        const text = own.map((node) => node.data).join('').trim();
        return [it.localName, it.className.baseVal ?? it.className, text,
            it.id, it.getAttribute('href'), x, y, width, height].join(' ');
    });";

/// What is not the same in two pictures.
fn changes<'a>(before: &'a Value, after: &'a Value) -> Vec<[&'a str; 2]> {
    let lines = |picture: &'a Value| -> Vec<&'a str> {
        let lines = picture.as_array().into_iter().flatten();
        lines.filter_map(Value::as_str).collect()
    };
    let (before, after) = (lines(before), lines(after));
    assert_eq!(before.len(), after.len());
    let pairs = before.into_iter().zip(after);
    pairs
        .filter(|(before, after)| before != after)
        .map(<[&str; 2]>::from)
        .collect()
}

#[test]
fn nothing_moves_when_the_program_comes() {
    for width in [1280, 390, 320] {
        for look in 0..4 {
            let mut visit = Visit::new().width(width).fault(Fault::Held(PROGRAM));
            if look % 2 == 1 {
                visit = visit.dark();
            }
            if look > 1 {
                visit = visit.in_english();
            }
            if !visit.can_be_had() {
                continue;
            }
            let page = visit.open();
            // Others take a picture of what the window shows.
            let is_whole = Engine::chosen() == Engine::Chromium;
            for screen in ["#/", "#/context"] {
                page.go(&[SITE, screen].concat());
                page.all("heading").nth(0).is_there();
                page.is_settled();
                let before = (page.person(PICTURE), page.picture(is_whole));
                assert!(before.0.as_array().is_some_and(|all| all.len() > 30));
                page.lets_through();
                page.is_started();
                let after = (page.person(PICTURE), page.picture(is_whole));
                assert_eq!(
                    changes(&before.0, &after.0),
                    Vec::<[&str; 2]>::new(),
                    "{screen} at {width} px, look {look}"
                );
                assert!(before.1 == after.1, "{screen} at {width} px, look {look}");
                page.holds_back();
                page.go("/pages/empty.html");
            }
        }
    }
}

#[test]
fn is_accessible_and_fits_before_the_program() {
    for visit in [
        Visit::new(),
        Visit::new().dark().width(320),
        Visit::new().in_english().width(390),
        Visit::new().forced_colors(),
    ] {
        if !visit.can_be_had() {
            continue;
        }
        let page = visit.fault(Fault::Held(PROGRAM)).open();
        for screen in ["#/", "#/context", "#/result"] {
            page.go(&[SITE, screen].concat());
            page.is_accessible();
            page.fits();
        }
    }
}

#[test]
fn stands_in_a_foreign_page_without_touching_its_address() {
    let page = Visit::new()
        .fault(Fault::Held(PROGRAM))
        .open_at("/pages/foreign.html");
    page.link("Start the assessment").click();
    page.heading("Your team").is_focused();
    page.lacks("Their own words.");
    page.textbox("How many KAMs do you lead directly?").focus();
    page.type_text("8");
    page.is_accessible();
    arrives(&page);
    assert_eq!(
        page.textbox("How many KAMs do you lead directly?").value(),
        "8"
    );
    page.textbox("How many KAMs do you lead directly?")
        .is_focused();
    assert!(page.url().ends_with("/pages/foreign.html"));
    let saved = page.stored("leitwerk/other").unwrap_or_default();
    assert!(saved.contains("\"kamCount\":8"), "{saved}");
    assert_eq!(page.title(), "A page of somebody else");
}

/// What a website allows that has its element elsewhere.
const ELSEWHERE: &str = "default-src 'none'; \
    script-src 'self' http://localhost:* 'wasm-unsafe-eval'; \
    connect-src 'self' http://localhost:*; style-src 'self'; img-src data:";

#[test]
fn comes_from_another_origin_that_allows_it() {
    let page = Visit::new()
        .fault(Fault::Policy(ELSEWHERE))
        .fault(Fault::Held(PROGRAM))
        .open_at("/pages/elsewhere.html");
    page.link("Standortbestimmung beginnen").click();
    page.textbox(KAMS).focus();
    page.type_text("6");
    arrives(&page);
    page.textbox(KAMS).is_focused();
    assert_eq!(page.textbox(KAMS).value(), "6");
}

#[test]
fn says_that_another_origin_does_not_allow_it() {
    let page = Visit::new()
        .fault(Fault::Policy(ELSEWHERE))
        .fault(Fault::OnlyScriptsElsewhere)
        .expects("CORS policy")
        .expects("ERR_FAILED")
        .expects("leitwerk: foreign")
        .open_at("/pages/elsewhere.html");
    page.sees("nicht an diese Website heraus");
    page.sees("Ihre eigenen Worte.");
    page.is_accessible();
}

#[test]
fn an_element_may_leave_while_the_program_comes() {
    let page = Visit::new()
        .fault(Fault::Held(PROGRAM))
        .open_at("/pages/foreign.html");
    page.heading("Where do you stand …").is_there();
    page.script(
        "window.kept = document.querySelector('kam-leitwerk'); window.kept.remove();",
        vec![],
    );
    page.lets_through();
    page.until("the program to be loaded", || {
        let script = "return performance.getEntriesByType('resource')
            .some((it) => it.name.endsWith('.wasm') && it.responseEnd > 0);";
        let has_come = page.script(script, vec![]) == json!(true);
        has_come.then_some(()).ok_or("It is on its way.")
    });
    page.script("document.body.append(window.kept);", vec![]);
    page.is_started();
    page.heading("Where do you stand …").is_there();
}

#[test]
fn no_page_needs_markup_from_a_text() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
        connect-src 'self'; style-src 'self'; img-src 'self' data:; \
        require-trusted-types-for 'script'";
    let page = Visit::new()
        .stored(WORKSPACE, &workspace("b10-1").to_string())
        .fault(Fault::Policy(policy))
        .open();
    page.is_started();
    for screen in leitwerk_journeys::SCREENS {
        page.go(&[SITE, screen].concat());
        page.all("heading").nth(0).is_there();
        page.unfold();
    }
}
