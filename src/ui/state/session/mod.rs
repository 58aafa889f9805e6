//! What one element knows and does. Here is what it is made of and how it is
//! read; the files beside tell how it changes and how it is kept.

mod bringing_in;
mod changing;
mod day;
mod example;
mod keeping;
mod steps;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::reactive::graph::ToAnySource;
use leptos::reactive::owner::WeakOwner;

use crate::content::Locale;
use crate::exchange::Carried;
use crate::model::{Date, Workspace};
use crate::planning::{self, Report};
use crate::storage::{Hold, Kind, Place, Risk, SetAside, Trouble};
use crate::store::{Diff, Store};

use super::clock;
use super::document::{Overruled, SharedDocument};
use super::drafts::Drafts;
use super::host::Host;
use super::incoming::Incoming;
use super::listeners;
use super::navigation::Navigation;
use super::proposal::Proposal;
use super::route::{Offered, Route};
use super::said::Said;
use super::saving::Saving;
use super::seen::Seen;
use super::spot::{Spot, Spotlight};

/// How an element is set up.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Where the workspace is kept.
    pub place: Place,
    /// The language where nothing is kept.
    pub locale: Locale,
    /// Whether the element is the page: then it keeps the address, the title
    /// and the language of the document.
    pub owns_page: bool,
    /// The page to begin with, where the address does not say.
    pub at: Route,
    /// The sections that can be gone to.
    pub offered: Offered,
    /// The day on which the report is based; none follows the calendar.
    pub as_of: Option<Date>,
    /// Whether nothing can be changed.
    pub is_readonly: bool,
}

/// The state of one element, for every part of its view.
#[derive(Clone, Copy)]
pub struct Session {
    /// The person's own workspace, which other elements may show too.
    document: StoredValue<Rc<SharedDocument>, LocalStorage>,
    own: RwSignal<Store>,
    /// What stands in front of it while it is being looked at.
    example: RwSignal<Store>,
    is_example: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
    hold: RwSignal<Option<Hold>>,
    set_aside: RwSignal<Option<SetAside>>,
    overruled: RwSignal<Option<Overruled>>,
    carried: RwSignal<Carried>,
    today: RwSignal<Date>,
    /// The day that the host has set.
    as_of: StoredValue<Option<Date>>,
    is_readonly: RwSignal<bool>,
    is_pending: RwSignal<bool>,
    is_sandbox: bool,
    kept_in: &'static str,
    locale: Memo<Locale>,
    report: Memo<Report>,
    root: StoredValue<WeakOwner>,
    saving: StoredValue<Saving, LocalStorage>,
    /// Whether commands are only tried out.
    is_trial: StoredValue<bool>,
    said: RwSignal<Option<Said>>,
    /// What was typed and is not saved.
    pub drafts: Drafts,
    /// The file that is looked at before it comes in.
    pub incoming: Incoming,
    /// Going from page to page.
    pub navigation: Navigation,
    /// Of which assessment the result has been shown.
    pub seen: Seen,
    /// Why the person is reminded to make a file of everything, if so.
    pub reminder: RwSignal<Option<Risk>>,
    /// Whether the browser refused to make the last file.
    pub file_refused: RwSignal<bool>,
    /// Leading to a field on the next page.
    pub spotlight: Spotlight,
    /// The page around the element.
    pub host: Host,
    proposal: RwSignal<Option<Proposal>, LocalStorage>,
}

impl Session {
    /// Starts with what is kept in the place, or with nothing: once that is
    /// known, what is returned makes the session, for the owner that calls it.
    pub async fn start(options: Options) -> impl FnOnce() -> Self {
        let document = SharedDocument::of(&options.place, options.locale).await;
        move || Self::of(document, &options)
    }

    fn of(document: Rc<SharedDocument>, options: &Options) -> Self {
        let saving = Saving::open(&options.place);
        let own: RwSignal<Store> = document.store.clone().into();
        let today = RwSignal::new(options.as_of.unwrap_or_else(clock::today));
        let shown = saving.example(today.get_untracked());
        let is_example = RwSignal::new(shown.is_some());
        let example = RwSignal::new(shown.map(Store::new).unwrap_or_default());
        let store = move || if is_example.get() { example } else { own };
        Self {
            own,
            example,
            is_example,
            trouble: document.trouble.clone().into(),
            hold: document.hold.clone().into(),
            set_aside: document.set_aside.clone().into(),
            overruled: document.overruled.clone().into(),
            carried: document.carried.clone().into(),
            is_pending: document.is_pending.clone().into(),
            document: StoredValue::new_local(document),
            today,
            as_of: StoredValue::new(options.as_of),
            is_readonly: RwSignal::new(options.is_readonly),
            is_sandbox: options.place.kind == Kind::Sandbox,
            kept_in: options.place.kind.key(),
            locale: Memo::new(move |_| store().with(|store| store.present().locale.locale())),
            report: Memo::new(move |_| {
                store().with(|store| planning::report(store.present(), today.get()))
            }),
            root: StoredValue::new(Owner::current().unwrap_or_default().downgrade()),
            saving: StoredValue::new_local(saving),
            is_trial: StoredValue::new(false),
            said: RwSignal::new(None),
            drafts: Drafts::new(),
            navigation: Navigation::new(options.owns_page, options.at, options.offered),
            incoming: Incoming::new(),
            seen: Seen::new(),
            reminder: RwSignal::new(None),
            file_refused: RwSignal::new(false),
            spotlight: Spotlight::new(),
            host: Host::new(),
            proposal: RwSignal::new_local(None),
        }
    }

    /// Keeps to the day, the address and what others save, as long as the view
    /// stands that calls this.
    pub fn follow(self) {
        self.follow_day();
        self.look_for_reminder();
        clock::each_day(move || self.follow_day());
        self.navigation.follow();
        let following = self.document.with_value(SharedDocument::follow);
        let following = StoredValue::new_local(Some(following));
        on_cleanup(move || following.dispose());
    }

    /// A view has gone: forgets who has listened there to what stays.
    pub fn forget_listeners(self) {
        let [route, shared, offered] = self.navigation.sources();
        listeners::forget([
            self.own.to_any_source(),
            self.example.to_any_source(),
            self.is_example.to_any_source(),
            self.trouble.to_any_source(),
            self.hold.to_any_source(),
            self.set_aside.to_any_source(),
            self.overruled.to_any_source(),
            self.carried.to_any_source(),
            self.is_pending.to_any_source(),
            self.today.to_any_source(),
            self.is_readonly.to_any_source(),
            ArcMemo::from(self.locale).to_any_source(),
            ArcMemo::from(self.report).to_any_source(),
            self.said.to_any_source(),
            self.reminder.to_any_source(),
            self.file_refused.to_any_source(),
            self.proposal.to_any_source(),
            self.drafts.source(),
            route,
            shared,
            offered,
        ]);
    }

    /// The session of the element in which a part of the view stands.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// Whether the element is still there: after something was waited for, its
    /// signals may be gone.
    #[must_use]
    pub fn is_there(self) -> bool {
        self.is_example.try_get_untracked().is_some()
    }

    /// The document, with how it is kept.
    #[must_use]
    pub fn document(self) -> Rc<SharedDocument> {
        self.document.get_value()
    }

    /// Whether what is shown is the example, to be tried out and kept nowhere.
    #[must_use]
    pub const fn is_sandbox(self) -> bool {
        self.is_sandbox
    }

    /// What keeps the workspace, as the page around is told.
    #[must_use]
    pub const fn kept_in(self) -> &'static str {
        self.kept_in
    }

    /// Whether the page around keeps the workspace.
    #[must_use]
    pub fn is_hosted(self) -> bool {
        self.kept_in == "host"
    }

    /// What is being looked at, and again whenever that is something else.
    fn store(self) -> RwSignal<Store> {
        if self.is_example.get() {
            self.example
        } else {
            self.own
        }
    }

    /// What is being looked at now.
    fn store_now(self) -> RwSignal<Store> {
        untrack(|| self.store())
    }

    /// Reads the workspace, and again whenever it has changed.
    pub fn read<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store().with(|store| read(store.present()))
    }

    /// Reads the workspace once.
    pub fn peek<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.store_now()
            .with_untracked(|store| read(store.present()))
    }

    /// Reads the person's own workspace, whatever is being looked at, and again
    /// whenever it has changed.
    pub fn read_own<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.own.with(|store| read(store.present()))
    }

    /// Reads the person's own workspace once.
    pub fn peek_own<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.own.with_untracked(|store| read(store.present()))
    }

    /// Whether the person has entered anything of their own.
    #[must_use]
    pub fn has_own(self) -> bool {
        self.read_own(|own| !Diff::between(&Workspace::default(), own).is_empty())
    }

    /// The report on the workspace as of today, computed once somebody asks.
    #[must_use]
    pub const fn report(self) -> Memo<Report> {
        self.report
    }

    /// Reads the report once.
    pub fn report_now<T>(self, read: impl FnOnce(&Report) -> T) -> T {
        self.report.with_untracked(read)
    }

    /// A number that grows with every change.
    #[must_use]
    pub fn revision(self) -> u64 {
        self.store().with(Store::revision)
    }

    /// The same, read once.
    #[must_use]
    pub fn revision_now(self) -> u64 {
        self.store_now().with_untracked(Store::revision)
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

    /// Whether nothing can be changed.
    #[must_use]
    pub fn is_readonly(self) -> bool {
        self.is_readonly.get()
    }

    /// Lets changes be made, or not.
    pub fn set_readonly(self, is_readonly: bool) {
        if self.is_readonly.get_untracked() != is_readonly {
            self.is_readonly.set(is_readonly);
        }
    }

    /// Goes to a page, and there to a field.
    pub fn lead_to(self, page: Route, spot: Spot) {
        self.spotlight.set(page, spot);
        self.navigation.go(page);
    }
}
