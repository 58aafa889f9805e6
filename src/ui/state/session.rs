//! What one element knows and does: the workspace, the door through which it
//! changes, and what follows from it.

use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;

use crate::content::Locale;
use crate::editing::{self, Command, Refusal, Stamp};
use crate::exchange;
use crate::exchange::ical::Exported;
use crate::model::{Date, Workspace};
use crate::planning::{self, Report};
use crate::storage::{self, SetAside, Trouble};
use crate::store::{Outcome, Store};

use super::clock;
use super::drafts::Drafts;
use super::navigation::Navigation;
use super::route::Route;
use super::saving::{Found, Saving};
use super::seen::Seen;
use super::spot::{Spot, Spotlight};

/// How an element was set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which of several workspaces on one website.
    pub instance: String,
    /// The language before the person chooses one.
    pub locale: Locale,
    /// Whether the element is the page: then it keeps the address, the title
    /// and the language of the document.
    pub owns_page: bool,
    /// The page to begin with, where the address does not say.
    pub at: Route,
    /// Whether the person has chosen the language, before the program was there.
    pub is_chosen: bool,
    /// What was typed or chosen then: the keys of context questions, each with
    /// its answer.
    pub answers: Vec<(String, String)>,
}

/// The state of one element, for every part of its view.
#[derive(Clone, Copy)]
pub struct Session {
    store: RwSignal<Store>,
    is_example: RwSignal<bool>,
    /// The person's own workspace while the example is being looked at, unless
    /// what is saved is newer.
    own: StoredValue<Option<Store>>,
    trouble: RwSignal<Option<Trouble>>,
    set_aside: RwSignal<Option<SetAside>>,
    today: RwSignal<Date>,
    locale: Memo<Locale>,
    report: Memo<Report>,
    root: StoredValue<WeakOwner>,
    saving: StoredValue<Saving, LocalStorage>,
    /// What was typed and is not saved.
    pub drafts: Drafts,
    /// Going from page to page.
    pub navigation: Navigation,
    /// Of which assessment the result has been shown.
    pub seen: Seen,
    /// Whether the browser refused to make the last file.
    pub file_refused: RwSignal<bool>,
    /// Leading to a field on the next page.
    pub spotlight: Spotlight,
}

impl Session {
    /// Starts with what is saved in this browser, or with nothing.
    #[must_use]
    pub fn start(options: &Options) -> Self {
        let saving = Saving::open(&options.instance);
        let key = saving.key();
        let fresh = Workspace {
            locale: options.locale.into(),
            ..Workspace::default()
        };
        let store = RwSignal::new(Store::new(fresh));
        let today = RwSignal::new(clock::today());
        let session = Self {
            store,
            is_example: RwSignal::new(false),
            own: StoredValue::new(None),
            trouble: RwSignal::new(saving.trouble()),
            set_aside: RwSignal::new(None),
            today,
            locale: Memo::new(move |_| store.with(|store| store.present().locale.locale())),
            report: Memo::new(move |_| {
                store.with(|store| planning::report(store.present(), today.get()))
            }),
            root: StoredValue::new(Owner::current().unwrap_or_default().downgrade()),
            saving: StoredValue::new_local(saving),
            drafts: Drafts::new(),
            navigation: Navigation::new(options.owns_page, options.at),
            seen: Seen::new(),
            file_refused: RwSignal::new(false),
            spotlight: Spotlight::new(),
        };
        session.follow_other_tabs(key);
        session.load();
        session
    }

    /// The session of the element in which a part of the view stands.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// Reads the workspace, and again whenever it has changed.
    pub fn read<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store.with(|store| read(store.present()))
    }

    /// Reads the workspace once.
    pub fn peek<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store.with_untracked(|store| read(store.present()))
    }

    /// The report on the workspace as of today, computed once somebody asks.
    #[must_use]
    pub const fn report(self) -> Memo<Report> {
        self.report
    }

    /// Makes something that outlives the page that asks for it.
    pub fn beyond_this_page<T>(self, make: impl FnOnce() -> T) -> T {
        let root = self.root.get_value().upgrade().unwrap_or_default();
        root.with(make)
    }

    /// The person's language.
    #[must_use]
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// The person's language, read once.
    #[must_use]
    pub fn locale_now(self) -> Locale {
        self.locale.get_untracked()
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.store.update(|store| store.set_locale(locale));
        self.save();
    }

    /// The day on which the report is based.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get()
    }

    /// Carries out a command and saves the result at once.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for the person; nothing has changed then.
    pub fn apply(self, command: Command) -> Result<Outcome, Refusal> {
        self.today.set(clock::today());
        let id = self.peek(|workspace| clock::new_id(|id| workspace.has_id(id)));
        let stamp = Stamp {
            today: self.today.get_untracked(),
            id,
        };
        let mut outcome = Ok(Outcome::Nothing);
        self.store.maybe_update(|store| {
            let before = store.revision();
            outcome = editing::apply(store, command, stamp);
            store.revision() != before
        });
        if outcome.is_ok() {
            self.save();
        }
        outcome
    }

    /// Carries out what was typed into a field.
    ///
    /// # Errors
    ///
    /// The refusal in the person's language, to stand beside the field.
    pub fn edit(self, command: Command) -> Result<(), String> {
        match self.apply(command) {
            Ok(_) => Ok(()),
            Err(refusal) => Err(refusal.message(self.locale_now())),
        }
    }

    /// A field gets the keyboard: what is typed until it is left is one step.
    pub fn open_edit(self) {
        self.store.maybe_update(|store| {
            store.open_edit();
            false
        });
    }

    /// The field is left.
    pub fn close_edit(self) {
        self.store.maybe_update(|store| {
            store.close_edit();
            false
        });
    }

    /// Puts another workspace in the place of the person's own, whatever is
    /// being looked at.
    pub fn replace(self, workspace: Workspace) {
        if self.is_example.get_untracked() {
            self.remove_example();
        }
        self.store.update(|store| {
            store.replace(workspace);
        });
        self.save();
        self.drafts.clear();
    }

    /// Goes to a page, and there to a field.
    pub fn lead_to(self, page: Route, spot: Spot) {
        self.spotlight.set(page, spot);
        self.navigation.go(page);
    }

    /// Goes one step back.
    pub fn undo(self) {
        self.store.update(|store| {
            let _ = store.undo();
        });
        self.save();
    }

    /// Whether there is a step to go back.
    #[must_use]
    pub fn can_undo(self) -> bool {
        self.store.with(|store| store.next_back().is_some())
    }

    /// The day on which the report is based, read once.
    #[must_use]
    pub fn today_now(self) -> Date {
        self.today.get_untracked()
    }

    /// What earlier calendar files held; nothing is remembered of the
    /// example's.
    #[must_use]
    pub fn exported(self) -> Exported {
        if self.is_example.get_untracked() {
            return Exported::default();
        }
        self.saving.with_value(Saving::exported)
    }

    /// Keeps what calendar files hold now, for the next one.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what was kept before still stands.
    pub fn remember_exported(self, exported: &Exported) -> Result<(), Trouble> {
        if self.is_example.get_untracked() {
            return Ok(());
        }
        self.saving
            .with_value(|saving| saving.remember_exported(exported))
    }

    /// Takes the notice about unreadable data away; its copy stays.
    pub fn dismiss_set_aside(self) {
        self.set_aside.set(None);
    }

    /// Why nothing is saved, if so.
    #[must_use]
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// What could not be read when the element started.
    #[must_use]
    pub fn set_aside(self) -> Option<SetAside> {
        self.set_aside.get()
    }

    /// Whether the example is being looked at.
    #[must_use]
    pub fn is_example(self) -> bool {
        self.is_example.get()
    }

    /// Puts the example in front of the person's own workspace, which stays as
    /// it is.
    pub fn show_example(self) {
        let example = exchange::example(self.locale_now(), self.today_now());
        self.drafts.clear();
        if !self.is_example.get_untracked() {
            self.own.set_value(Some(self.store.get_untracked()));
        }
        self.is_example.set(true);
        self.store.set(Store::new(example));
        self.save();
    }

    /// Removes the example; the person's own workspace comes back.
    pub fn remove_example(self) {
        let locale = self.locale_now();
        self.saving.with_value(Saving::remove_example);
        self.drafts.clear();
        let own = self.own.try_update_value(Option::take).flatten();
        if let Some(own) = own {
            self.is_example.set(false);
            self.store.set(own);
            if self.trouble.with_untracked(Option::is_some) {
                // There may be room again; if not, that is still so.
                self.save();
            }
        } else {
            self.begin_afresh();
            self.load();
        }
        if self.locale_now() != locale {
            // It was chosen while looking at the example.
            self.set_locale(locale);
        }
    }

    /// Deletes everything of this instance from the browser, backups included.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where the browser keeps some of it.
    pub fn delete_all(self) -> Result<(), Trouble> {
        let outcome = self.saving.try_update_value(Saving::remove_all);
        self.drafts.clear();
        self.own.set_value(None);
        self.is_example.set(false);
        self.set_aside.set(None);
        self.begin_afresh();
        outcome.unwrap_or(Ok(()))
    }

    /// An empty workspace in the person's language.
    fn begin_afresh(self) {
        self.store.set(Store::new(Workspace {
            locale: self.locale.get_untracked().into(),
            ..Workspace::default()
        }));
    }

    fn save(self) {
        let text = self.peek(exchange::write);
        let outcome = self
            .saving
            .with_value(|saving| saving.save(&text, self.is_example.get_untracked()));
        let trouble = outcome.err();
        if self.trouble.get_untracked() != trouble {
            self.trouble.set(trouble);
        }
    }

    /// Shows what is saved now.
    fn load(self) {
        if let Some(found) = self
            .saving
            .try_update_value(|saving| saving.load(clock::today()))
        {
            self.take(found);
        }
    }

    fn take(self, found: Found) {
        self.is_example.set(found.is_example);
        self.trouble.set(found.trouble);
        self.set_aside.set(found.set_aside);
        if let Some(workspace) = found.workspace {
            self.store.set(Store::new(workspace));
        } else if self.set_aside.with_untracked(Option::is_none) {
            self.begin_afresh();
        }
    }

    /// What another tab has saved is shown here too, so that neither
    /// overwrites the other's answers.
    fn follow_other_tabs(self, key: String) {
        let listener = storage::entry_changed(key, move || {
            if self.is_example.get_untracked() {
                self.own.set_value(None);
                return;
            }
            self.load();
        });
        let listener = StoredValue::new_local(Some(listener));
        on_cleanup(move || drop(listener.try_update_value(Option::take)));
    }
}
