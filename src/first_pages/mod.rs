//! The pages that need no program: the start and the context questions, as
//! the program shows them to someone who has answered nothing yet.
//!
//! They stand in `index.html` when it arrives, and `element.js` carries them
//! for foreign pages and for the other language. Whoever is there first begins
//! to read and to type; the program takes over what was typed. So that nothing
//! moves then, each element here has its twin in `ui`, with the same tag,
//! class, id and text; `tests/e2e/tests/first_pages.rs` compares the two.
//!
//! Without a script `:target` decides which page is shown: what stands for a
//! page has the fragment of its address as its id, without the mark.

mod context;
mod document;
mod frame;
mod link;
mod start;
mod tree;

pub use document::{data, document};
pub use frame::frame;
pub use tree::{Element, Node, element};
