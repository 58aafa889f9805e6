//! The parts of a ZIP file. What is packed stays packed: the browser unpacks
//! it.

/// A file of several parts.
pub struct Archive<'b> {
    bytes: &'b [u8],
    entries: Vec<Entry>,
}

/// A part as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packed<'b> {
    /// As it is.
    Plain(&'b [u8]),
    /// Packed by DEFLATE, without a frame.
    Deflated(&'b [u8]),
}

struct Entry {
    name: String,
    method: usize,
    /// Where its own head begins.
    start: usize,
    /// Packed bytes.
    length: usize,
}

/// The marks of a part, of a line in the directory and of its end.
const LOCAL: &[u8] = b"PK\x03\x04";
const LINE: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// What stands in the place of a number that is written with eight bytes
/// elsewhere.
const ELSEWHERE: usize = 0xffff_ffff;
/// How far the end can stand before the end of the file.
const END_SEARCHED: usize = 66_000;

impl<'b> Archive<'b> {
    /// Reads the directory; none if there is none.
    #[must_use]
    pub fn read(bytes: &'b [u8]) -> Option<Self> {
        let from = bytes.len().saturating_sub(END_SEARCHED);
        let end = bytes[from..]
            .windows(END.len())
            .rposition(|mark| mark == END)?;
        let (count, start) = directory(bytes, from + end)?;
        let mut rest = bytes.get(start..)?;
        let mut entries = Vec::new();
        for _ in 0..count {
            if !rest.starts_with(LINE) {
                return None;
            }
            let (name, extra, comment) = (
                number(rest, 28, 2)?,
                number(rest, 30, 2)?,
                number(rest, 32, 2)?,
            );
            let behind = rest.get(46 + name..46 + name + extra)?;
            let (length, start) = extent(rest, behind)?;
            entries.push(Entry {
                name: String::from_utf8_lossy(rest.get(46..46 + name)?).into_owned(),
                method: number(rest, 10, 2)?,
                start,
                length,
            });
            rest = rest.get(46 + name + extra + comment..)?;
        }
        Some(Self { bytes, entries })
    }

    /// The part with this name, whatever its case.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<Packed<'b>> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|entry| entry.name.eq_ignore_ascii_case(name))?;
        let head = self.bytes.get(entry.start..)?;
        if !head.starts_with(LOCAL) {
            return None;
        }
        let start = 30 + number(head, 26, 2)? + number(head, 28, 2)?;
        let bytes = head.get(start..start.checked_add(entry.length)?)?;
        match entry.method {
            0 => Some(Packed::Plain(bytes)),
            8 => Some(Packed::Deflated(bytes)),
            _ => None,
        }
    }
}

/// How many lines the directory has and where it begins, which the end says
/// (ZIP64: the end before the end).
fn directory(bytes: &[u8], end: usize) -> Option<(usize, usize)> {
    let last = bytes.get(end..)?;
    let (count, start) = (number(last, 10, 2)?, number(last, 16, 4)?);
    if start != ELSEWHERE {
        return Some((count, start));
    }
    let locator = bytes.get(end.checked_sub(20)?..)?;
    let wide = bytes.get(number(locator, 8, 8)?..)?;
    let is_wide = locator.starts_with(b"PK\x06\x07") && wide.starts_with(b"PK\x06\x06");
    is_wide.then_some((number(wide, 32, 8)?, number(wide, 48, 8)?))
}

/// The packed bytes of a line of the directory and where its part begins. What
/// is not in the line stands behind its name: size, packed size, place.
fn extent(line: &[u8], mut behind: &[u8]) -> Option<(usize, usize)> {
    while number(behind, 0, 2).is_some_and(|kind| kind != 1) {
        behind = behind.get(4 + number(behind, 2, 2)?..)?;
    }
    let mut at = 4;
    let mut read = |place: usize| {
        let value = number(line, place, 4)?;
        if value != ELSEWHERE {
            return Some(value);
        }
        at += 8;
        number(behind, at - 8, 8)
    };
    read(24)?;
    Some((read(20)?, read(42)?))
}

/// A number of two, four or eight bytes, the low one first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?.iter().rev();
    let value = bytes.fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}
