//! A result as a link: what part B of the instrument needs of one assessment,
//! compact, with a version and a checksum. Names are never in it.
//!
//! A code is the version, then base64url of the [`digits`] and their checksum.
//! A whole plan does not fit into links that chat programs keep (about 2,000
//! characters); that is what files are for.

mod code;
mod digits;
mod shared;
mod walk;

pub use code::{FRAGMENT, LinkFault, code_in, read, write};
pub use shared::SharedResult;
