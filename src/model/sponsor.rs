//! Executive sponsors, «Paten» (instrument.md D.1).

use serde::Serialize;

use super::fields::Fields;
use super::keyed::keyed;
use super::skip;

keyed! {
    /// Place in the hierarchy.
    SponsorLevel {
        /// Member of top management.
        Executive = "executive",
        /// One level below.
        Extended = "extended",
        /// Two levels below.
        Senior = "senior",
    }
}

/// Sponsorships a sponsor can carry without a setting of their own.
pub const SPONSOR_CAPACITY: u32 = 2;
/// Most sponsorships that can be set as a limit.
pub const SPONSOR_CAPACITY_MAX: u32 = 10;

/// An executive sponsor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sponsor {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// A name the leader recognises; an alias is recommended.
    pub alias: String,
    /// What the person does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// Reporting line or area.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// Place in the hierarchy.
    pub level: SponsorLevel,
    /// Regions or countries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// Sponsorships the person can carry, 0 to [`SPONSOR_CAPACITY_MAX`].
    #[serde(skip_serializing_if = "is_default_capacity")]
    pub capacity: u32,
    /// Available at present.
    #[serde(skip_serializing_if = "skip::on")]
    pub active: bool,
    /// The leader in person, who cannot be a sponsor.
    #[serde(skip_serializing_if = "skip::off")]
    pub is_leader: bool,
}

fn is_default_capacity(capacity: &u32) -> bool {
    *capacity == SPONSOR_CAPACITY
}

impl Sponsor {
    /// Whether a sponsorship of this person has effect: active, and not the
    /// leader (instrument.md D.2).
    #[must_use]
    pub const fn is_effective(&self) -> bool {
        self.active && !self.is_leader
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        Self {
            id: fields.id("id"),
            alias: fields.required_text("alias"),
            function: fields.text("function"),
            line: fields.text("line"),
            level: fields.required_choice("level", SponsorLevel::ALL, SponsorLevel::from_key),
            regions: fields.texts("regions"),
            capacity: fields
                .whole("capacity", 0..=SPONSOR_CAPACITY_MAX)
                .unwrap_or(SPONSOR_CAPACITY),
            active: fields.flag("active", true),
            is_leader: fields.flag("isLeader", false),
        }
    }
}
