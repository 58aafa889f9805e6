//! The scoring package: its exports are those of `leitwerk::scoring_api`.

// Nothing starts by itself, so nothing of what starts a program is needed.
#![cfg_attr(target_arch = "wasm32", no_main)]

use leitwerk as _;

/// Kilobytes less to download than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
