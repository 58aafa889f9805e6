//! The seed of a run of properties: another one each time, printed where a
//! property fails, so that the run can be repeated.

use std::any::Any;
use std::fmt::Debug;
use std::hash::{BuildHasher, RandomState};

use proptest::test_runner::{Config, FailurePersistence, PersistedSeed, RngSeed};

/// A run over so many cases: enough to meet every rule often, few enough to be
/// quick without optimisation. A failing case belongs into a test of its own
/// rather than into a file of seeds.
pub fn cases(cases: u32) -> Config {
    let given = Config::default();
    let seed = match given.rng_seed {
        // From PROPTEST_RNG_SEED.
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => RandomState::new().hash_one(()),
    };
    Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: Some(Box::new(Printed { cases, seed })),
        ..given
    }
}

/// Says how to repeat a failure instead of keeping it in a file.
#[derive(Clone, Debug, PartialEq)]
struct Printed {
    cases: u32,
    seed: u64,
}

impl FailurePersistence for Printed {
    fn load_persisted_failures2(&self, _: Option<&'static str>) -> Vec<PersistedSeed> {
        Vec::new()
    }

    fn save_persisted_failure2(
        &mut self,
        _: Option<&'static str>,
        _: PersistedSeed,
        _: &dyn Debug,
    ) {
        eprintln!(
            "repeat this failure with: PROPTEST_RNG_SEED={} cargo test --no-default-features {}",
            self.seed,
            std::thread::current().name().unwrap_or_default()
        );
    }

    fn box_clone(&self) -> Box<dyn FailurePersistence> {
        Box::new(self.clone())
    }

    fn eq(&self, other: &dyn FailurePersistence) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
