//! The site: its exports are those of `leitwerk::embed`, called by
//! `element.js`. Nothing happens before an element asks for it.

use leitwerk as _;

fn main() {}
