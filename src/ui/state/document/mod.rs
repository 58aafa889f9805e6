//! The person's workspace of one instance, which all elements of a page that
//! name this instance share: what it is now, how saving stands, and what others
//! have made of it.

mod beginning;
mod overruled;

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::{Rc, Weak};

use futures_util::lock::Mutex;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

pub use overruled::Overruled;

use super::backing_up::BackingUp;
use super::clock;
use super::generations::Generations;
use crate::content::Locale;
use crate::exchange::{self, Carried};
use crate::model::{Date, Workspace};
use crate::storage::generations::{Before, Cause, Head, When};
use crate::storage::{
    Area, Backend, Document, Foreign, Hold, Keeper, Kind, Memory, Place, SetAside, Slot, Status,
    Subscription, Trouble, WebStorage, now_or_later,
};
use crate::store::{Store, merge};

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
    /// What is saved and cannot be used; nothing once the person has seen it.
    pub carried: ArcRwSignal<Carried>,
    /// What is kept beside it; nothing where the document only lasts as long as
    /// the page.
    pub generations: Option<Rc<Generations>>,
    /// When the document was last saved and read back here.
    pub saved: ArcRwSignal<Option<When>>,
    /// Whether what is on the screen is on its way to the place.
    pub is_pending: ArcRwSignal<bool>,
    /// Files of everything, and the browser's promise.
    pub backing_up: BackingUp,
    /// What keeps the document.
    pub kind: Kind,
    keeper: Keeper,
    /// What was shown of what is carried along.
    carried_before: RefCell<Carried>,
    /// The text that was last handed to the generations.
    recorded: RefCell<String>,
    /// The text of an older schema, as it was read.
    older: RefCell<Option<String>>,
    /// Where it is kept until the database has it, or for good.
    older_slot: Slot,
    /// Why the document only lasts as long as the page, if so.
    is_temporary: Option<Trouble>,
    /// Whether it is known what is kept in the place.
    has_begun: Mutex<bool>,
    /// Nobody has looked at it since it was loaded.
    is_fresh: Cell<bool>,
    /// The calls from other tabs, as long as a view shows the document.
    subscription: RefCell<Weak<Subscription>>,
    /// Somebody is going to look already.
    is_looking: Cell<bool>,
}

thread_local! {
    /// The documents that elements of this page show.
    static DOCUMENTS: RefCell<Vec<(Place, Weak<SharedDocument>)>> = const { RefCell::new(Vec::new()) };
}

impl SharedDocument {
    /// The document of a place, once it is known what is kept there: the one
    /// that another element shows already, or what is saved, or an empty one in
    /// this language.
    pub async fn of(place: &Place, locale: Locale) -> Rc<Self> {
        let document = Self::shared(place).unwrap_or_else(|| {
            let document = Self::new(place, locale);
            DOCUMENTS.with_borrow_mut(|documents| {
                documents.retain(|(_, document)| document.strong_count() > 0);
                documents.push((place.clone(), Rc::downgrade(&document)));
            });
            document
        });
        document.begin().await;
        document
    }

    fn shared(place: &Place) -> Option<Rc<Self>> {
        if place.kind == Kind::Sandbox {
            return None;
        }
        DOCUMENTS.with_borrow(|documents| {
            let known = documents.iter().find(|(known, _)| known == place);
            known.and_then(|(_, document)| document.upgrade())
        })
    }

    fn new(place: &Place, locale: Locale) -> Rc<Self> {
        let key = WebStorage::key_of(&place.instance);
        let older_slot = Slot::older(&key);
        let (backend, is_temporary, trouble) = backend(place);
        // Beside what another place keeps, this browser keeps nothing.
        let has_generations = place.kind == Kind::Local && is_temporary.is_none();
        let backing_up = BackingUp::open(has_generations.then_some(&*key));
        let workspace = match place.kind {
            Kind::Sandbox => exchange::example(locale, clock::today()),
            _ => blank(locale),
        };
        Rc::new(Self {
            store: ArcRwSignal::new(Store::new(workspace)),
            trouble: ArcRwSignal::new(trouble),
            hold: ArcRwSignal::new(None),
            set_aside: ArcRwSignal::new(None),
            overruled: ArcRwSignal::new(None),
            carried: ArcRwSignal::new(Carried::default()),
            generations: has_generations.then(|| Rc::new(Generations::new(&key))),
            saved: ArcRwSignal::new(None),
            is_pending: ArcRwSignal::new(false),
            backing_up,
            kind: place.kind.clone(),
            keeper: Keeper::new(backend, clock::writer()),
            carried_before: RefCell::default(),
            recorded: RefCell::default(),
            older: RefCell::default(),
            older_slot,
            is_temporary,
            has_begun: Mutex::new(false),
            is_fresh: Cell::new(false),
            subscription: RefCell::default(),
            is_looking: Cell::new(false),
        })
    }

    /// Follows what others do with the place, as long as the guard lives. What
    /// they did before is looked at; a portal's store, which was asked a moment
    /// ago and refuses what is late, not twice.
    #[must_use]
    pub fn follow(self: &Rc<Self>) -> Rc<Subscription> {
        if let Some(subscription) = self.subscription.borrow().upgrade() {
            return subscription;
        }
        let weak = Rc::downgrade(self);
        let subscription = Rc::new(self.keeper.subscribe(Rc::new(move || {
            if let Some(document) = weak.upgrade() {
                document.look();
            }
        })));
        self.subscription.replace(Rc::downgrade(&subscription));
        if !self.is_fresh.take() || !self.keeper.is_atomic() {
            self.clone().look();
        }
        subscription
    }

    /// Hands the document to the generations as it is now, with what it comes
    /// before.
    fn record(&self, before: Vec<Before>) {
        let Some(generations) = &self.generations else {
            return;
        };
        if self.keeper.hold().is_some() || !self.keeper.has_read() {
            return;
        }
        let text = self.text();
        if before.is_empty() && *self.recorded.borrow() == text {
            return;
        }
        self.recorded.replace(text.clone());
        self.backing_up.begin(clock::today());
        let head = Head {
            when: clock::when(),
            snapshot: self.keeper.stamped(text),
        };
        generations.record(head, before);
    }

    /// Saves the document as it is now, at once, and looks soon whether another
    /// tab has written at the same moment. Where it comes after something that
    /// a person may regret, what was there before becomes a snapshot.
    pub fn save(self: &Rc<Self>, cause: Option<Cause>) {
        // Before the first save there is nothing to come back to.
        let cause = cause.filter(|_| self.keeper.saved().is_some());
        let before = cause.map(|cause| Before {
            cause,
            text: self.recorded.borrow().clone(),
        });
        self.set_pending(true);
        self.clone().now_or_soon(|document| async move {
            document.keeper.save(&*document).await;
            document.set_pending(false);
            document.record(before.into_iter().collect());
        });
        if self.keeper.is_atomic() || self.is_looking.replace(true) {
            return;
        }
        let document = self.clone();
        spawn_local(async move {
            document.keeper.settled().await;
            document.is_looking.set(false);
            document.keeper.look(&*document).await;
            document.record(Vec::new());
        });
    }

    fn set_pending(&self, is_pending: bool) {
        if self.is_pending.get_untracked() != is_pending {
            self.is_pending.set(is_pending);
        }
    }

    /// Looks whether somebody else has changed what is saved.
    fn look(self: Rc<Self>) {
        self.now_or_soon(|document| async move {
            document.keeper.look(&*document).await;
            document.record(Vec::new());
        });
    }

    /// The person keeps what is on the screen, in the place of what is missing
    /// or cannot be read.
    pub fn keep_mine(self: &Rc<Self>) {
        self.hold.set(None);
        self.clone().now_or_soon(|document| async move {
            document.keeper.keep_mine(&*document).await;
            document.record(Vec::new());
        });
    }

    /// Shows what is carried along, unless it was shown already.
    fn tell_carried(&self) {
        let carried = self.keeper.carried();
        if self.carried_before.replace(carried.clone()) != carried {
            self.carried.set(carried);
        }
    }

    /// Saves no more what cannot be used.
    pub fn let_go_carried(self: &Rc<Self>) {
        self.keeper.let_go();
        self.carried_before.take();
        self.carried.set(Carried::default());
        self.save(Some(Cause::Deletion));
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
        self.backing_up.forget();
        self.saved.set(None);
        if let Some(generations) = &self.generations {
            generations.clear();
        }
        self.set_aside.set(None);
        self.overruled.set(None);
        self.carried_before.take();
        self.carried.set(Carried::default());
        self.store
            .update(|store| *store = Store::new(blank(locale)).after(store));
        self.recorded.replace(self.text());
        outcome.get()
    }

    /// Waits until what was saved or removed last is so.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where it is not.
    pub async fn at_rest(&self) -> Result<(), Trouble> {
        self.keeper.at_rest().await;
        let trouble = self.trouble.get_untracked();
        // What lasts as long as the page needs no place.
        let trouble = trouble.filter(|_| self.is_temporary.is_none());
        trouble.map_or(Ok(()), Err)
    }

    /// Runs what a backend that answers at once ends before this returns.
    fn now_or_soon<F: Future<Output = ()> + 'static>(
        self: Rc<Self>,
        work: impl FnOnce(Rc<Self>) -> F,
    ) {
        let work = Box::pin(work(self));
        now_or_later(work, spawn_local);
    }
}

impl Document for SharedDocument {
    fn text(&self) -> String {
        self.store
            .with_untracked(|store| self.keeper.text_of(store.present()))
    }

    fn today(&self) -> Date {
        clock::today()
    }

    fn merge(&self, foreign: Foreign) {
        let mine = self.store.with_untracked(|store| store.present().clone());
        let merged = merge(&foreign.base, &foreign.theirs, &mine).workspace;
        self.tell_carried();
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
            Status::Kept => {
                self.saved.set(Some(clock::when()));
                (self.is_temporary, None)
            }
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

/// What keeps a place, why that lasts only as long as the page, and the trouble
/// that is known already.
fn backend(place: &Place) -> (Rc<dyn Backend>, Option<Trouble>, Option<Trouble>) {
    let area = match &place.kind {
        Kind::Local => Area::Local,
        Kind::Session => Area::Session,
        Kind::Host(store) => return (Rc::new(store.clone()), None, None),
        Kind::Memory | Kind::Sandbox => return (Rc::new(Memory::default()), None, None),
    };
    match WebStorage::open(area, WebStorage::key_of(&place.instance)) {
        Ok(storage) => {
            let trouble = storage.probe().err();
            (Rc::new(storage), None, trouble)
        }
        // It works as long as the page, and the person is told.
        Err(trouble) => (Rc::new(Memory::default()), Some(trouble), Some(trouble)),
    }
}

/// An empty workspace.
fn blank(locale: Locale) -> Workspace {
    Workspace {
        locale: locale.into(),
        ..Workspace::default()
    }
}
