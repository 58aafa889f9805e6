//! The person's workspace of one instance, which all elements of a page that
//! name this instance share: what it is now, how saving stands, and what others
//! have made of it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::rc::{Rc, Weak};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::clock;
use crate::content::Locale;
use crate::exchange;
use crate::model::{Date, Workspace};
use crate::storage::{
    Area, Backend, Document, Foreign, Found, Hold, Keeper, Memory, SetAside, Status, Subscription,
    Trouble, WebStorage, now_or_later,
};
use crate::store::{Conflict, Store, merge};

/// What another tab has written into the same field after this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Overruled {
    /// What was lost here.
    pub conflicts: Vec<Conflict>,
    /// The workspace as it was saved before both wrote.
    before: Workspace,
    /// The workspace as it was here.
    mine: Workspace,
}

impl Overruled {
    /// The present workspace with what was lost here put in again.
    #[must_use]
    pub fn put_in_again(&self, present: &Workspace) -> Workspace {
        merge(&self.before, present, &self.mine).workspace
    }
}

/// The workspace of an instance.
pub struct SharedDocument {
    /// The workspace and its steps.
    pub store: ArcRwSignal<Store>,
    /// Why the last change is not saved, if so.
    pub trouble: ArcRwSignal<Option<Trouble>>,
    /// Why nothing is saved until the person has decided, if so.
    pub hold: ArcRwSignal<Option<Hold>>,
    /// What could not be read when the page was opened.
    pub set_aside: ArcRwSignal<Option<SetAside>>,
    /// What another tab has written over.
    pub overruled: ArcRwSignal<Option<Overruled>>,
    keeper: Keeper,
    /// Why the document only lasts as long as the page, if so.
    is_temporary: Option<Trouble>,
    /// The end of the calls from other tabs.
    subscription: RefCell<Option<Subscription>>,
    /// Somebody is going to look already.
    is_looking: Cell<bool>,
}

thread_local! {
    /// The documents that elements of this page show.
    static DOCUMENTS: RefCell<BTreeMap<String, Weak<SharedDocument>>> = const { RefCell::new(BTreeMap::new()) };
}

impl SharedDocument {
    /// The document of an instance: the one that another element shows already,
    /// or what is saved in this browser, or an empty one in this language.
    #[must_use]
    pub fn of(instance: &str, locale: Locale) -> Rc<Self> {
        let key = WebStorage::key_of(instance);
        let shown = DOCUMENTS.with_borrow(|documents| documents.get(&key).and_then(Weak::upgrade));
        shown.unwrap_or_else(|| {
            let document = Self::open(key.clone(), locale);
            DOCUMENTS.with_borrow_mut(|documents| {
                documents.retain(|_, document| document.strong_count() > 0);
                documents.insert(key, Rc::downgrade(&document));
            });
            document
        })
    }

    fn open(key: String, locale: Locale) -> Rc<Self> {
        type Found = (Rc<dyn Backend>, Option<Trouble>, Option<Trouble>);
        let (backend, is_temporary, trouble): Found = match WebStorage::open(Area::Local, key) {
            Ok(storage) => {
                let trouble = storage.probe().err();
                (Rc::new(storage), None, trouble)
            }
            // It works as long as the page, and the person is told.
            Err(trouble) => (Rc::new(Memory::default()), Some(trouble), Some(trouble)),
        };
        let document = Rc::new(Self {
            store: ArcRwSignal::new(Store::new(blank(locale))),
            trouble: ArcRwSignal::new(trouble),
            hold: ArcRwSignal::new(None),
            set_aside: ArcRwSignal::new(None),
            overruled: ArcRwSignal::new(None),
            keeper: Keeper::new(backend),
            is_temporary,
            subscription: RefCell::default(),
            is_looking: Cell::new(false),
        });
        // Listened to before anything is read, so that nothing is missed.
        let weak = Rc::downgrade(&document);
        let subscription = document.keeper.subscribe(Rc::new(move || {
            if let Some(document) = weak.upgrade() {
                document.look();
            }
        }));
        document.subscription.replace(Some(subscription));
        document.clone().now_or_soon(|document| async move {
            let found = document.keeper.load(clock::today()).await;
            document.begin_with(found);
        });
        document
    }

    fn begin_with(&self, found: Result<Found, Trouble>) {
        match found {
            Ok(Found::Nothing) => {}
            Ok(Found::Workspace(workspace)) => {
                self.store
                    .update(|store| *store = Store::new(*workspace).after(store));
            }
            Ok(Found::Unreadable(set_aside)) => {
                self.hold.set(self.keeper.hold());
                self.set_aside.set(Some(set_aside));
            }
            Ok(Found::Newer) => self.hold.set(Some(Hold::Newer)),
            Err(trouble) => self.trouble.set(Some(trouble)),
        }
    }

    /// Saves the document as it is now, at once, and looks soon whether another
    /// tab has written at the same moment.
    pub fn save(self: &Rc<Self>) {
        self.clone()
            .now_or_soon(|document| async move { document.keeper.save(&*document).await });
        if self.is_looking.replace(true) {
            return;
        }
        let document = self.clone();
        spawn_local(async move {
            document.keeper.settled().await;
            document.is_looking.set(false);
            document.keeper.look(&*document).await;
        });
    }

    /// Looks whether somebody else has changed what is saved.
    fn look(self: Rc<Self>) {
        self.now_or_soon(|document| async move { document.keeper.look(&*document).await });
    }

    /// The person keeps what is on the screen, in the place of what is missing
    /// or cannot be read.
    pub fn keep_mine(self: &Rc<Self>) {
        self.hold.set(None);
        self.clone()
            .now_or_soon(|document| async move { document.keeper.keep_mine(&*document).await });
    }

    /// Removes what is saved, and everything beside it, and begins anew in this
    /// language.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; something may still be there. A backend that does not
    /// answer at once tells it later, in [`Self::trouble`].
    pub fn remove(self: &Rc<Self>, locale: Locale) -> Result<(), Trouble> {
        let outcome = Rc::new(Cell::new(Ok(())));
        let told = outcome.clone();
        self.clone().now_or_soon(|document| async move {
            let removed = document.keeper.remove().await;
            document.tell(removed.map_or_else(Status::Trouble, |()| Status::Kept));
            told.set(removed);
        });
        self.set_aside.set(None);
        self.overruled.set(None);
        self.store
            .update(|store| *store = Store::new(blank(locale)).after(store));
        outcome.get()
    }

    /// Runs what a backend that answers at once ends before this returns.
    fn now_or_soon<F: Future<Output = ()> + 'static>(
        self: Rc<Self>,
        work: impl FnOnce(Rc<Self>) -> F,
    ) {
        let work = Box::pin(work(self));
        now_or_later(work, |rest| spawn_local(rest));
    }
}

impl Document for SharedDocument {
    fn text(&self) -> String {
        self.store
            .with_untracked(|store| exchange::write(store.present()))
    }

    fn today(&self) -> Date {
        clock::today()
    }

    fn merge(&self, foreign: Foreign) {
        let mine = self.store.with_untracked(|store| store.present().clone());
        let merged = merge(&foreign.base, &foreign.theirs, &mine).workspace;
        if let Some(before) = foreign.before {
            let conflicts = merge(&before, &mine, &foreign.theirs).conflicts;
            if !conflicts.is_empty() {
                self.overruled.set(Some(Overruled {
                    conflicts,
                    before,
                    mine,
                }));
            }
        }
        self.store.update(|store| store.adopt(merged));
    }

    fn tell(&self, status: Status) {
        let (trouble, hold) = match status {
            Status::Kept => (self.is_temporary, None),
            Status::Trouble(trouble) => (Some(trouble), None),
            Status::Held(hold) => (None, Some(hold)),
        };
        // Told anew, it would be announced anew.
        if self.trouble.get_untracked() != trouble {
            self.trouble.set(trouble);
        }
        if self.hold.get_untracked() != hold {
            self.hold.set(hold);
        }
    }
}

/// An empty workspace.
fn blank(locale: Locale) -> Workspace {
    Workspace {
        locale: locale.into(),
        ..Workspace::default()
    }
}
