//! Where a person is: the pages of the program, as the first pages know them.

pub use crate::route::{NavSection, Offered, Plan, Route};
