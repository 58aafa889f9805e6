//! The recommendation library (instrument.md E).

mod de;
mod en;

use serde::Serialize;

use super::{Locale, TaskId};

/// An action that leads from one level of a task to the next.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub struct RecommendedAction {
    /// Task, level and letter, such as `T6-1a`.
    pub id: &'static str,
    /// The task it serves.
    pub task: TaskId,
    /// The level at which one stands, 1 to 4.
    pub level: u8,
    /// The days after which it is proposed to be due.
    pub days: u16,
    /// What to do.
    pub text: &'static str,
    /// The ids of the phrases behind it.
    pub phrases: &'static [&'static str],
}

/// The library by task, level and letter.
#[must_use]
pub const fn recommendations(locale: Locale) -> &'static [RecommendedAction; 48] {
    match locale {
        Locale::De => &DE,
        Locale::En => &EN,
    }
}

static DE: [RecommendedAction; 48] = join(&de::TEXTS);
static EN: [RecommendedAction; 48] = join(&en::TEXTS);

struct Fact {
    id: &'static str,
    days: u16,
    phrases: &'static [&'static str],
}

const fn fact(id: &'static str, days: u16, phrases: &'static [&'static str]) -> Fact {
    Fact { id, days, phrases }
}

const fn join(texts: &[[[&'static str; 2]; 4]; 6]) -> [RecommendedAction; 48] {
    let mut all = [nth(0, texts); 48];
    let mut n = 1;
    while n < all.len() {
        all[n] = nth(n, texts);
        n += 1;
    }
    all
}

const fn nth(n: usize, texts: &[[[&'static str; 2]; 4]; 6]) -> RecommendedAction {
    let (task, level, letter) = (n / 8, n / 2 % 4, n % 2);
    RecommendedAction {
        id: FACTS[n].id,
        task: TaskId::ALL[task],
        level: level as u8 + 1,
        days: FACTS[n].days,
        text: texts[task][level][letter],
        phrases: FACTS[n].phrases,
    }
}

const FACTS: [Fact; 48] = [
    fact("T1-1a", 30, &["P1b"]),
    fact("T1-1b", 30, &["P1d"]),
    fact("T1-2a", 60, &["P1a"]),
    fact("T1-2b", 45, &["P1c"]),
    fact("T1-3a", 90, &["P1e"]),
    fact("T1-3b", 60, &["P1e"]),
    fact("T1-4a", 90, &["P1a"]),
    fact("T1-4b", 90, &["P1c"]),
    fact("T2-1a", 30, &["P2d"]),
    fact("T2-1b", 30, &["P2a"]),
    fact("T2-2a", 60, &["P2c"]),
    fact("T2-2b", 60, &["P2e"]),
    fact("T2-3a", 90, &["P2a"]),
    fact("T2-3b", 90, &["P2b"]),
    fact("T2-4a", 90, &["P2e"]),
    fact("T2-4b", 90, &["P2c"]),
    fact("T3-1a", 30, &["P3a"]),
    fact("T3-1b", 30, &["P3c"]),
    fact("T3-2a", 60, &["P3b"]),
    fact("T3-2b", 45, &["P3e"]),
    fact("T3-3a", 90, &["P3d"]),
    fact("T3-3b", 60, &["P3f"]),
    fact("T3-4a", 90, &["P3b"]),
    fact("T3-4b", 60, &["P3g"]),
    fact("T4-1a", 14, &["P4e"]),
    fact("T4-1b", 30, &["P4d"]),
    fact("T4-2a", 45, &["P4b"]),
    fact("T4-2b", 30, &["P4c"]),
    fact("T4-3a", 60, &["P4f"]),
    fact("T4-3b", 60, &["P4e"]),
    fact("T4-4a", 90, &["P4b"]),
    fact("T4-4b", 90, &["P4d"]),
    fact("T5-1a", 30, &["P5b"]),
    fact("T5-1b", 30, &["P5c"]),
    fact("T5-2a", 60, &["P5c"]),
    fact("T5-2b", 45, &["P5d"]),
    fact("T5-3a", 90, &["P5a"]),
    fact("T5-3b", 60, &["P5f"]),
    fact("T5-4a", 90, &["P5d", "P5e", "P5f"]),
    fact("T5-4b", 90, &["P5b"]),
    fact("T6-1a", 30, &["P6b", "P6d"]),
    fact("T6-1b", 30, &["P6a"]),
    fact("T6-2a", 60, &["P6c", "P6h"]),
    fact("T6-2b", 45, &["P6d"]),
    fact("T6-3a", 90, &["P6g"]),
    fact("T6-3b", 60, &["P6e"]),
    fact("T6-4a", 90, &["P6g"]),
    fact("T6-4b", 60, &["P6f"]),
];
