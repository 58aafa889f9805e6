//! What is kept beside a text to tell which texts it was made of, where two
//! programs may write at once.

/// A number that tells one text from another (FNV-1a, 64 bits).
#[must_use]
pub fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The stamp of a text with these ancestors.
#[must_use]
pub fn stamp(text: &str, ancestors: &[u64]) -> String {
    let sums = [&[checksum(text)], ancestors].concat();
    let sums: Vec<String> = sums.iter().map(|sum| format!("{sum:x}")).collect();
    sums.join(" ")
}

/// The ancestors that a stamp tells of this text; another text's stamp tells of
/// none.
#[must_use]
pub fn ancestors(stamp: &str, text: &str) -> Vec<u64> {
    let mut sums = stamp
        .split(' ')
        .filter_map(|sum| u64::from_str_radix(sum, 16).ok());
    if sums.next() == Some(checksum(text)) {
        sums.collect()
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{ancestors, checksum, stamp};

    #[test]
    fn a_stamp_tells_only_of_its_own_text() {
        let made_of = [checksum("before"), checksum("long before")];
        let stamp = stamp("after", &made_of);
        assert_eq!(ancestors(&stamp, "after"), made_of);
        assert_eq!(ancestors(&stamp, "another"), [0; 0]);
        assert_eq!(ancestors("noise", "after"), [0; 0]);
    }
}
