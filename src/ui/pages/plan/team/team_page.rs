//! What the parts of the team page share.

use leptos::html;
use leptos::prelude::*;
use web_sys::Element;

use crate::content::ui::TeamTexts;
use crate::content::{Locale, fill, ui};
use crate::editing::{Command, Part, PartKind};
use crate::ui::parts::{self, around, by_id, first};
use crate::ui::state::lists::Lists;
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The team page.
#[derive(Clone, Copy)]
pub struct TeamPage {
    pub session: Session,
    pub locale: Locale,
    pub t: &'static TeamTexts,
    /// How the lists are looked at.
    pub lists: Lists,
    /// The entry whose details are open.
    pub open: RwSignal<Option<String>>,
    /// What was done last.
    said: RwSignal<Option<Said>>,
    /// The whole page.
    pub root: NodeRef<html::Div>,
}

#[derive(Clone)]
struct Said {
    text: String,
    /// The entry that comes back with «undo»; none if there is nothing to undo.
    undo: Option<String>,
}

/// The id of the button that takes the last change back.
const UNDO: &str = "team-undo";

impl TeamPage {
    /// Begins with the entry open to which the way to this page leads.
    pub fn new(session: Session, locale: Locale) -> Self {
        let spot = session.spotlight.peek();
        let lists = Lists::here();
        if spot.is_some() {
            lists.kams.show_all();
            lists.accounts.show_all();
        }
        Self {
            lists,
            session,
            locale,
            t: ui::team(locale),
            open: RwSignal::new(spot.map(|spot| spot.entry)),
            said: RwSignal::new(None),
            root: NodeRef::new(),
        }
    }

    /// Saves an entry that was changed.
    pub fn save(self, part: Part) -> Result<(), String> {
        self.carry_out(Command::Save(part))
    }

    /// Gives a KAM another sponsor from today on; no id is none.
    pub fn assign(self, kam: String, sponsor: String) -> Result<(), String> {
        let sponsor = Some(sponsor).filter(|id| !id.is_empty());
        self.carry_out(Command::Assign(vec![(kam, sponsor)]))
    }

    /// Adds an entry with this name.
    pub fn add(self, part: Part, name: &str) -> Result<(), String> {
        self.carry_out(Command::Add(vec![part]))?;
        self.lists.kams.show_all();
        self.lists.accounts.show_all();
        self.say(fill(self.t.added, &[("name", name.trim())]), None);
        Ok(())
    }

    /// Adds KAMs in one step.
    pub fn add_kams(self, parts: Vec<Part>) -> Result<(), String> {
        let count = parts.len().to_string();
        self.carry_out(Command::Add(parts))?;
        self.lists.kams.show_all();
        let undo = Some(String::new());
        self.say(fill(self.t.added_many, &[("n", &count)]), undo);
        self.focus_later(UNDO.to_owned());
        Ok(())
    }

    /// Removes an entry; the focus goes to the button that brings it back.
    pub fn remove(self, kind: PartKind, id: &str, name: &str) {
        // Removing is never refused.
        let _ = self.carry_out(Command::Remove(kind, id.to_owned()));
        self.open.set(None);
        let text = fill(self.t.removed, &[("name", name)]);
        self.say(text, Some(id.to_owned()));
        self.focus_later(UNDO.to_owned());
    }

    fn carry_out(self, command: Command) -> Result<(), String> {
        // Only the last change can be taken back from here.
        if self.said.with_untracked(Option::is_some) {
            self.said.set(None);
        }
        self.session.edit(command)
    }

    fn say(self, text: String, undo: Option<String>) {
        self.said.set(Some(Said { text, undo }));
    }

    fn undo(self, entry: &str) {
        self.session.undo();
        self.say(self.t.undone.to_owned(), None);
        self.focus_later(row_button(entry));
    }

    /// Opens the details of an entry, or closes them.
    pub fn toggle(self, id: &str) {
        let is_open = self.open.with_untracked(|open| open.as_deref() == Some(id));
        self.open.set((!is_open).then(|| id.to_owned()));
        self.focus_later(row_button(id));
    }

    /// Moves the focus to a control once it is shown; its group opens. Where
    /// there is none, the focus goes to the heading.
    pub fn focus_later(self, control: String) {
        request_animation_frame(move || {
            let Some(root) = self.root.try_get_untracked().flatten() else {
                return;
            };
            let target = by_id(&root, &control).or_else(|| first(&root, "h1"));
            let Some(target) = target else {
                return;
            };
            if let Some(group) = around(&target, "details") {
                // A group that stays closed is opened by hand.
                let _ = Element::set_attribute(&group, "open", "");
            }
            parts::focus(&target);
        });
    }
}

/// The id of the button that opens an entry.
pub fn row_button(id: &str) -> String {
    Spot::control(id, "row")
}

/// What was done last, and the way back.
pub fn said(page: TeamPage) -> impl IntoView {
    move || {
        page.said.get().map(|said| {
            let undo = said.undo.map(|entry| {
                view! {
                    <button type="button" class="quiet" id=UNDO on:click=move |_| page.undo(&entry)>
                        {page.t.undo}
                    </button>
                }
            });
            view! { <div class="notice"><p>{said.text}</p> {undo}</div> }
        })
    }
}
