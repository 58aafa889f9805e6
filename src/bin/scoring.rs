//! The scoring package: its exports are those of `leitwerk::scoring_api`.

// Nothing starts by itself, so nothing of what starts a program is needed.
#![cfg_attr(target_arch = "wasm32", no_main)]

use leitwerk as _;

/// As fast as the allocator of the standard library, and three kilobytes less
/// to download.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
