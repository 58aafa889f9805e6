//! Every reader with its seeds, with what was found once, and with as many
//! random changes of the seeds as are quick. The seed of the chance is printed;
//! `LEITWERK_SEED=<seed> cargo test -p leitwerk-fuzz` repeats a run.

#![allow(
    clippy::expect_used,
    reason = "the crate is test code: what it does not expect ends the test"
)]

use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use leitwerk_fuzz::{READERS, Reader, Seed, reader, seeds};

/// How many changed inputs each reader is given.
const CHANGED: usize = 150;

/// What readers have a meaning for.
const WORDS: [&str; 22] = [
    "__proto__",
    "constructor",
    "null",
    "true",
    "-1",
    "1e999",
    "0.5",
    "99999999999999999999",
    "\"\"",
    "{}",
    "[]",
    "\\u0000",
    "\u{feff}",
    "\u{0}",
    "\u{202e}",
    "&#x110000;",
    "<![CDATA[",
    "31.2.2024",
    "2024-02-30",
    "=1+1",
    "\r",
    ";;;;",
];

/// A sequence of numbers that its seed decides (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = limit.max(1) as u64;
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("below a usize")
    }

    /// A part of an input.
    fn part<'i>(&mut self, input: &'i [u8]) -> &'i [u8] {
        let start = self.below(input.len());
        let length = self.below(64.min(input.len() - start) + 1);
        &input[start..start + length]
    }

    /// A seed with some changes.
    fn changed(&mut self, seeds: &[Seed]) -> Seed {
        let mut input = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(4) {
            let place = self.below(input.len() + 1);
            match self.below(5) {
                0 if place < input.len() => input[place] ^= 1 << self.below(8),
                1 => {
                    let end = place + self.below(32.min(input.len() - place) + 1);
                    drop(input.drain(place..end));
                }
                2 => {
                    let word = WORDS[self.below(WORDS.len())];
                    drop(input.splice(place..place, word.bytes()));
                }
                3 => {
                    let other = &seeds[self.below(seeds.len())];
                    let part = self.part(other).to_vec();
                    drop(input.splice(place..place, part));
                }
                _ => {
                    let part = self.part(&input).to_vec();
                    let end = (place + part.len()).min(input.len());
                    drop(input.splice(place..end, part));
                }
            }
        }
        input
    }
}

/// Gives a reader an input, and tells which one it was if it stops.
fn read(reader: &Reader, input: &[u8], whence: &str) {
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| (reader.read)(input)));
    if let Err(stopped) = outcome {
        let shown = String::from_utf8_lossy(input);
        eprintln!("{} stopped at {whence}:\n{shown}", reader.name);
        panic::resume_unwind(stopped);
    }
}

#[test]
fn read_every_seed_and_what_is_near() {
    let seed = env::var("LEITWERK_SEED").map_or_else(
        |_| RandomState::new().hash_one(()),
        |seed| seed.parse().expect("a number"),
    );
    println!("LEITWERK_SEED={seed}");
    for reader in &READERS {
        let mut chance = Chance(seed);
        let seeds = seeds(reader.name);
        for input in &seeds {
            read(reader, input, "a seed");
        }
        for _ in 0..CHANGED {
            read(
                reader,
                &chance.changed(&seeds),
                &format!("LEITWERK_SEED={seed}"),
            );
        }
    }
}

/// What stopped a reader once lies in `found`, in a folder with its name.
#[test]
fn read_what_was_found_once() {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("found");
    for folder in fs::read_dir(found).expect("a folder") {
        let folder = folder.expect("an entry");
        if !folder.path().is_dir() {
            continue;
        }
        let name = folder.file_name();
        let reader = reader(&name.to_string_lossy());
        for file in fs::read_dir(folder.path()).expect("a folder") {
            let file = file.expect("an entry").path();
            let input = fs::read(&file).expect("a file");
            read(reader, &input, &file.to_string_lossy());
        }
    }
}
