//! The code: version, digits, checksum.

use core::iter;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::content::{Locale, links};
use crate::model::Workspace;
use crate::model::keyed::keyed;

use super::digits::{Decoder, Encoder};
use super::shared::SharedResult;
use super::walk::walk;

/// What stands before the code in the fragment of the address.
pub const FRAGMENT: &str = "#/shared/";
/// The code in the fragment of an address, whatever its case has become.
#[must_use]
pub fn code_in(fragment: &str) -> Option<&str> {
    let (start, code) = fragment.split_at_checked(FRAGMENT.len())?;
    start.eq_ignore_ascii_case(FRAGMENT).then_some(code)
}

/// The version of the code that this program writes.
const VERSION: char = '1';
/// Bytes of the checksum.
const CHECKSUM: usize = 4;
/// No code is longer; a longer text is not looked into.
const LONGEST: usize = 2_000;

keyed! {
    /// Why a link is not opened.
    LinkFault {
        /// Not made by this program, or cut.
        Damaged = "damaged",
        /// Longer than any that this program makes.
        TooLong = "tooLong",
        /// Made by another version of the program.
        Version = "version",
    }
}

impl LinkFault {
    /// What is said about it.
    #[must_use]
    pub const fn message(self, locale: Locale) -> &'static str {
        let t = links(locale);
        match self {
            Self::Damaged => t.damaged,
            Self::TooLong => t.too_long,
            Self::Version => t.version,
        }
    }
}

/// The code of the current assessment; `None` if there is none, or if it holds
/// what no link can carry, such as a date before the year 2000.
#[must_use]
pub fn write(workspace: &Workspace) -> Option<String> {
    let assessment = workspace.current_assessment()?;
    let mut shared = SharedResult {
        assessment: assessment.clone(),
        context: workspace.context_of(assessment).clone(),
        settings: workspace.settings.clone(),
    };
    let mut encoder = Encoder::default();
    walk(&mut encoder, &mut shared);
    let mut bytes = encoder.into_bytes()?;
    bytes.extend(checksum(&bytes));
    let mut code = String::from(VERSION);
    URL_SAFE_NO_PAD.encode_string(&bytes, &mut code);
    Some(code)
}

/// Reads a code. The identifier of the assessment is `id`.
///
/// # Errors
///
/// [`LinkFault`].
pub fn read(code: &str, id: &str) -> Result<SharedResult, LinkFault> {
    let code = bare(code);
    let mut characters = code.chars();
    let version = characters.next().ok_or(LinkFault::Damaged)?;
    if version != VERSION && version.is_ascii_alphanumeric() {
        return Err(LinkFault::Version);
    }
    if code.len() > LONGEST {
        return Err(LinkFault::TooLong);
    }
    let bytes = URL_SAFE_NO_PAD.decode(characters.as_str());
    let bytes = bytes.map_err(|_| LinkFault::Damaged)?;
    let place = bytes.len().checked_sub(CHECKSUM);
    let (digits, sum) = place
        .and_then(|place| bytes.split_at_checked(place))
        .ok_or(LinkFault::Damaged)?;
    if checksum(digits) != sum {
        return Err(LinkFault::Damaged);
    }
    let mut shared = SharedResult::blank(id);
    let mut decoder = Decoder::new(digits);
    walk(&mut decoder, &mut shared);
    if decoder.is_used_up() && shared.is_possible() {
        Ok(shared)
    } else {
        Err(LinkFault::Damaged)
    }
}

/// A code without what mail and chat programs put into a link, as it is or
/// with a percent sign: breaks and marks of quoted lines. What else is no part
/// of a code ends it, as the end of a sentence does.
fn bare(code: &str) -> String {
    let mut parts = code.split('%');
    let first = parts.next().unwrap_or_default();
    let rest = parts.filter_map(|part| part.get(2..));
    let bare = iter::once(first).chain(rest).flat_map(str::chars);
    bare.filter(|c| !c.is_whitespace() && *c != '>')
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
}

/// FNV-1a, 32 bits.
fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    sum.to_be_bytes()
}
