//! The scoring package: its exports are those of `leitwerk::scoring_api`.

use leitwerk as _;

fn main() {}
