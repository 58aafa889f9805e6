//! A person's language as it stands in a file (contract.md, Locale).

use serde::{Serialize, Serializer};

use super::fields::Fields;
use super::kind::Kind;
use super::kinds::text;
use super::problem::Fault;
use crate::content::Locale;

/// Characters of a tag.
const LONGEST: usize = 35;

/// A language tag, such as `de-CH`. It is kept as it is, also one of which the
/// program does not speak the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag, if it is well-formed: two to eight letters, and behind hyphens
    /// one to eight letters and digits each.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let language = parts.next()?.as_bytes();
        let is_language =
            (2..=8).contains(&language.len()) && language.iter().all(u8::is_ascii_alphabetic);
        let are_subtags = parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let is_tag = is_language && are_subtags && text.len() <= LONGEST;
        is_tag.then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language in which the program speaks: that of the tag, else one with
    /// the same first part, else English.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let first = |tag: &str| {
            tag.split('-')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        let mut all = Locale::ALL.into_iter();
        let same = all
            .clone()
            .find(|locale| locale.tag().eq_ignore_ascii_case(&self.0));
        same.or_else(|| all.find(|locale| first(locale.tag()) == first(&self.0)))
            .unwrap_or(Locale::En)
    }
}

impl From<Locale> for LanguageTag {
    fn from(locale: Locale) -> Self {
        Self(locale.tag().to_owned())
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A language tag that must be there.
pub struct Tag;

impl Kind<LanguageTag> for Tag {
    fn default(&self) -> LanguageTag {
        Locale::default().into()
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, key: &'static str) -> LanguageTag {
        fields.require(key);
        let tag = fields.get(key, |value| {
            LanguageTag::parse(text(value)?).ok_or(Fault::UnknownValue)
        });
        tag.unwrap_or_else(|| self.default())
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageTag;
    use crate::content::Locale;

    #[test]
    fn takes_well_formed_tags() {
        for tag in [
            "de",
            "de-CH",
            "DE-ch",
            "fr",
            "zh-Hant-TW",
            "de-CH-1996",
            "x1-y",
        ] {
            let expected = tag != "x1-y";
            assert_eq!(LanguageTag::parse(tag).is_some(), expected, "{tag}");
        }
        let long = ["de", &"-abcdefgh".repeat(3), "-abcdef"].concat();
        assert_eq!(long.len(), 36);
        for tag in [
            "",
            "d",
            "de_CH",
            "de-",
            "-de",
            "de-123456789",
            "dé",
            " de",
            &long,
        ] {
            assert_eq!(LanguageTag::parse(tag), None, "{tag}");
        }
        assert!(LanguageTag::parse(&long[..35]).is_some());
    }

    #[test]
    fn speaks_the_nearest_language() {
        for (tag, locale) in [
            ("de-CH", Locale::De),
            ("de-AT", Locale::De),
            ("DE", Locale::De),
            ("en-GB", Locale::En),
            ("fr-CH", Locale::En),
            ("den", Locale::En),
        ] {
            let read = LanguageTag::parse(tag).map(|tag| tag.locale());
            assert_eq!(read, Some(locale), "{tag}");
        }
    }
}
