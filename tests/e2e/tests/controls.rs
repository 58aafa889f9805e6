//! The journeys find things by the roles and names that the browser gives them,
//! and use them as a person does.

use leitwerk_journeys::{Find, Visit};

/// Chromium's words for what ARIA calls img and button.
fn in_terms_of_aria(described: &str) -> String {
    described
        .replacen("image ", "img ", 1)
        .replacen("DisclosureTriangle ", "button ", 1)
}

#[test]
fn roles_and_names_are_those_of_the_browser() {
    let page = Visit::new().open_at("/pages/controls.html");
    let differing: Vec<_> = page
        .roles_and_names()
        .into_iter()
        .filter(|[ours, theirs]| *ours != in_terms_of_aria(theirs))
        .collect();
    assert!(differing.is_empty(), "ours, the browser's: {differing:#?}");
}

#[test]
fn only_what_is_visible_is_found() {
    let page = Visit::new().open_at("/pages/controls.html");
    page.button("Im Schatten von aussen").is_there();
    page.textbox("Innen").is_there();
    for name in ["Unsichtbar", "Abgeschaltet"] {
        page.button(name).is_gone();
    }
    page.lacks("Verborgen.");
    page.button("Geschlossen").click();
    page.sees("Verborgen.");
}

#[test]
fn things_are_found_in_their_group_and_by_the_beginning_of_a_name() {
    let page = Visit::new().open_at("/pages/controls.html");
    assert_eq!(page.radio("nie").count(), 2);
    let question = page.group("Ich kenne …");
    question.radio("immer …").click();
    question.radio("immer jede Woche").is_checked();
    question.radio("nie").is_unchecked();
    page.press(&["ArrowUp"]);
    assert_eq!(page.focused(), "radio nie");
}

#[test]
fn a_control_that_is_only_drawn_is_clicked_on_its_label() {
    let page = Visit::new().open_at("/pages/controls.html");
    let radio = page.group("Gezeichnet").radio("manchmal");
    radio.click();
    radio.is_checked();
    radio.is_focused();
}

/// As the program does, which puts its own page in the place of the first one.
#[test]
fn a_button_that_is_replaced_under_the_pointer_is_clicked_once() {
    let page = Visit::new().open_at("/pages/controls.html");
    let replace = "window.clicks = 0;
        const button = [...document.querySelectorAll('button')].find((it) => it.textContent === 'Weiter');
        const count = () => (window.clicks += 1);
        button.addEventListener('click', count);
        button.addEventListener('mousemove', () => {
          const another = button.cloneNode(true);
          another.addEventListener('click', count);
          button.replaceWith(another);
        });";
    page.script(replace, vec![]);
    page.button("Weiter").click();
    assert_eq!(page.script("return window.clicks;", vec![]), 1);
}

#[test]
fn fields_are_filled_and_chosen_from() {
    let page = Visit::new().open_at("/pages/controls.html");
    for text in ["Anna", "Beat"] {
        page.textbox("Vorname").fill(text);
        assert_eq!(page.textbox("Vorname").value(), text);
    }
    page.spinbutton("Alter").fill("42");
    assert_eq!(page.spinbutton("Alter").value(), "42");
    page.combobox("Stufe").choose("zwei");
    assert_eq!(page.combobox("Stufe").value(), "zwei");
    page.checkbox("Einverstanden").click();
    page.checkbox("Einverstanden").is_checked();
    page.textbox("Notiz").type_in(" mehr");
    assert_eq!(page.textbox("Notiz").value(), "Text mehr");
}

#[test]
fn files_go_in_and_come_out() {
    let page = Visit::new().open_at("/pages/controls.html");
    let field = page.button("Datei");
    field.open_file("werte.csv", b"a;b");
    field.holds(
        "have the file",
        "return arguments[0].files[0]?.name === 'werte.csv';",
    );
    page.link("Werte sichern").click();
    assert_eq!(page.downloaded("werte.csv"), b"a;b");
}

#[test]
fn storage_stays_with_the_visit() {
    let visit = Visit::new().stored("a", "1");
    let page = visit.open_at("/pages/controls.html");
    page.store("b", "2");
    page.kill_and_reopen();
    assert_eq!(page.stored_keys(), ["a", "b"]);
    assert_eq!(page.stored("b").as_deref(), Some("2"));
    assert_eq!(page.stored("c"), None);
}

#[test]
#[should_panic(expected = "There are: [\"Weiter\"")]
fn what_is_missing_is_told_with_what_is_there() {
    let visit = Visit::new().patience(std::time::Duration::from_millis(100));
    let page = visit.open_at("/pages/controls.html");
    page.button("Zurück").click();
}
