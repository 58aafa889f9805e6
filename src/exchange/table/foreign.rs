//! What is no table of people, and what it is instead.

use crate::content::{Locale, csv_texts, fill};
use crate::model::keyed::keyed;

keyed! {
    /// A file that is something else than a table in text.
    Foreign {
        /// An Excel workbook: `.xlsx`, `.xlsm`.
        Workbook = "workbook",
        /// A workbook in Excel's binary form, `.xls` or `.xlsb`.
        OldWorkbook = "oldWorkbook",
        /// A workbook or document that asks for a password.
        Protected = "protected",
        /// A workbook of LibreOffice or Numbers, one in XML or as SYLK.
        OtherWorkbook = "otherWorkbook",
        /// A text document of an office program.
        Document = "document",
        /// Slides.
        Slides = "slides",
        /// An archive of several files.
        Archive = "archive",
        /// A PDF.
        Pdf = "pdf",
        /// A picture.
        Picture = "picture",
        /// A web page, often with the table of a business program.
        WebPage = "webPage",
        /// Contacts.
        VCard = "vCard",
        /// A calendar.
        Calendar = "calendar",
        /// A mail.
        Mail = "mail",
        /// A file that Leitwerk saved.
        Leitwerk = "leitwerk",
        /// Other JSON.
        Json = "json",
        /// Other XML.
        Xml = "xml",
        /// Nothing that can be read as text.
        Binary = "binary",
    }
}

impl Foreign {
    /// What the file is, and what to do.
    #[must_use]
    pub fn message(self, locale: Locale) -> String {
        let t = csv_texts(locale);
        let [what, todo] = &t.foreign[self as usize];
        fill(t.is_foreign, &[("what", what), ("todo", todo)])
    }

    /// What the file is.
    #[must_use]
    pub fn name(self, locale: Locale) -> &'static str {
        csv_texts(locale).foreign[self as usize][0]
    }

    /// What the first bytes of a file show.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let found = |needle: &[u8]| contains(bytes, needle);
        let rest = || bytes.get(4..).unwrap_or_default();
        Some(match bytes {
            [b'P', b'K', 3, 4, ..] => {
                if found(b"xl/workbook.bin") {
                    Self::OldWorkbook
                } else if found(b"xl/workbook.xml") || found(b"xl/worksheets/") {
                    Self::Workbook
                } else if found(b"opendocument.spreadsheet") || found(b"Index/Document.iwa") {
                    Self::OtherWorkbook
                } else if found(b"word/") || found(b"opendocument.text") {
                    Self::Document
                } else if found(b"ppt/") || found(b"opendocument.presentation") {
                    Self::Slides
                } else {
                    Self::Archive
                }
            }
            [b'P', b'K', 5, 6, ..]
            | [0x1f, 0x8b, ..]
            | [b'7', b'z', 0xbc, 0xaf, ..]
            | [b'R', b'a', b'r', b'!', ..] => Self::Archive,
            [0xd0, 0xcf, 0x11, 0xe0, ..] => {
                if found(&wide("EncryptedPackage")) {
                    Self::Protected
                } else if found(&wide("WordDocument")) {
                    Self::Document
                } else if found(&wide("PowerPoint Document")) {
                    Self::Slides
                } else if found(&wide("__substg1.0")) {
                    Self::Mail
                } else {
                    Self::OldWorkbook
                }
            }
            // The binary form before 1997 stands alone.
            [9, 0 | 2 | 4 | 8, 4..=16, 0, ..] => Self::OldWorkbook,
            [b'%', b'P', b'D', b'F', ..] => Self::Pdf,
            [b'{', b'\\', b'r', b't', b'f', ..] => Self::Document,
            [0x89, b'P', b'N', b'G', ..]
            | [0xff, 0xd8, 0xff, ..]
            | [b'G', b'I', b'F', b'8', ..]
            | [b'I', b'I', b'*', 0, ..]
            | [b'M', b'M', 0, b'*', ..]
            | [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..]
            | [0, 0, 1, 0, ..] => Self::Picture,
            [b'R', b'I', b'F', b'F', ..] if rest().get(4..8) == Some(b"WEBP") => Self::Picture,
            _ if [&b"ftyphei"[..], b"ftypavif", b"ftypmif1"]
                .iter()
                .any(|kind| rest().starts_with(kind)) =>
            {
                Self::Picture
            }
            _ => return None,
        })
    }

    /// What a text shows.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        if is_binary(text) {
            return Some(Self::Binary);
        }
        let text = text.trim_start();
        let end = text
            .char_indices()
            .nth(HEAD)
            .map_or(text.len(), |(end, _)| end);
        let head = text[..end].to_lowercase();
        let starts = |starts: &[&str]| starts.iter().any(|start| head.starts_with(start));
        if starts(&["{", "["]) {
            return json(text);
        }
        if starts(&["begin:vcard"]) {
            return Some(Self::VCard);
        }
        if starts(&["begin:v"]) {
            return Some(Self::Calendar);
        }
        if starts(&["%pdf-"]) {
            return Some(Self::Pdf);
        }
        if starts(&["{\\rtf"]) {
            return Some(Self::Document);
        }
        // A web page in one file is a mail of its parts.
        if starts(&["mime-version:", "from: <saved by"]) && head.contains("html") {
            return Some(Self::WebPage);
        }
        let has = |parts: &[&str]| parts.iter().any(|part| head.contains(part));
        if starts(&["id;p"]) && has(&["\nb;y", "\nc;x", "\nc;y"]) {
            return Some(Self::OtherWorkbook);
        }
        if !starts(&["<"]) {
            let is_mail = has(&[
                "mime-version:",
                "message-id:",
                "return-path:",
                "content-type:",
            ]);
            return is_mail.then_some(Self::Mail);
        }
        Some(
            if has(&["office:spreadsheet", "opendocument:xmlns:office"]) && !has(&["<html"]) {
                Self::OtherWorkbook
            } else if has(&[
                "<html",
                "<!doctype html",
                "<table",
                "<body",
                "<head",
                "<meta",
                "<div",
            ]) {
                Self::WebPage
            } else if has(&["<svg"]) {
                Self::Picture
            } else if starts(&["<?xml", "<!--", "<!doctype"]) || has(&["</", "/>"]) {
                Self::Xml
            } else {
                return None;
            },
        )
    }
}

/// How many characters of a text are looked at.
const HEAD: usize = 2_000;

/// What the format of a Leitwerk file begins with, in JSON.
const OWN: [&str; 2] = ["\"format\"", "leitwerk"];

fn json(text: &str) -> Option<Foreign> {
    // Names in brackets are no JSON: it begins with a text, a list, an object.
    let inner = text[1..].trim_start();
    if !inner.starts_with(['"', '{', '[', '}', ']']) {
        return None;
    }
    let is_own = OWN.iter().all(|part| text.contains(part)) && text.contains("schemaVersion");
    Some(if is_own {
        Foreign::Leitwerk
    } else {
        Foreign::Json
    })
}

/// A text of people has no control characters but those of lines and tabs.
fn is_binary(text: &str) -> bool {
    let sample = text.chars().take(HEAD * 4);
    let (mut all, mut strange) = (0_usize, 0_usize);
    for c in sample {
        all += 1;
        let is_usual = matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}');
        strange += usize::from((c.is_control() && !is_usual) || c == char::REPLACEMENT_CHARACTER);
    }
    strange > 3 && strange * 10 > all
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

/// A name as it stands in old office files.
fn wide(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
