//! The port of the storage: what every backend must do, and what the keeper
//! makes of backends that fail and of others who write.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod chance;
mod conformance;
mod desk;
mod faults;
mod generations;
mod racy;
mod run;
mod together;

use std::rc::Rc;

use leitwerk::storage::{Backend, Memory};

use conformance::{Doors, calls_the_others, conforms};
use faults::{Fault, Faulty, Plan};
use run::now;

#[test]
fn memory_conforms() {
    let doors = || -> Doors {
        let memory = Memory::default();
        [
            Rc::new(memory.another_door()),
            Rc::new(memory.another_door()),
        ]
    };
    now(conforms(doors));
    now(calls_the_others(doors()));
}

#[test]
fn a_slow_backend_conforms() {
    let doors = || -> Doors {
        let memory = Memory::default();
        let slow = || -> Rc<dyn Backend> {
            let plan = Plan::always(Fault::Delay(3));
            Rc::new(Faulty::new(memory.another_door(), plan))
        };
        [slow(), slow()]
    };
    now(conforms(doors));
    now(calls_the_others(doors()));
}
