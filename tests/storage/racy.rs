//! `localStorage` as browsers with several processes have it: each tab writes
//! into a copy of its own, the copies exchange what was written some time
//! later, and of two texts written at once the one that arrives last stands.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::ready;
use std::rc::Rc;

use leitwerk::storage::{
    Backend, Callback, Pending, Saved, Snapshot, Stamp, Subscription, Text, Trouble,
};

use super::chance::Chance;
use super::run::turns;

/// The entries of the storage.
const TEXT: usize = 0;
/// The first of the stamps: each tab has one.
const STAMPS: usize = 1;
/// As many as any test has tabs, and the text.
const ENTRIES: usize = 5;

/// The browser, which keeps the tabs' copies in step.
pub struct Browser(Vec<Rc<Tab>>);

/// A tab with its copy of the storage.
#[derive(Default)]
pub struct Tab {
    /// Its place among the tabs.
    place: usize,
    copy: RefCell<[Option<String>; ENTRIES]>,
    /// Written here and not yet arrived at the browser.
    sent: RefCell<VecDeque<Entry>>,
    coming: RefCell<VecDeque<Message>>,
    /// How many writes of each entry have not come back as arrived.
    pending: RefCell<[usize; ENTRIES]>,
    callbacks: RefCell<Vec<Callback>>,
}

#[derive(Clone)]
struct Entry {
    which: usize,
    value: String,
}

enum Message {
    /// Another tab has written.
    Written(Entry),
    /// What was written here has arrived.
    Arrived(usize),
}

impl Browser {
    pub fn new(tabs: usize) -> Self {
        let tab = |place| Tab {
            place,
            ..Tab::default()
        };
        Self((0..tabs).map(|place| Rc::new(tab(place))).collect())
    }

    pub fn tab(&self, place: usize) -> Rc<Tab> {
        self.0[place].clone()
    }

    /// Lets one message go on its way; false if none is waiting.
    pub fn deliver(&self, chance: &mut Chance) -> bool {
        let (first, sees_first) = (chance.below(self.0.len()), chance.once_in(2));
        (0..self.0.len())
            .map(|place| (first + place) % self.0.len())
            .any(|place| {
                let seen = sees_first && self.0[place].see();
                seen || self.arrive(place) || self.0[place].see()
            })
    }

    /// Everything that a tab has sent arrives.
    pub fn arrive_all(&self, place: usize) {
        while self.arrive(place) {}
    }

    /// What a tab has sent arrives, and goes to the others.
    fn arrive(&self, place: usize) -> bool {
        let Some(entry) = self.0[place].sent.borrow_mut().pop_front() else {
            return false;
        };
        for (other, tab) in self.0.iter().enumerate() {
            let message = if other == place {
                Message::Arrived(entry.which)
            } else {
                Message::Written(entry.clone())
            };
            tab.coming.borrow_mut().push_back(message);
        }
        true
    }
}

impl Tab {
    /// Takes in so many of the messages that have come, or all.
    pub fn see_some(&self, count: usize) {
        for _ in 0..count {
            self.see();
        }
    }

    fn write(&self, which: usize, value: String) {
        self.copy.borrow_mut()[which] = Some(value.clone());
        self.pending.borrow_mut()[which] += 1;
        self.sent.borrow_mut().push_back(Entry { which, value });
    }

    /// Takes in what has come, unless the tab has written the same meanwhile.
    fn see(&self) -> bool {
        let Some(message) = self.coming.borrow_mut().pop_front() else {
            return false;
        };
        match message {
            Message::Arrived(which) => self.pending.borrow_mut()[which] -= 1,
            Message::Written(Entry { which, value }) => {
                if self.pending.borrow()[which] == 0 {
                    self.copy.borrow_mut()[which] = Some(value);
                }
                if which == TEXT {
                    let callbacks = self.callbacks.borrow().clone();
                    callbacks.iter().for_each(|callback| callback());
                }
            }
        }
        true
    }

    fn snapshot(&self) -> Option<Snapshot> {
        let copy = self.copy.borrow();
        let text = copy[TEXT].clone()?;
        let own = STAMPS + self.place;
        let others = copy.iter().enumerate().skip(STAMPS);
        let others = others.filter(|(which, _)| *which != own);
        let others = others.filter_map(|(_, stamps)| stamps.as_deref());
        let Stamp { ancestors, saves } = Stamp::find(others, copy[own].as_deref(), &text);
        Some(Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves,
        })
    }
}

/// The door of a tab.
pub struct Door(pub Rc<Tab>);

impl Backend for Door {
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>> {
        Box::pin(ready(Ok(self.0.snapshot())))
    }

    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>> {
        let present = self.0.snapshot();
        let text_of = |snapshot: &Option<Snapshot>| snapshot.as_ref().map(|one| one.text.clone());
        if text_of(&present) != text_of(&expected) {
            return Box::pin(ready(Ok(Saved::Conflict(present))));
        }
        let Text {
            text,
            ancestors,
            saves,
        } = next;
        let stamp = Stamp { ancestors, saves };
        let own = STAMPS + self.0.place;
        let former = self.0.copy.borrow()[own].clone().unwrap_or_default();
        self.0.write(own, stamp.add_to(&former, &text));
        let Stamp { ancestors, saves } = stamp;
        self.0.write(TEXT, text.clone());
        Box::pin(ready(Ok(Saved::Kept(Snapshot {
            text,
            revision: String::new(),
            ancestors,
            saves,
        }))))
    }

    fn is_atomic(&self) -> bool {
        false
    }

    fn settled(&self) -> Pending<()> {
        Box::pin(turns(2))
    }

    fn subscribe(&self, callback: Callback) -> Subscription {
        self.0.callbacks.borrow_mut().push(callback);
        Subscription::none()
    }

    fn set_aside(&self, _text: &str) -> Pending<Result<Option<String>, Trouble>> {
        Box::pin(ready(Ok(None)))
    }

    fn remove(&self) -> Pending<Result<(), Trouble>> {
        Box::pin(ready(Err(Trouble::Denied)))
    }
}
