//! A text that lasts as long as the page, for all elements that share it.

use core::cell::{Cell, RefCell};
use core::future::ready;
use std::rc::{Rc, Weak};

use super::backend::{Backend, Callback, Pending, Saved, Snapshot, Subscription, Text, Trouble};

/// A place in memory. Clones are doors to the same place, each with a number
/// of its own: who writes is not called back.
#[derive(Clone, Default)]
pub struct Memory {
    place: Rc<Place>,
    door: Cell<u32>,
}

#[derive(Default)]
struct Place {
    text: RefCell<Option<String>>,
    set_aside: RefCell<Vec<String>>,
    subscribers: RefCell<Vec<Subscriber>>,
    doors: Cell<u32>,
}

#[derive(Clone)]
struct Subscriber {
    door: u32,
    id: u32,
    callback: Callback,
}

impl Memory {
    /// Another door to the same place.
    #[must_use]
    pub fn another_door(&self) -> Self {
        let doors = &self.place.doors;
        doors.set(doors.get() + 1);
        Self {
            place: self.place.clone(),
            door: Cell::new(doors.get()),
        }
    }

    /// The texts that were set aside here.
    #[must_use]
    pub fn copies(&self) -> Vec<String> {
        self.place.set_aside.borrow().clone()
    }

    fn snapshot(&self) -> Option<Snapshot> {
        let text = self.place.text.borrow().clone();
        text.map(|text| Snapshot {
            text,
            revision: String::new(),
            ancestors: Vec::new(),
            saves: 0,
        })
    }

    fn tell_others(&self) {
        // A callback may subscribe or end a subscription.
        let subscribers = self.place.subscribers.borrow().clone();
        for subscriber in subscribers {
            if subscriber.door != self.door.get() {
                (subscriber.callback)();
            }
        }
    }
}

impl Backend for Memory {
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>> {
        Box::pin(ready(Ok(self.snapshot())))
    }

    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>> {
        let present = self.snapshot();
        if present != expected {
            return Box::pin(ready(Ok(Saved::Conflict(present))));
        }
        let text = next.text;
        *self.place.text.borrow_mut() = Some(text.clone());
        self.tell_others();
        Box::pin(ready(Ok(Saved::Kept(Snapshot {
            text,
            revision: String::new(),
            ancestors: Vec::new(),
            saves: 0,
        }))))
    }

    fn is_atomic(&self) -> bool {
        true
    }

    fn settled(&self) -> Pending<()> {
        Box::pin(ready(()))
    }

    fn subscribe(&self, callback: Callback) -> Subscription {
        let doors = &self.place.doors;
        doors.set(doors.get() + 1);
        let id = doors.get();
        self.place.subscribers.borrow_mut().push(Subscriber {
            door: self.door.get(),
            id,
            callback,
        });
        let place: Weak<Place> = Rc::downgrade(&self.place);
        Subscription::new(move || {
            if let Some(place) = place.upgrade() {
                place.subscribers.borrow_mut().retain(|one| one.id != id);
            }
        })
    }

    fn set_aside(&self, text: &str) -> Pending<Result<Option<String>, Trouble>> {
        let mut copies = self.place.set_aside.borrow_mut();
        let number = match copies.iter().position(|copy| copy == text) {
            Some(place) => place + 1,
            None => {
                copies.push(text.to_owned());
                copies.len()
            }
        };
        Box::pin(ready(Ok(Some(number.to_string()))))
    }

    fn remove(&self) -> Pending<Result<(), Trouble>> {
        *self.place.text.borrow_mut() = None;
        self.place.set_aside.borrow_mut().clear();
        self.tell_others();
        Box::pin(ready(Ok(())))
    }
}
