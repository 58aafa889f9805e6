//! Tables as people have them: the bytes of a file or a pasted text, step by
//! step, as rows of cells.
//!
//! | Step | File |
//! |---|---|
//! | bytes → text | `encoding.rs` |
//! | what is no table is said to be what it is | `foreign.rs` |
//! | the separator, announced or found | `separator.rs` |
//! | text → rows | `split.rs` |
//! | rows that another spreadsheet saved in one column | `wrapped.rs` |

mod encoding;
mod foreign;
mod row;
mod separator;
mod split;
mod text;
mod wrapped;

pub use encoding::{Decoded, Encoding, decode, decode_as};
pub use foreign::Foreign;
pub use row::{CELLS, ROWS, Row, Table};
pub use text::read_text;
