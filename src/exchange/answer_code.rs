//! The answer code: a KAM's form as 26 symbols that can be dictated
//! (instrument.md A.8).

use core::fmt;

use crate::content::{Locale, answer_forms};
use crate::model::keyed::keyed;
use crate::model::{Answer, Answers, ItemId, Round};

/// Answers without which a form gives no code.
pub const MIN_ANSWERS: usize = 15;

/// The version of the code; it stands for instrument version 1.0.
const VERSION: u128 = 1;
/// Symbols of a code.
const SYMBOLS: usize = 26;
/// Symbols of either half, which has 65 bits.
const HALF: usize = SYMBOLS / 2;
/// Symbols between two hyphens; the last group has one more.
const GROUP: usize = 5;
/// Crockford's base 32.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const CHECKSUM_BITS: u32 = 16;
const ANSWER_BITS: u32 = 78;
const NONCE_BITS: u32 = 16;
const ROUND_BITS: u32 = 16;

keyed! {
    /// Why a code is not taken.
    CodeFault {
        /// A character that no code has.
        Symbol = "symbol",
        /// Not 26 symbols.
        Length = "length",
        /// The checksum differs.
        Checksum = "checksum",
        /// A code of another version.
        Version = "version",
        /// A number that stands for no answers.
        Answers = "answers",
        /// Fewer than [`MIN_ANSWERS`] answers.
        TooFew = "tooFew",
        /// Of another invitation.
        Round = "round",
        /// Entered before.
        Duplicate = "duplicate",
    }
}

impl CodeFault {
    /// What is said about it.
    #[must_use]
    pub const fn message(self, locale: Locale) -> &'static str {
        let t = &answer_forms(locale).faults;
        match self {
            Self::Symbol => t.symbol,
            Self::Length => t.length,
            Self::Checksum => t.checksum,
            Self::Version => t.version,
            Self::Answers => t.answers,
            Self::TooFew => t.too_few,
            Self::Round => t.round,
            Self::Duplicate => t.duplicate,
        }
    }
}

/// A filled-in form about the leader: the steps of the scale by item, 0 where
/// there is none. It knows nothing of who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerForm([u8; 30]);

impl AnswerForm {
    /// The steps of these answers.
    ///
    /// # Errors
    ///
    /// [`CodeFault::TooFew`] with fewer than [`MIN_ANSWERS`] of them.
    pub fn of(answers: &Answers) -> Result<Self, CodeFault> {
        let mut steps = [0; 30];
        for (step, item) in steps.iter_mut().zip(ItemId::all()) {
            if let Some(Answer::Rated(rated)) = answers.get(item) {
                *step = rated;
            }
        }
        Self(steps).if_enough()
    }

    /// Each item with its step, 1 to 5; without those that have none.
    pub fn steps(&self) -> impl Iterator<Item = (ItemId, u8)> {
        ItemId::all().zip(self.0).filter(|(_, step)| *step > 0)
    }

    fn if_enough(self) -> Result<Self, CodeFault> {
        if self.steps().count() < MIN_ANSWERS {
            return Err(CodeFault::TooFew);
        }
        Ok(self)
    }

    /// The answers as digits of a number to the base 6, the first item first.
    fn number(self) -> u128 {
        self.0
            .iter()
            .fold(0, |number, step| number * 6 + u128::from(*step))
    }

    fn from_number(mut number: u128) -> Result<Self, CodeFault> {
        let mut steps = [0; 30];
        for step in steps.iter_mut().rev() {
            *step = (number % 6) as u8;
            number /= 6;
        }
        if number > 0 {
            return Err(CodeFault::Answers);
        }
        Self(steps).if_enough()
    }
}

/// A form as it travels: with the invitation to which it answers, and a random
/// number that tells one code entered twice from two equal forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerCode {
    /// The invitation.
    pub round: Round,
    /// Random for each form.
    pub nonce: u16,
    /// The answers.
    pub form: AnswerForm,
}

impl AnswerCode {
    /// Reads a code as a person types it.
    ///
    /// # Errors
    ///
    /// The first fault that applies, in the order of [`CodeFault`].
    pub fn read(text: &str) -> Result<Self, CodeFault> {
        let (fields, checksum) = fields(text)?;
        if checksum != crc(fields) {
            return Err(CodeFault::Checksum);
        }
        let field = |above: u32, bits: u32| (fields >> above) & ((1 << bits) - 1);
        if fields >> (ANSWER_BITS + NONCE_BITS + ROUND_BITS) != VERSION {
            return Err(CodeFault::Version);
        }
        Ok(Self {
            round: Round(field(ANSWER_BITS + NONCE_BITS, ROUND_BITS) as u16),
            nonce: field(ANSWER_BITS, NONCE_BITS) as u16,
            form: AnswerForm::from_number(field(0, ANSWER_BITS))?,
        })
    }

    /// The checksum, by which a code is known again.
    #[must_use]
    pub fn checksum(&self) -> u16 {
        crc(self.fields())
    }

    /// The 114 bits before the checksum.
    fn fields(&self) -> u128 {
        let head = (VERSION << ROUND_BITS) | u128::from(self.round.0);
        let head = (head << NONCE_BITS) | u128::from(self.nonce);
        (head << ANSWER_BITS) | self.form.number()
    }
}

/// The code as it is shown, in groups with hyphens between them.
impl fmt::Display for AnswerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.fields();
        // Of 130 bits, either half fits into a number.
        let below = HALF as u32 * 5 - CHECKSUM_BITS;
        let first = fields >> below;
        let second = ((fields & ((1 << below) - 1)) << CHECKSUM_BITS) | u128::from(crc(fields));
        let mut text = String::with_capacity(SYMBOLS + 4);
        for place in 0..SYMBOLS {
            if place > 0 && place % GROUP == 0 && place + 1 < SYMBOLS {
                text.push('-');
            }
            let half = if place < HALF { first } else { second };
            let symbol = (half >> (5 * (HALF - 1 - place % HALF))) & 31;
            text.push(char::from(ALPHABET[symbol as usize]));
        }
        f.write_str(&text)
    }
}

/// The 114 bits before the checksum, and the checksum.
fn fields(text: &str) -> Result<(u128, u16), CodeFault> {
    let mut halves = [0_u128; 2];
    let mut count = 0;
    for character in text.chars().filter(|character| !is_skipped(*character)) {
        let symbol = symbol(character).ok_or(CodeFault::Symbol)?;
        if let Some(half) = halves.get_mut(count / HALF) {
            *half = (*half << 5) | symbol;
        }
        count += 1;
    }
    if count != SYMBOLS {
        return Err(CodeFault::Length);
    }
    let [first, second] = halves;
    let below = HALF as u32 * 5 - CHECKSUM_BITS;
    let fields = (first << below) | (second >> CHECKSUM_BITS);
    Ok((fields, second as u16))
}

/// White space, hyphens and dashes.
fn is_skipped(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn symbol(character: char) -> Option<u128> {
    let read = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|of| char::from(*of) == read)?;
    Some(place as u128)
}

/// CRC-16/CCITT-FALSE of six zero bits and the 114 bits.
fn crc(fields: u128) -> u16 {
    crc_of(&fields.to_be_bytes()[1..])
}

fn crc_of(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| {
            let shifted = crc << 1;
            if crc & 0x8000 == 0 {
                shifted
            } else {
                shifted ^ 0x1021
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::crc_of;

    #[test]
    fn the_checksum_is_ccitt_false() {
        assert_eq!(crc_of(b"123456789"), 0x29B1);
    }
}
