//! Running futures in one thread, in an order that chance decides.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::chance::Chance;

/// Runs a future that needs nothing from outside.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..10_000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
    panic!("a future that never ends");
}

/// Tasks that go on in turns.
#[derive(Default)]
pub struct Tasks<'t>(Vec<Pin<Box<dyn Future<Output = ()> + 't>>>);

impl<'t> Tasks<'t> {
    /// Adds a task, which takes its first turn at once, as a browser's does.
    pub fn start(&mut self, task: impl Future<Output = ()> + 't) {
        let mut task: Pin<Box<dyn Future<Output = ()> + 't>> = Box::pin(task);
        if !is_done(&mut task) {
            self.0.push(task);
        }
    }

    /// Gives one task a turn; false if there is none left.
    pub fn turn(&mut self, chance: &mut Chance) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let place = chance.below(self.0.len());
        if is_done(&mut self.0[place]) {
            drop(self.0.swap_remove(place));
        }
        true
    }
}

fn is_done<F: Future<Output = ()> + ?Sized>(task: &mut Pin<Box<F>>) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    task.as_mut().poll(&mut context).is_ready()
}

/// Resolves after so many turns.
pub fn turns(mut left: usize) -> impl Future<Output = ()> {
    std::future::poll_fn(move |_| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        Poll::Pending
    })
}
