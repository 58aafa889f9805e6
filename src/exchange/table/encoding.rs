//! Bytes as text, whatever program wrote them.

use crate::model::keyed::keyed;

keyed! {
    /// How a text stands in bytes.
    Encoding {
        /// UTF-8, with or without marks.
        Utf8 = "utf-8",
        /// UTF-16, the low byte first.
        Utf16Le = "utf-16le",
        /// UTF-16, the high byte first.
        Utf16Be = "utf-16be",
        /// Windows in Western Europe; holds Latin-1.
        Windows1252 = "windows-1252",
        /// Excel's «CSV (Macintosh)».
        MacRoman = "macintosh",
        /// Excel's «CSV (MS-DOS)».
        Cp850 = "cp850",
    }
}

/// A text, and how its bytes were understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text without byte order marks.
    pub text: String,
    /// How it was read.
    pub encoding: Encoding,
    /// Whether another encoding would give a text that is as likely.
    pub is_doubtful: bool,
}

/// The encodings of one byte per character, in the order in which one of them
/// is taken where the text does not tell.
const SINGLE: [Encoding; 3] = [Encoding::Windows1252, Encoding::MacRoman, Encoding::Cp850];

/// Byte order marks: one, several, or one that an editor wrote as Latin-1.
const MARKS: [&str; 2] = ["\u{feff}", "ï»¿"];

/// The text of a file in the encoding that fits best. Every file is read
/// somehow; a byte that is none in its encoding is one replacement sign.
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, is_doubtful) = detect(bytes);
    let text = decode_as(bytes, encoding);
    Decoded {
        text: once(&text).unwrap_or(text),
        encoding,
        is_doubtful,
    }
}

/// A text that a program has written in UTF-8 twice, as it was before:
/// «Müller» instead of «MÃ¼ller».
fn once(text: &str) -> Option<String> {
    let upper = upper_half(Encoding::Windows1252);
    let byte = |c: char| {
        if c.is_ascii() {
            return u8::try_from(c).ok();
        }
        let place = upper.iter().position(|other| *other == c)?;
        u8::try_from(0x80 + place).ok()
    };
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    let once = String::from_utf8(bytes?).ok()?;
    // A text without accents is the same.
    (once.len() < text.len()).then(|| without_marks(&once).to_owned())
}

/// The text of a file in this encoding.
#[must_use]
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> String {
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Encoding::Utf16Le => utf_16(bytes, u16::from_le_bytes),
        Encoding::Utf16Be => utf_16(bytes, u16::from_be_bytes),
        Encoding::Windows1252 | Encoding::MacRoman | Encoding::Cp850 => single(bytes, encoding),
    };
    without_marks(&text).to_owned()
}

/// The text behind its marks.
pub(super) fn without_marks(mut text: &str) -> &str {
    while let Some(rest) = MARKS.iter().find_map(|mark| text.strip_prefix(mark)) {
        text = rest;
    }
    text
}

/// The encoding that fits best, and whether there is doubt.
fn detect(bytes: &[u8]) -> (Encoding, bool) {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => return (Encoding::Utf8, false),
        [0xff, 0xfe, ..] => return (Encoding::Utf16Le, false),
        [0xfe, 0xff, ..] => return (Encoding::Utf16Be, false),
        _ => {}
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return (encoding, false);
    }
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    if wrong == 0 || right >= wrong {
        // A byte that was lost on the way does not make another encoding.
        return (Encoding::Utf8, wrong * 4 > right);
    }
    likeliest(bytes)
}

/// How much of a file is looked at for UTF-16.
const SAMPLE: usize = 4_096;

/// UTF-16 has zeros, and in texts with Latin letters on one side of each pair.
fn unmarked_utf_16(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |side: usize| {
        let bytes = sample.iter().skip(side).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let (first, second) = (zeros(0), zeros(1));
    if (first + second) * 20 < sample.len().max(1) {
        None
    } else if second > first * 4 {
        Some(Encoding::Utf16Le)
    } else if first > second * 4 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2);
    let is_odd = !pairs.remainder().is_empty();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let mut text: String = char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    text.extend(is_odd.then_some(char::REPLACEMENT_CHARACTER));
    text
}

fn single(bytes: &[u8], encoding: Encoding) -> String {
    let upper = upper_half(encoding);
    bytes.iter().map(|byte| character(*byte, &upper)).collect()
}

fn character(byte: u8, upper: &[char]) -> char {
    if byte.is_ascii() {
        char::from(byte)
    } else {
        upper[usize::from(byte - 0x80)]
    }
}

/// The characters of the bytes from 0x80.
fn upper_half(encoding: Encoding) -> Vec<char> {
    let table = match encoding {
        Encoding::MacRoman => MAC_ROMAN,
        Encoding::Cp850 => CP_850,
        _ => WINDOWS_1252,
    };
    table.chars().collect()
}

/// How many bytes outside ASCII are looked at to tell encodings apart.
const LOOKED_AT: usize = 2_000;

/// Of the encodings with one byte per character the one in which the text
/// looks most like names, and whether another comes close.
fn likeliest(bytes: &[u8]) -> (Encoding, bool) {
    let places: Vec<usize> = (0..bytes.len())
        .filter(|place| !bytes[*place].is_ascii())
        .take(LOOKED_AT)
        .collect();
    let mut best = (i32::MIN, Encoding::Windows1252);
    let mut second = i32::MIN;
    for encoding in SINGLE {
        let upper = upper_half(encoding);
        let at = |place: Option<usize>| {
            let byte = place.and_then(|place| bytes.get(place));
            byte.map_or(' ', |byte| character(*byte, &upper))
        };
        let scores = places.iter().map(|place| {
            let (before, after) = (at(place.checked_sub(1)), at(place.checked_add(1)));
            likelihood(before, at(Some(*place)), after)
        });
        let score = scores.sum();
        if score > best.0 {
            second = best.0;
            best = (score, encoding);
        } else {
            second = second.max(score);
        }
    }
    let needed = i32::try_from(places.len()).unwrap_or(i32::MAX);
    (
        best.1,
        best.0.saturating_sub(second) < needed.saturating_mul(2),
    )
}

/// The letters outside ASCII that are frequent in German, French and Italian.
const FREQUENT: &str = "äöüéèàÄÖÜÉ";
/// The letters of their neighbours.
const USUAL: &str = "ßçêâôîëïûñáíóúìòùœæøåÈÀÇÅØŠšŽžÁÍÓÚÑÊÎÔ";
/// Signs of sentences and tables.
const SIGNS: &str = "–—‘’“”„‚«»…•€°§·™®©\u{a0}\u{ad}";

/// How well a character fits between two others, higher is better.
fn likelihood(before: char, c: char, after: char) -> i32 {
    let in_word = before.is_alphabetic() && after.is_alphabetic();
    let touches = before.is_alphabetic() || after.is_alphabetic();
    if c.is_control() {
        return -10;
    }
    if SIGNS.contains(c) {
        let joins = matches!(c, '’' | '\u{a0}' | '\u{ad}');
        return if in_word && !joins { -4 } else { 2 };
    }
    if !matches!(c, 'À'..='ž') || matches!(c, '×' | '÷' | 'ı') {
        return if touches { -5 } else { -1 };
    }
    if !touches {
        return -2;
    }
    // «MÑller» and «MüLLER» are no names.
    let is_torn = if c.is_uppercase() {
        before.is_lowercase() || (before.is_uppercase() && after.is_lowercase())
    } else {
        after.is_uppercase()
    };
    if is_torn {
        return -4;
    }
    let usual = if FREQUENT.contains(c) {
        6
    } else if USUAL.contains(c) {
        3
    } else {
        1
    };
    if is_odd(before, c, after) {
        usual - 4
    } else {
        usual
    }
}

/// Whether a letter is seldom where it stands: names begin with capitals, and
/// a vowel with a mark stands beside few others.
fn is_odd(before: char, c: char, after: char) -> bool {
    let is_after_vowel = "aeiouAEIOU".contains(before);
    (!before.is_alphabetic() && c.is_lowercase())
        || (is_after_vowel && "äöüâáãåàõìòù".contains(c))
        || (!is_after_vowel && "ëï".contains(c))
        || ("aeo".contains(after) && "äÄöÖüÜáâ".contains(c))
}

const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\
    \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
const CP_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
