//! What the parts of the team page share.

use leptos::html;
use leptos::prelude::*;
use web_sys::Element;

use crate::content::ui::TeamTexts;
use crate::content::{Locale, fill, ui};
use crate::editing::{Command, Entry, EntryKind};
use crate::model::Kam;
use crate::store::{Label, Outcome};
use crate::ui::parts::{self, Done, around, by_id, first, undo_offer};
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
    done: RwSignal<Option<Done>>,
    /// The id and the name of the KAM who was removed last.
    pub removed: RwSignal<Option<(String, String)>>,
    /// The whole page.
    pub root: NodeRef<html::Div>,
}

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
            done: RwSignal::new(None),
            removed: RwSignal::new(None),
            root: NodeRef::new(),
        }
    }

    /// Saves an entry that was changed.
    pub fn save(self, entry: Entry) -> Result<(), String> {
        self.carry_out(Command::Save(entry))
    }

    /// Gives a KAM another sponsor from today on; no id is none.
    pub fn assign(self, kam: String, sponsor: String) -> Result<(), String> {
        let sponsor = Some(sponsor).filter(|id| !id.is_empty());
        self.carry_out(Command::Assign(vec![(kam, sponsor)]))
    }

    /// Adds an entry with this name.
    pub fn add(self, entry: Entry, name: &str) -> Result<(), String> {
        self.apply(Command::Add(vec![entry]))?;
        self.lists.kams.show_all();
        self.lists.accounts.show_all();
        self.done.set(Some(Done {
            text: fill(self.t.added, &[("name", name.trim())]),
            step: None,
            back_to: String::new(),
        }));
        Ok(())
    }

    /// Adds new KAMs and changes others in one step, and says what was done.
    pub fn take_over(self, kams: Vec<Kam>, done: String) -> Result<(), String> {
        let label = Label::Imported(kams.len());
        let commands = kams.into_iter().map(|kam| {
            let is_new = kam.id.is_empty();
            let entry = Entry::Kam(Box::new(kam));
            if is_new {
                Command::Add(vec![entry])
            } else {
                Command::Save(entry)
            }
        });
        let outcome = self.apply(Command::Together(label, commands.collect()))?;
        self.lists.kams.show_all();
        self.say(done, outcome, "");
        Ok(())
    }

    /// Removes an entry; the focus goes to the button that brings it back.
    pub fn remove(self, kind: EntryKind, id: &str, name: &str) {
        let outcome = self.session.carry_out(Command::Remove(kind, id.to_owned()));
        self.open.set(None);
        let is_kam = kind == EntryKind::Kam;
        self.removed
            .set(is_kam.then(|| (id.to_owned(), name.to_owned())));
        self.say(fill(self.t.removed, &[("name", name)]), outcome, id);
    }

    fn carry_out(self, command: Command) -> Result<(), String> {
        self.apply(command).map(|_| ())
    }

    fn apply(self, command: Command) -> Result<Outcome, String> {
        // What was said about an addition is no longer the last thing.
        let is_over = |done: &Option<Done>| done.as_ref().is_some_and(|done| done.step.is_none());
        if self.done.with_untracked(is_over) {
            self.done.set(None);
        }
        let outcome = self.session.apply(command);
        outcome.map_err(|refusal| refusal.message(self.locale))
    }

    /// Says what was done; the focus goes to the button that takes it back.
    fn say(self, text: String, outcome: Outcome, entry: &str) {
        let done = Done::new(text, outcome).map(|done| Done {
            back_to: row_button(entry),
            ..done
        });
        if let Some(button) = done.as_ref().and_then(Done::button) {
            self.focus_later(button);
        }
        self.done.set(done);
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
    undo_offer(page.session, page.locale, page.done)
}
