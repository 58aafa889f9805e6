//! The languages of the product.

use serde::Serialize;

/// A language of the product; German is the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "scoring-api", derive(tsify::Tsify))]
pub enum Locale {
    /// German with Swiss spelling.
    #[default]
    #[serde(rename = "de-CH")]
    De,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// The BCP 47 tag, as used in `lang` attributes and in the workspace.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de-CH",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// The language with exactly this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The one of two texts that is in this language.
    pub(super) const fn choose<T: ?Sized>(self, de: &'static T, en: &'static T) -> &'static T {
        match self {
            Self::De => de,
            Self::En => en,
        }
    }
}
