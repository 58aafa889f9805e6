//! As much XML as workbooks are written in. The browser's own reader is no
//! way: a page that requires trusted types forbids it.

/// What comes next in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'x> {
    /// A tag that opens; one that closes itself is followed by [`Event::Close`].
    Open(Tag<'x>),
    /// A tag that closes, by its name without prefix.
    Close(&'x str),
    /// Text as it stands there.
    Text(&'x str),
}

/// A tag that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'x> {
    /// Its name without prefix.
    pub name: &'x str,
    attributes: &'x str,
}

impl Tag<'_> {
    /// The value of an attribute, by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((key, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let mark = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let (value, after) = after[1..].split_once(mark)?;
            if local(key.trim()) == name {
                return Some(unescape(value));
            }
            rest = after;
        }
        None
    }
}

/// Reads a text event by event.
pub struct Events<'x> {
    rest: &'x str,
    /// The tag that closes itself.
    closes: Option<&'x str>,
}

impl<'x> Events<'x> {
    /// The events of a text.
    pub const fn new(text: &'x str) -> Self {
        Self {
            rest: text,
            closes: None,
        }
    }

    /// Skips what begins here and ends with this mark.
    fn skip(&mut self, end: &str) {
        let after = self.rest.find(end).map(|place| place + end.len());
        self.rest = &self.rest[after.unwrap_or(self.rest.len())..];
    }
}

impl<'x> Iterator for Events<'x> {
    type Item = Event<'x>;

    fn next(&mut self) -> Option<Event<'x>> {
        if let Some(name) = self.closes.take() {
            return Some(Event::Close(name));
        }
        loop {
            let start = self.rest.find('<').unwrap_or(self.rest.len());
            if start > 0 {
                let (text, rest) = self.rest.split_at(start);
                self.rest = rest;
                return Some(Event::Text(text));
            }
            if self.rest.is_empty() {
                return None;
            }
            if let Some(text) = self.rest.strip_prefix("<![CDATA[") {
                let (text, rest) = text.split_once("]]>").unwrap_or((text, ""));
                self.rest = rest;
                return Some(Event::Text(text));
            }
            if self.rest.starts_with("<!--") {
                self.skip("-->");
            } else if self.rest.starts_with("<?") {
                self.skip("?>");
            } else if self.rest.starts_with("<!") {
                self.skip(">");
            } else {
                break;
            }
        }
        let tag = &self.rest[1..];
        let end = tag_end(tag);
        self.rest = tag.get(end + 1..).unwrap_or_default();
        let tag = &tag[..end];
        if let Some(name) = tag.strip_prefix('/') {
            return Some(Event::Close(local(name.trim())));
        }
        let inner = tag.strip_suffix('/');
        let whole = inner.unwrap_or(tag);
        let name_end = whole.find(char::is_whitespace).unwrap_or(whole.len());
        let name = local(&whole[..name_end]);
        self.closes = inner.map(|_| name);
        Some(Event::Open(Tag {
            name,
            attributes: &whole[name_end..],
        }))
    }
}

/// Where a tag ends; a mark inside a value does not end it.
fn tag_end(tag: &str) -> usize {
    let mut inside = None;
    for (place, c) in tag.char_indices() {
        match (inside, c) {
            (None, '>') => return place,
            (None, '"' | '\'') => inside = Some(c),
            (Some(mark), c) if mark == c => inside = None,
            _ => {}
        }
    }
    tag.len()
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// A text with its characters instead of their codes: XML's own, and those of
/// workbooks for what XML cannot hold (`_x000D_`).
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(['&', '_']) {
        out.push_str(&rest[..place]);
        rest = &rest[place..];
        let (c, length) = if rest.starts_with('&') {
            entity(rest)
        } else {
            coded(rest)
        }
        .unwrap_or_else(|| (rest.chars().next().unwrap_or('&'), 1));
        out.push(c);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// `&amp;`, `&#228;`, `&#xE4;`: the character and the length of the code.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end < 12)?;
    let name = &text[1..end];
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let code = name.strip_prefix('#')?;
            let code = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => code.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((c, end + 1))
}

fn coded(text: &str) -> Option<(char, usize)> {
    let code = text.strip_prefix("_x")?.get(..4)?;
    if !text[6..].starts_with('_') {
        return None;
    }
    let code = u32::from_str_radix(code, 16).ok()?;
    Some((char::from_u32(code)?, 7))
}
