//! Naming things on the page, by role and name.

use crate::found::Found;
use crate::page::Page;
use crate::step::Step;

/// Names things on a page or inside a thing that was found. Nothing is looked
/// up before something is asked of it or done with it.
pub trait Find<'p>: Sized {
    /// The page, and the steps to this place.
    #[doc(hidden)]
    fn place(self) -> (&'p Page, Vec<Step>);

    /// Everything with this role, whatever its name.
    fn all(self, role: &'static str) -> Found<'p> {
        let (page, mut steps) = self.place();
        let (name, nth) = (None, None);
        steps.push(Step { role, name, nth });
        Found { page, steps }
    }

    /// The thing with this role and name.
    fn role(self, role: &'static str, name: &str) -> Found<'p> {
        let mut found = self.all(role);
        if let Some(step) = found.steps.last_mut() {
            step.name = Some(name.to_owned());
        }
        found
    }

    /// A button, also one that unfolds something or takes a file.
    fn button(self, name: &str) -> Found<'p> {
        self.role("button", name)
    }

    /// A link.
    fn link(self, name: &str) -> Found<'p> {
        self.role("link", name)
    }

    /// A radio button.
    fn radio(self, name: &str) -> Found<'p> {
        self.role("radio", name)
    }

    /// A checkbox.
    fn checkbox(self, name: &str) -> Found<'p> {
        self.role("checkbox", name)
    }

    /// A field for text or a date.
    fn textbox(self, name: &str) -> Found<'p> {
        self.role("textbox", name)
    }

    /// A field for a number.
    fn spinbutton(self, name: &str) -> Found<'p> {
        self.role("spinbutton", name)
    }

    /// A list of which one entry is chosen.
    fn combobox(self, name: &str) -> Found<'p> {
        self.role("combobox", name)
    }

    /// A heading.
    fn heading(self, name: &str) -> Found<'p> {
        self.role("heading", name)
    }

    /// A group of fields, by its legend, or something that unfolds.
    fn group(self, name: &str) -> Found<'p> {
        self.role("group", name)
    }

    /// A named part of the page.
    fn region(self, name: &str) -> Found<'p> {
        self.role("region", name)
    }
}

impl<'p> Find<'p> for &'p Page {
    fn place(self) -> (&'p Page, Vec<Step>) {
        (self, Vec::new())
    }
}

impl<'p> Find<'p> for &Found<'p> {
    fn place(self) -> (&'p Page, Vec<Step>) {
        (self.page, self.steps.clone())
    }
}
