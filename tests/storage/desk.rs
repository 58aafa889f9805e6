//! One program at work: a store, a keeper, and how saving stands.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leitwerk::editing::{Command, Stamp, apply};
use leitwerk::exchange;
use leitwerk::model::{Date, Workspace};
use leitwerk::storage::{Backend, Document, Foreign, Found, Keeper, Status};
use leitwerk::store::{Conflict, Store, merge};

use super::run::now;

/// A program that has read what is saved.
pub struct Desk {
    pub store: RefCell<Store>,
    pub status: RefCell<Status>,
    pub keeper: Keeper,
    /// What was lost here to a later writer.
    pub lost: RefCell<Vec<Conflict>>,
    /// Something was called out to this program that it has not looked at.
    pub is_called: Rc<Cell<bool>>,
    given: Cell<u32>,
    name: &'static str,
}

impl Desk {
    /// A program that has started.
    pub fn start(name: &'static str, backend: Rc<dyn Backend>) -> Rc<Self> {
        let writer = u16::from(name.as_bytes()[0]);
        let keeper = Keeper::new(backend, writer);
        let mut store = Store::default();
        if let Ok(Found::Workspace(workspace)) = now(keeper.load(today())) {
            store = Store::new(*workspace);
        }
        let desk = Rc::new(Self {
            store: RefCell::new(store),
            status: RefCell::new(Status::Kept),
            keeper,
            lost: RefCell::default(),
            is_called: Rc::default(),
            given: Cell::new(0),
            name,
        });
        let is_called = desk.is_called.clone();
        let subscription = desk.keeper.subscribe(Rc::new(move || is_called.set(true)));
        // As long as the test runs.
        std::mem::forget(subscription);
        desk
    }

    /// Changes something; saving is another matter.
    pub fn edit(&self, command: Command) {
        self.given.set(self.given.get() + 1);
        let stamp = Stamp {
            today: today(),
            id: format!("{}-{}", self.name, self.given.get()),
        };
        // What is refused changes nothing.
        drop(apply(&mut self.store.borrow_mut(), command, stamp));
    }

    pub fn present(&self) -> Workspace {
        self.store.borrow().present().clone()
    }

    pub async fn save(&self) {
        self.keeper.save(self).await;
    }

    pub async fn look(&self) {
        self.is_called.set(false);
        self.keeper.look(self).await;
    }
}

impl Document for Desk {
    fn text(&self) -> String {
        exchange::write(self.store.borrow().present())
    }

    fn today(&self) -> Date {
        today()
    }

    fn merge(&self, foreign: Foreign) {
        let mine = self.present();
        if let Some(before) = &foreign.before {
            let conflicts = merge(before, &mine, &foreign.theirs).conflicts;
            self.lost.borrow_mut().extend(conflicts);
        }
        let merged = merge(&foreign.base, &foreign.theirs, &mine);
        self.store.borrow_mut().adopt(merged.workspace);
    }

    fn tell(&self, status: Status) {
        self.status.replace(status);
    }
}

pub fn today() -> Date {
    Date::parse("2026-03-31").expect("a date")
}
