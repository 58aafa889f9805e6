//! Placeholders in messages.

use std::borrow::Cow;

/// The template with each `{name}` replaced by the value given for that name.
///
/// A placeholder without a value stays as it stands, and a value is never
/// read as a template: what a person typed is shown as typed. One that could
/// turn the writing direction is [isolated](isolated).
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let value = after.split_once('}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(key, _)| *key == name)?;
            Some((*value, tail))
        });
        rest = if let Some((value, tail)) = value {
            text.push_str(&isolated(value));
            tail
        } else {
            text.push('{');
            after
        };
    }
    text.push_str(rest);
    text
}

/// First strong isolate, and the sign that ends it.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// A text as it can stand in a sentence without turning what stands around it:
/// between the signs of Unicode that isolate it, where it holds letters that
/// run from right to left or signs of direction. A sign that would end the
/// isolation too early is left out.
#[must_use]
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !text.contains(turns) {
        return Cow::Borrowed(text);
    }
    let own = |sign: &char| ('\u{2066}'..=END).contains(sign);
    let inside = text.chars().filter(|sign| !own(sign));
    Cow::Owned([ISOLATE].into_iter().chain(inside).chain([END]).collect())
}

/// Whether a character may turn the writing direction: Hebrew, Arabic, Syriac,
/// Thaana and their kin, and the signs of direction.
const fn turns(sign: char) -> bool {
    matches!(
        sign,
        '\u{590}'..='\u{8ff}'
            | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{fill, isolated};

    #[test]
    fn isolates_what_turns_the_writing_direction() {
        let filled = fill("{kam} (3)", &[("kam", "דנה")]);
        assert_eq!(filled, "\u{2068}דנה\u{2069} (3)");
        assert_eq!(isolated("a\u{202e}b"), "\u{2068}a\u{202e}b\u{2069}");
        assert_eq!(isolated("\u{2069}ليلى"), "\u{2068}ليلى\u{2069}");
        assert_eq!(isolated("Łukasz Größe 李"), "Łukasz Größe 李");
    }

    #[test]
    fn replaces_every_occurrence() {
        let template = "{kam} und {sponsor}: {kam}";
        let values = [("kam", "Ada"), ("sponsor", "Cy")];
        assert_eq!(fill(template, &values), "Ada und Cy: Ada");
    }

    #[test]
    fn leaves_unknown_and_open_braces_alone() {
        assert_eq!(fill("{a} {b", &[("b", "x")]), "{a} {b");
    }

    #[test]
    fn does_not_read_values_as_templates() {
        assert_eq!(fill("{a}{b}", &[("a", "{b}"), ("b", "1")]), "{b}1");
    }
}
