//! A result as a link: what part B of the instrument needs of one assessment,
//! compact, with a version and a checksum. Names are never in it.
//!
//! A code is the version, then base64url of the [`digits`] and their checksum.
//! A whole plan does not fit into links that chat programs keep (about 2,000
//! characters); that is what files are for.

mod digits;
mod walk;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::content::{Locale, links};
use crate::model::keyed::keyed;
use crate::model::{Assessment, Context, Date, Settings, Workspace};

use digits::{Decoder, Encoder};
use walk::walk;

/// What stands before the code in the fragment of the address.
pub const FRAGMENT: &str = "#/shared/";
/// The version of the code that this program writes.
const VERSION: char = '1';
/// Bytes of the checksum.
const CHECKSUM: usize = 4;
/// No code is longer; a longer text is not looked into.
const LONGEST: usize = 2_000;

/// What a link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedResult {
    /// The answers, without name and context of its own.
    pub assessment: Assessment,
    /// The facts about the team that part B reads.
    pub context: Context,
    /// The settings that part B reads; all others have their default.
    pub settings: Settings,
}

keyed! {
    /// Why a link is not opened.
    LinkFault {
        /// Not made by this program, or cut.
        Damaged = "damaged",
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
    let mut characters = code.chars();
    let version = characters.next().ok_or(LinkFault::Damaged)?;
    if version != VERSION && version.is_ascii_alphanumeric() {
        return Err(LinkFault::Version);
    }
    if code.len() > LONGEST {
        return Err(LinkFault::Damaged);
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

impl SharedResult {
    fn blank(id: &str) -> Self {
        Self {
            assessment: Assessment::begin(id.to_owned(), Date::EPOCH),
            context: Context::default(),
            settings: Settings::default(),
        }
    }

    /// A workspace in which nothing stands but what the link carries.
    #[must_use]
    pub fn into_workspace(self) -> Workspace {
        Workspace {
            context: self.context,
            settings: self.settings,
            assessments: vec![self.assessment],
            ..Workspace::default()
        }
    }

    fn is_possible(&self) -> bool {
        let focus = &self.assessment.focus;
        let remote = self.context.remote_kams.unwrap_or(0);
        remote <= self.context.remote_limit() && !matches!(&focus[..], [one, other] if one == other)
    }
}

/// FNV-1a, 32 bits.
fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    sum.to_be_bytes()
}
