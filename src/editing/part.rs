//! The entries of the team plan, and how they stand in the workspace.

use crate::model::keyed::keyed;
use crate::model::{
    Account, Action, CANDIDATES_MAX, Kam, Position, SESSION_RANGE, SPONSOR_CAPACITY_MAX, Sponsor,
    SupportMember, Workspace, limits,
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

/// Puts an entry into its list: in the place of the one with the same id, or
/// at the end. An entry without an id gets `new_id`.
pub(super) fn save(workspace: &mut Workspace, mut part: Part, new_id: &str) -> Result<(), Refusal> {
    trim(&mut part);
    check(&part)?;
    match part {
        Part::Kam(kam) => put(&mut workspace.kams, *kam, new_id, limits::KAMS),
        Part::Account(account) => put(&mut workspace.accounts, account, new_id, limits::ACCOUNTS),
        Part::SupportMember(member) => put(
            &mut workspace.support_members,
            member,
            new_id,
            limits::SUPPORT_MEMBERS,
        ),
        Part::Sponsor(sponsor) => put(&mut workspace.sponsors, sponsor, new_id, limits::SPONSORS),
        Part::Position(position) => put(
            &mut workspace.positions,
            position,
            new_id,
            limits::POSITIONS,
        ),
        Part::Action(action) => put(&mut workspace.actions, action, new_id, limits::ACTIONS),
    }
}

/// Something with an identifier.
trait Entry {
    fn id(&self) -> &str;
    fn set_id(&mut self, id: &str);
}

macro_rules! entries {
    ($($entry:ty),+) => {
        $(impl Entry for $entry {
            fn id(&self) -> &str {
                &self.id
            }

            fn set_id(&mut self, id: &str) {
                self.id = id.to_owned();
            }
        })+
    };
}
entries!(Kam, Account, SupportMember, Sponsor, Position, Action);

fn put<T: Entry>(
    list: &mut Vec<T>,
    mut entry: T,
    new_id: &str,
    limit: usize,
) -> Result<(), Refusal> {
    if entry.id().is_empty() {
        entry.set_id(new_id);
    }
    if let Some(place) = list.iter_mut().find(|other| other.id() == entry.id()) {
        *place = entry;
        return Ok(());
    }
    if list.len() >= limit {
        return Err(Refusal::Full { limit });
    }
    list.push(entry);
    Ok(())
}

/// What a person typed around a name means nothing.
fn trim(part: &mut Part) {
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

fn check(part: &Part) -> Result<(), Refusal> {
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

/// Takes an entry out of its list, and its identifier out of every entry that
/// refers to it.
pub(super) fn remove(workspace: &mut Workspace, kind: PartKind, id: &str) {
    match kind {
        PartKind::Kam => {
            workspace.kams.retain(|kam| kam.id != id);
            for account in &mut workspace.accounts {
                unset(&mut account.kam_id, id);
                unset(&mut account.deputy_kam_id, id);
            }
            for action in &mut workspace.actions {
                unset(&mut action.kam_id, id);
            }
        }
        PartKind::Account => workspace.accounts.retain(|account| account.id != id),
        PartKind::SupportMember => {
            workspace.support_members.retain(|member| member.id != id);
            let of_kams = workspace
                .kams
                .iter_mut()
                .map(|kam| &mut kam.support_member_ids);
            let accounts = workspace.accounts.iter_mut();
            for ids in of_kams.chain(accounts.map(|account| &mut account.support_member_ids)) {
                ids.retain(|other| other != id);
            }
        }
        PartKind::Sponsor => {
            workspace.sponsors.retain(|sponsor| sponsor.id != id);
            for kam in &mut workspace.kams {
                kam.excluded_sponsor_ids.retain(|other| other != id);
                if kam.sponsor_id.as_deref() == Some(id) {
                    kam.sponsor_id = None;
                    kam.sponsor_since = None;
                    kam.last_sponsor_contact_on = None;
                }
            }
        }
        PartKind::Position => workspace.positions.retain(|position| position.id != id),
        PartKind::Action => workspace.actions.retain(|action| action.id != id),
    }
}

fn unset(reference: &mut Option<String>, id: &str) {
    if reference.as_deref() == Some(id) {
        *reference = None;
    }
}
