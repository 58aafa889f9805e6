//! The pages of the program, with their names and addresses, and the sections of
//! its navigation.

mod nav_section;
mod offered;
mod page;

pub use nav_section::NavSection;
pub use offered::Offered;
pub use page::{Plan, QUESTIONNAIRE, Route};
