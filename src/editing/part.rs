//! The entries of the team plan, and what they may hold.

use crate::model::keyed::keyed;
use crate::model::{
    Account, Action, CANDIDATES_MAX, Kam, Position, SESSION_RANGE, SPONSOR_CAPACITY_MAX, Sponsor,
    SupportMember, limits,
};

use super::Refusal;

/// An entry of the team plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A KAM.
    Kam(Box<Kam>),
    /// An account.
    Account(Account),
    /// A member of a support team.
    SupportMember(SupportMember),
    /// A sponsor.
    Sponsor(Sponsor),
    /// A position.
    Position(Position),
    /// An action.
    Action(Action),
}

impl Part {
    /// The identifier of the entry, empty for a new one.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Kam(kam) => &kam.id,
            Self::Account(account) => &account.id,
            Self::SupportMember(member) => &member.id,
            Self::Sponsor(sponsor) => &sponsor.id,
            Self::Position(position) => &position.id,
            Self::Action(action) => &action.id,
        }
    }
}

keyed! {
    /// A list of the team plan.
    PartKind {
        /// The KAMs.
        Kam = "kam",
        /// The accounts.
        Account = "account",
        /// The support members.
        SupportMember = "supportMember",
        /// The sponsors.
        Sponsor = "sponsor",
        /// The positions.
        Position = "position",
        /// The actions.
        Action = "action",
    }
}

/// What a person typed around a name means nothing.
pub(super) fn trim(part: &mut Part) {
    let name = match part {
        Part::Kam(kam) => &mut kam.alias,
        Part::Account(account) => &mut account.name,
        Part::SupportMember(member) => &mut member.alias,
        Part::Sponsor(sponsor) => &mut sponsor.alias,
        Part::Position(position) => &mut position.title,
        Part::Action(action) => &mut action.text,
    };
    if name.trim().len() != name.len() {
        *name = name.trim().to_owned();
    }
}

/// Whether a file may hold the entry.
pub(super) fn check(part: &Part) -> Result<(), Refusal> {
    match part {
        Part::Kam(kam) => {
            named(&kam.alias)?;
            texts(&[&kam.line, &kam.site, &kam.goal])?;
            kam.regions.iter().try_for_each(|region| texts(&[region]))?;
            range(kam.session_minutes, SESSION_RANGE)
        }
        Part::Account(account) => named(&account.name),
        Part::SupportMember(member) => {
            named(&member.alias)?;
            texts(&[&member.function])
        }
        Part::Sponsor(sponsor) => {
            named(&sponsor.alias)?;
            texts(&[&sponsor.function, &sponsor.line])?;
            sponsor
                .regions
                .iter()
                .try_for_each(|region| texts(&[region]))?;
            range(sponsor.capacity, (0, SPONSOR_CAPACITY_MAX))
        }
        Part::Position(position) => {
            named(&position.title)?;
            range(position.candidates, (0, CANDIDATES_MAX))
        }
        Part::Action(action) => {
            named(&action.text)?;
            texts(&[&action.owner])
        }
    }
}

/// An entry is called something.
fn named(name: &str) -> Result<(), Refusal> {
    if name.is_empty() {
        return Err(Refusal::Unnamed);
    }
    texts(&[name])
}

/// Texts that fit in a file.
fn texts(texts: &[&str]) -> Result<(), Refusal> {
    if texts.iter().any(|text| text.chars().count() > limits::TEXT) {
        return Err(Refusal::TooLong);
    }
    Ok(())
}

fn range(number: u32, (min, max): (u32, u32)) -> Result<(), Refusal> {
    if (min..=max).contains(&number) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange {
            min: min.into(),
            max: max.into(),
        })
    }
}
