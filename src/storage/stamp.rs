//! What is kept beside a text to tell which texts it was made of, where two
//! programs may write at once.

use core::cmp::Reverse;

/// A number that tells one text from another (FNV-1a, 64 bits).
#[must_use]
pub fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Of the number of a save, the bits that tell who made it.
const WRITER: u32 = 12;

/// The number of the next save: how many led to it, and who made it. Two that
/// write at once would else give the same number to what is not the same step,
/// although its text may be.
#[must_use]
pub const fn next_save(saves: u64, writer: u16) -> u64 {
    let count = (saves >> WRITER) + 1;
    (count << WRITER) | (writer as u64 & ((1 << WRITER) - 1))
}

/// Of a mark, the bits of the number of the save.
const SAVE: u64 = 0xffff_ffff;

/// The mark by which a text stands among the ancestors of another: of its
/// checksum and of the number of its save. The same may be said again after
/// something else was, and is another text then. 0 is a save that is not known.
#[must_use]
pub const fn mark(sum: u64, saves: u64) -> u64 {
    (sum & !SAVE) | (saves & SAVE)
}

/// Whether a text is among the ancestors of another, as far as is known.
#[must_use]
pub fn is_among(ancestors: &[u64], sum: u64, saves: u64) -> bool {
    place_among(ancestors, sum, saves).is_some()
}

/// Where a text stands among the ancestors of another, as far as is known.
pub(super) fn place_among(ancestors: &[u64], sum: u64, saves: u64) -> Option<usize> {
    let own = mark(sum, saves);
    let is_unknown = |mark: u64| mark & SAVE == 0;
    ancestors.iter().position(|&other| {
        let is_open = is_unknown(other) || is_unknown(own);
        other == own || (is_open && is_of(other, sum))
    })
}

/// Whether a mark is of a text, whoever saved it.
pub(super) const fn is_of(mark: u64, sum: u64) -> bool {
    mark & !SAVE == sum & !SAVE
}

/// How many of the last stamps of a tab are kept: others may see the next one
/// before the text that it belongs to.
const KEPT: usize = 4;

/// What a stamp tells of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// As in [`super::Text`].
    pub ancestors: Vec<u64>,
    /// As in [`super::Text`].
    pub saves: u64,
}

impl Stamp {
    /// The stamp as it stands beside its text.
    #[must_use]
    pub fn write(&self, text: &str) -> String {
        let sums = [&[checksum(text)], &*self.ancestors].concat();
        let mut words: Vec<String> = sums.iter().map(|sum| format!("{sum:x}")).collect();
        // Releases that do not know it skip what is no number.
        words.push(format!("#{:x}", self.saves));
        words.join(" ")
    }

    /// The stamps of a tab with this one before the former ones.
    #[must_use]
    pub fn add_to(&self, former: &str, text: &str) -> String {
        let own = self.write(text);
        let lines = std::iter::once(own.as_str()).chain(former.lines());
        lines.take(KEPT).collect::<Vec<_>>().join("\n")
    }

    /// The stamp of a text that another tab has written, among those of the
    /// other tabs, or else of one's own. The same may have been said before: a
    /// tab's last stamp comes before earlier ones, and then the later save.
    #[must_use]
    pub fn find<'s>(
        others: impl Iterator<Item = &'s str>,
        own: Option<&'s str>,
        text: &str,
    ) -> Self {
        // Once: a text is long, and there are many stamps.
        let sum = checksum(text);
        let of_tab = |tab: &str| -> Vec<(Reverse<usize>, Self)> {
            let lines = tab.lines().map(|line| Self::of(sum, line)).enumerate();
            let lines = lines.filter(|(_, stamp)| *stamp != Self::default());
            lines.map(|(age, stamp)| (Reverse(age), stamp)).collect()
        };
        let found = others
            .flat_map(of_tab)
            .max_by_key(|(age, stamp)| (*age, stamp.saves));
        let found = found.or_else(|| of_tab(own?).into_iter().next());
        found.map(|(_, stamp)| stamp).unwrap_or_default()
    }

    /// What a stamp tells of this text; another text's stamp tells nothing.
    #[must_use]
    pub fn read(stamp: &str, text: &str) -> Self {
        Self::of(checksum(text), stamp)
    }

    /// As [`Self::read`], of the text with this checksum.
    fn of(sum: u64, stamp: &str) -> Self {
        let mut own = None;
        let mut read = Self::default();
        for word in stamp.split(' ') {
            let (is_count, number) = match word.strip_prefix('#') {
                Some(number) => (true, number),
                None => (false, word),
            };
            match u64::from_str_radix(number, 16) {
                Ok(number) if is_count => read.saves = number,
                Ok(number) if own.is_none() => own = Some(number),
                Ok(number) => read.ancestors.push(number),
                Err(_) => {}
            }
        }
        if own == Some(sum) {
            read
        } else {
            Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Stamp, checksum};

    #[test]
    fn a_stamp_tells_only_of_its_own_text() {
        let stamp = Stamp {
            ancestors: vec![checksum("before"), checksum("long before")],
            saves: 171,
        };
        let written = stamp.write("after");
        assert_eq!(Stamp::read(&written, "after"), stamp);
        assert_eq!(Stamp::read(&written, "another"), Stamp::default());
        assert_eq!(Stamp::read("noise", "after"), Stamp::default());
    }

    #[test]
    fn a_text_of_another_tab_is_not_taken_for_what_was_said_here_before() {
        let stamp = |saves| Stamp {
            ancestors: vec![saves],
            saves,
        };
        let own = stamp(9).write("x");
        let theirs = stamp(5).add_to(&stamp(8).write("x"), "x");
        let found = Stamp::find([&*theirs].into_iter(), Some(&own), "x");
        assert_eq!(found, stamp(5), "the last stamp of the other tab");
        let found = Stamp::find([].into_iter(), Some(&own), "x");
        assert_eq!(found, stamp(9));
    }

    #[test]
    fn the_stamp_of_an_earlier_release_tells_no_count() {
        let written = format!("{:x} {:x}", checksum("after"), checksum("before"));
        let read = Stamp::read(&written, "after");
        assert_eq!(read.ancestors, [checksum("before")]);
        assert_eq!(read.saves, 0);
    }
}
