//! Unicode normalisation, which every browser has and no program needs twice:
//! it comes as an argument.

use super::cell::{clean, in_one_line, is_direction};

/// A normal form of Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// NFC: a letter and its accent are one character where there is one.
    Composed,
    /// NFKC: what looks alike is alike, too.
    Compatible,
}

impl Form {
    /// The name of the form in Unicode.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Composed => "NFC",
            Self::Compatible => "NFKC",
        }
    }
}

/// A text in a normal form.
pub type Normalise = fn(Form, &str) -> String;

/// A text in a normal form; ASCII is in every one.
pub fn normal(normalise: Normalise, form: Form, text: &str) -> String {
    if text.is_ascii() {
        text.to_owned()
    } else {
        normalise(form, text)
    }
}

/// What two spellings of one name have in common.
pub fn name_key(normalise: Normalise, name: &str) -> String {
    let plain = |c: char| match c {
        '‘' | '’' | 'ʼ' | '´' | '`' => '\'',
        '‐'..='―' | '−' => '-',
        _ => c,
    };
    let seen = name.chars().filter(|c| !is_direction(*c)).map(plain);
    let name = normal(normalise, Form::Compatible, &seen.collect::<String>());
    // ß and ss are one, as in capitals.
    in_one_line(&clean(&name)).to_lowercase().replace('ß', "ss")
}
