//! What a heading means.

use std::sync::LazyLock;

use super::cell::clean;
use super::column::Target;
use crate::content::{FAMILY_HEADINGS, FIELD_HEADINGS, GIVEN_HEADINGS, Locale, NAME_HEADINGS};
use crate::exchange::csv::ID_HEADING;
use crate::exchange::fold::fold;
use crate::exchange::kam_field::KamField;
use crate::model::{Places, places};

/// What a heading means, alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A column for this.
    Target(Target),
    /// Names: whole ones, or family names beside given ones.
    Name,
}

/// What a heading means, if it is known: by the key or the name of a field in
/// any language, or by another word for it. Marks around it, what stands in
/// brackets behind it, and one of several words between strokes are enough.
pub fn meaning(heading: &str) -> Option<Meaning> {
    if heading.len() > 4 * LONGEST {
        return None;
    }
    let heading = clean(heading);
    let first = heading.split(['/', '|', '\n', '\r']).next()?;
    let first = without_brackets(first.split(" - ").next()?);
    let bare = without_brackets(&heading);
    let mut texts = [&heading, &bare, &first].into_iter();
    let found = texts.find_map(|text| known(&fold(text)));
    found.or_else(|| part_of_name(&fold(&heading)))
}

/// A part of a name, with a word before or behind it that says whose: «Legal
/// first name», «Vorname KAM».
fn part_of_name(folded: &str) -> Option<Meaning> {
    let is = |words: &str| {
        let mut words = words.split_whitespace().filter(|word| word.len() > 5);
        words.any(|word| folded.starts_with(word) || folded.ends_with(word))
    };
    match (is(GIVEN_HEADINGS), is(FAMILY_HEADINGS)) {
        (true, false) => Some(Meaning::Target(Target::GivenName)),
        (false, true) => Some(Meaning::Target(Target::FamilyName)),
        _ => None,
    }
}

/// A heading without what stands in brackets.
fn without_brackets(heading: &str) -> String {
    let mut depth = 0_usize;
    let kept = heading.chars().filter(|c| {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    kept.collect()
}

/// No heading that is known is longer, in bytes.
const LONGEST: usize = 60;

fn known(folded: &str) -> Option<Meaning> {
    let (places, known) = &*KNOWN;
    places.get(folded).map(|place| known[*place].1)
}

/// Headings with what they mean, and the place of each.
type Known = (Places<'static>, Vec<(&'static str, Meaning)>);

/// Every heading that is known, folded: keys and names of the fields first,
/// then other words.
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut known = Vec::new();
    // They stay as long as the program.
    let mut add = |heading: String, meaning: Meaning| known.push((&*heading.leak(), meaning));
    add(fold(ID_HEADING), Meaning::Target(Target::Id));
    for field in KamField::ALL {
        let meaning = Meaning::Target(Target::Field(*field));
        add(fold(field.key()), meaning);
        for locale in Locale::ALL {
            add(fold(field.name(locale)), meaning);
        }
    }
    let mut add_all = |words: &str, meaning: Meaning| {
        for word in words.split_whitespace() {
            add(word.to_owned(), meaning);
        }
    };
    for (field, words) in KamField::ALL.iter().zip(FIELD_HEADINGS) {
        add_all(words, Meaning::Target(Target::Field(*field)));
    }
    add_all(NAME_HEADINGS, Meaning::Name);
    add_all(GIVEN_HEADINGS, Meaning::Target(Target::GivenName));
    add_all(FAMILY_HEADINGS, Meaning::Target(Target::FamilyName));
    // Of two that are equal the first counts.
    known.reverse();
    (
        places(&mut known.iter().map(|(heading, _)| *heading)),
        known,
    )
});

/// Whether a cell is the heading of a column of people.
#[must_use]
pub fn is_known_heading(cell: &str) -> bool {
    meaning(cell).is_some()
}
