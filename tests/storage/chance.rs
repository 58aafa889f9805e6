//! Chance with a seed that is printed, and that replays a failure:
//! `LEITWERK_SEED=<seed> cargo test --no-default-features --test storage`.

use std::env;

/// A sequence of numbers that its seed decides (SplitMix64).
#[derive(Clone)]
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub const fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// Happens once in so many times.
    pub const fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// Runs a test with many seeds, `LEITWERK_ROUNDS` of them if it says so, or with
/// the one of `LEITWERK_SEED`.
pub fn with_seeds(count: u64, test: impl Fn(u64)) {
    let rounds = env::var("LEITWERK_ROUNDS").ok();
    let count = rounds.map_or(count, |rounds| rounds.parse().expect("a number"));
    if let Ok(seed) = env::var("LEITWERK_SEED") {
        return test(seed.parse().expect("a number"));
    }
    for seed in 0..count {
        let seed = seed.wrapping_mul(0x2545_f491_4f6c_dd1d);
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(seed)));
        if let Err(panic) = outcome {
            eprintln!("replay with LEITWERK_SEED={seed}");
            std::panic::resume_unwind(panic);
        }
    }
}
