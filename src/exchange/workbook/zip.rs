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
        let end = &bytes[from + end..];
        let count = number(end, 10, 2)?;
        let mut rest = bytes.get(number(end, 16, 4)?..)?;
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
            entries.push(Entry {
                name: String::from_utf8_lossy(rest.get(46..46 + name)?).into_owned(),
                method: number(rest, 10, 2)?,
                start: number(rest, 42, 4)?,
                length: number(rest, 20, 4)?,
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

/// A number of two or four bytes, the low one first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?.iter().rev();
    let value = bytes.fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}
