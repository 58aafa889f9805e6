//! What is done with a thing on the page.

use std::fmt;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::page::Page;
use crate::step::Step;

/// The key of an element in WebDriver's JSON.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A thing on the page. Whatever is done with it waits until it is there, and
/// there once: of several, [`Found::nth`] takes one.
#[derive(Clone)]
pub struct Found<'p> {
    pub(crate) page: &'p Page,
    pub(crate) steps: Vec<Step>,
}

impl Found<'_> {
    /// One of several, from 0.
    #[must_use]
    pub fn nth(mut self, index: usize) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.nth = Some(index);
        }
        self
    }

    // Looking.

    /// Waits until it is there.
    #[track_caller]
    pub fn is_there(&self) -> &Self {
        self.act("be there", |_| Ok(()));
        self
    }

    /// Waits until nothing like it is there.
    #[track_caller]
    pub fn is_gone(&self) {
        self.page
            .until(&format!("{self} to go"), || match self.count() {
                0 => Ok(()),
                count => Err(format!("There are {count}.")),
            });
    }

    /// How many there are now.
    #[must_use]
    pub fn count(&self) -> usize {
        self.elements().map_or(0, |elements| elements.len())
    }

    /// Its visible text.
    #[track_caller]
    #[must_use]
    pub fn text(&self) -> String {
        self.ask("return tidy(arguments[0].innerText ?? arguments[0].textContent);")
    }

    /// The visible text of each that is there now.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let elements = self.elements().unwrap_or_default();
        let script = "return arguments[0].map((it) => tidy(it.innerText ?? it.textContent));";
        let texts = self.page.browser.person(script, vec![json!(elements)]);
        serde_json::from_value(texts.unwrap_or_default()).unwrap_or_default()
    }

    /// What stands in the field.
    #[track_caller]
    #[must_use]
    pub fn value(&self) -> String {
        self.ask("return arguments[0].value;")
    }

    /// An attribute, as it stands in the page.
    #[track_caller]
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.act("have an attribute", |element| {
            self.page
                .browser
                .run(element.attr(name))
                .map_err(|e| e.to_string())
        })
    }

    /// Waits until a radio button or checkbox is on.
    #[track_caller]
    pub fn is_checked(&self) {
        self.holds("be checked", "return arguments[0].checked === true;");
    }

    /// Waits until a radio button or checkbox is off.
    #[track_caller]
    pub fn is_unchecked(&self) {
        self.holds("be unchecked", "return arguments[0].checked === false;");
    }

    /// Waits until the keyboard is on it.
    #[track_caller]
    pub fn is_focused(&self) {
        self.holds("have the focus", "return focused() === arguments[0];");
    }

    /// Waits until an expression over the element, `arguments[0]`, is true:
    /// `holds("be open", "return arguments[0].open;")`.
    #[track_caller]
    pub fn holds(&self, what: &str, script: &str) {
        self.act(what, |element| {
            let holds = self.page.browser.person(script, vec![json!(element)]);
            match holds.map_err(|error| error.to_string())? {
                Value::Bool(true) => Ok(()),
                other => Err(format!("It is {other}.")),
            }
        });
    }

    // Acting.

    /// Clicks it where a person would: a hidden control on its label, and once
    /// it stands still. A click that fell beside it, because the page moved
    /// under the pointer, is made again, as a person would.
    #[track_caller]
    pub fn click(&self) {
        let person = |script: &str, arguments: Vec<Value>| {
            let answer = self.page.browser.person(script, arguments);
            answer.map_err(|error| error.to_string())
        };
        let steps = self.steps_as_json();
        self.act("be clicked", |element| {
            let target = person(
                "return still(arguments[0], arguments[1]);",
                vec![json!(element), steps.clone()],
            )?;
            if target.is_null() {
                return Err("It moves.".to_owned());
            }
            let target = self.element(&target)?;
            let click = self.page.browser.run(target.click());
            click.map_err(|error| error.to_string())?;
            match person("return isClicked();", vec![])? {
                Value::Bool(true) => Ok(()),
                // A page without scripts hears no click.
                _ if !self.page.visit.runs_scripts => Ok(()),
                _ => Err("The click fell beside it.".to_owned()),
            }
        });
    }

    /// Puts the keyboard on it without acting, as Tab would.
    #[track_caller]
    pub fn focus(&self) {
        let _: String = self.ask("arguments[0].focus(); return '';");
        self.is_focused();
    }

    /// Replaces what stands in the field, key by key, and leaves the field.
    #[track_caller]
    pub fn fill(&self, text: &str) {
        self.focus();
        self.page.press(&["Control+a", "Delete"]);
        self.page.type_text(text);
        self.page.press(&["Tab"]);
    }

    /// Types into the field what keys produce.
    #[track_caller]
    pub fn type_in(&self, text: &str) {
        self.act("be typed into", |element| {
            self.page
                .browser
                .run(element.send_keys(text))
                .map_err(|error| error.to_string())
        });
    }

    /// Types a date into its field, as the keys of an American browser, and
    /// leaves the field. The day need not exist.
    #[track_caller]
    pub fn type_date(&self, year: u32, month: u32, day: u32) {
        self.focus();
        self.page.type_text(&format!("{month:02}{day:02}{year:04}"));
        // The parts of a date have stops of their own.
        while self.ask("return focused() === arguments[0] ? 'here' : '';") == "here" {
            self.page.press(&["Tab"]);
        }
    }

    /// Gives the field a file of this name with this content.
    #[track_caller]
    pub fn open_file(&self, name: &str, content: &[u8]) {
        let file = self.page.browser.file(name, content);
        self.type_in(&file.to_string_lossy());
    }

    /// Chooses an entry of a list by its text.
    #[track_caller]
    pub fn choose(&self, entry: &str) {
        self.act(&format!("offer «{entry}»"), |element| {
            self.page
                .browser
                .run(element.select_by_label(entry))
                .map_err(|error| error.to_string())
        });
    }

    // How it is found.

    /// Does something with the element as soon as there is exactly one and it works.
    #[track_caller]
    fn act<T>(&self, what: &str, act: impl Fn(Element) -> Result<T, String>) -> T {
        self.page.until(&format!("{self} to {what}"), || {
            let mut elements = self.elements()?;
            match (elements.pop(), elements.len()) {
                (Some(element), 0) => act(element),
                (None, _) => Err(format!("There are: {}", self.others())),
                (Some(_), more) => Err(format!("There are {} of them.", more + 1)),
            }
        })
    }

    #[track_caller]
    fn ask(&self, script: &str) -> String {
        self.act("answer", |element| {
            let answer = self.page.browser.person(script, vec![json!(element)]);
            let answer = answer.map_err(|error| error.to_string())?;
            Ok(answer.as_str().unwrap_or_default().to_owned())
        })
    }

    fn steps_as_json(&self) -> Value {
        self.steps.iter().map(Step::to_json).collect()
    }

    fn elements(&self) -> Result<Vec<Element>, String> {
        let found = self
            .page
            .browser
            .person("return find(arguments[0]);", vec![self.steps_as_json()])
            .map_err(|error| error.to_string())?;
        let found = found.as_array().cloned().unwrap_or_default();
        found.iter().map(|each| self.element(each)).collect()
    }

    fn element(&self, value: &Value) -> Result<Element, String> {
        let id = value[ELEMENT].as_str().ok_or("not an element")?.to_owned();
        let reference = ElementRef::from(id);
        Ok(Element::from_element_id(
            self.page.browser.client.clone(),
            reference,
        ))
    }

    /// What there is of the same role, for messages.
    fn others(&self) -> String {
        let role = self.steps.last().map_or("", |step| step.role);
        let names = self
            .page
            .browser
            .person("return names(arguments[0]);", vec![json!(role)]);
        names.map_or_else(|error| error.to_string(), |names| names.to_string())
    }
}

/// «radio immer in group Ich kenne …»
impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().rev().enumerate() {
            f.write_str(if index > 0 { " in " } else { "" })?;
            write!(f, "{}", step.role)?;
            if let Some(name) = &step.name {
                write!(f, " «{name}»")?;
            }
            if let Some(nth) = step.nth {
                write!(f, " ({nth})")?;
            }
        }
        Ok(())
    }
}
