//! What the program says about the last thing that was asked of it.

use crate::content::{Locale, fill, step_texts};
use crate::editing::Refusal;
use crate::store::{Clash, Label, NotNow};

/// What the program says, as data: it is said in the language that is spoken.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A step was taken back.
    Undone(Label),
    /// A step was made again.
    Redone(Label),
    /// A step cannot be taken back any more.
    NotUndone(NotNow),
    /// A step cannot be made again any more.
    NotRedone(NotNow),
    /// A change was refused that has no field beside which to say so.
    Refused(Refusal),
}

impl Said {
    /// Whether it tells why nothing was done.
    #[must_use]
    pub const fn is_trouble(&self) -> bool {
        !matches!(self, Self::Undone(_) | Self::Redone(_))
    }

    /// The sentence in a language.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let t = step_texts(locale);
        let named = |template, label: &Label| fill(template, &[("step", &label.text(locale))]);
        let not_now = |template, refused: &NotNow| {
            let why = match refused.clash {
                Clash::Changed => t.changed,
                Clash::Gone => t.gone,
                Clash::Full => t.full,
            };
            [&named(template, &refused.label), " ", why].concat()
        };
        match self {
            Self::Undone(label) => named(t.undone, label),
            Self::Redone(label) => named(t.redone, label),
            Self::NotUndone(refused) => not_now(t.not_undone, refused),
            Self::NotRedone(refused) => not_now(t.not_redone, refused),
            Self::Refused(refusal) => refusal.message(locale),
        }
    }
}
