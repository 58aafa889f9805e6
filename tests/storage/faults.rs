//! A backend that fails as it is told.

use std::cell::Cell;
use std::rc::Rc;

use leitwerk::storage::{
    Backend, Callback, Memory, Pending, Saved, Snapshot, Subscription, Text, Trouble,
};

use super::run::turns;

/// What goes wrong with a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing does.
    None,
    /// The backend refuses.
    Throw,
    /// There is no room.
    Full,
    /// Half of the text is written.
    Tear,
    /// It takes so many turns.
    Delay(usize),
    /// Nobody is told.
    LoseEvent,
    /// The write succeeds, and the answer is lost.
    LoseAnswer,
}

/// Which write fails in which way.
#[derive(Clone)]
pub struct Plan {
    fault: Fault,
    /// The number of the write that fails, from 0; `None` for every write.
    at: Option<usize>,
    writes: Rc<Cell<usize>>,
    /// Nobody is told of the present write.
    is_quiet: Rc<Cell<bool>>,
}

impl Plan {
    pub fn always(fault: Fault) -> Self {
        Self {
            fault,
            at: None,
            writes: Rc::default(),
            is_quiet: Rc::default(),
        }
    }

    pub fn at(number: usize, fault: Fault) -> Self {
        let at = Some(number);
        Self {
            at,
            ..Self::always(fault)
        }
    }

    fn next(&self) -> Fault {
        let number = self.writes.replace(self.writes.get() + 1);
        if self.at.is_none_or(|at| at == number) {
            self.fault
        } else {
            Fault::None
        }
    }
}

/// A place in memory whose writes fail as planned.
pub struct Faulty {
    memory: Rc<Memory>,
    plan: Plan,
    is_deaf: Rc<Cell<bool>>,
}

impl Faulty {
    pub fn new(memory: Memory, plan: Plan) -> Self {
        let (memory, is_deaf) = (Rc::new(memory), Rc::default());
        Self {
            memory,
            plan,
            is_deaf,
        }
    }

    /// A door that is told nothing any more, as of a frozen tab.
    pub fn freeze(&self, is_frozen: bool) {
        self.is_deaf.set(is_frozen);
    }
}

impl Backend for Faulty {
    fn load(&self) -> Pending<Result<Option<Snapshot>, Trouble>> {
        self.memory.load()
    }

    fn compare_and_save(
        &self,
        expected: Option<Snapshot>,
        next: Text,
    ) -> Pending<Result<Saved, Trouble>> {
        let memory = self.memory.clone();
        let fault = self.plan.next();
        let is_quiet = self.plan.is_quiet.clone();
        Box::pin(async move {
            match fault {
                Fault::None => memory.compare_and_save(expected, next).await,
                Fault::Throw => Err(Trouble::Denied),
                Fault::Full => Err(Trouble::Full),
                Fault::Tear => {
                    let Text {
                        mut text,
                        ancestors,
                        saves,
                    } = next;
                    let mut middles = text.len() / 2..=text.len();
                    let middle = middles.find(|place| text.is_char_boundary(*place));
                    text.truncate(middle.unwrap_or(0));
                    let half = Text {
                        text,
                        ancestors,
                        saves,
                    };
                    memory.compare_and_save(expected, half).await?;
                    Err(Trouble::Lost)
                }
                Fault::Delay(count) => {
                    turns(count).await;
                    let saved = memory.compare_and_save(expected, next).await;
                    turns(count).await;
                    saved
                }
                Fault::LoseEvent => {
                    is_quiet.set(true);
                    let saved = memory.compare_and_save(expected, next).await;
                    is_quiet.set(false);
                    saved
                }
                Fault::LoseAnswer => {
                    memory.compare_and_save(expected, next).await?;
                    Err(Trouble::Unreachable)
                }
            }
        })
    }

    fn is_atomic(&self) -> bool {
        self.memory.is_atomic()
    }

    fn settled(&self) -> Pending<()> {
        self.memory.settled()
    }

    fn subscribe(&self, callback: Callback) -> Subscription {
        let (is_deaf, is_quiet) = (self.is_deaf.clone(), self.plan.is_quiet.clone());
        self.memory.subscribe(Rc::new(move || {
            if !is_deaf.get() && !is_quiet.get() {
                callback();
            }
        }))
    }

    fn set_aside(&self, text: &str) -> Pending<Result<Option<String>, Trouble>> {
        self.memory.set_aside(text)
    }

    fn remove(&self) -> Pending<Result<(), Trouble>> {
        self.memory.remove()
    }
}
