//! Who carries how much, and how alive each sponsorship is: derived once for
//! the whole page, so that a row changes only when what it shows does.

use crate::model::{Date, Workspace};
use crate::planning::{Member, Team, urgency};

/// What the page derives from the workspace.
#[derive(Clone, PartialEq)]
pub struct Overview {
    /// How many KAMs have an effective sponsorship.
    pub covered: usize,
    /// How many KAMs have one without effect.
    pub ineffective: usize,
    /// In the order of the workspace.
    pub kams: Vec<Backed>,
    /// In the order of the workspace.
    pub sponsors: Vec<Carried>,
}

/// What a sponsor carries.
#[derive(Clone, PartialEq)]
pub struct Carried {
    /// The id of the sponsor.
    pub id: String,
    pub load: u32,
    /// What the sponsored KAMs are called.
    pub kams: Vec<String>,
}

/// What backing a KAM has.
#[derive(Clone, PartialEq)]
pub struct Backed {
    /// The id of the KAM.
    pub id: String,
    pub alias: String,
    pub backing: Backing,
    /// Points for each cause of urgency.
    pub urgency: [u32; 6],
}

/// The state of a sponsorship.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Backing {
    /// There is none.
    Missing,
    /// The sponsor is not available, gone, or the leader.
    Ineffective,
    /// Neither a contact nor a start is known.
    Unknown,
    /// So many days have passed without contact.
    Since {
        days: i64,
        /// From how many days on it is overdue.
        limit: i64,
        /// Whether the days count from a contact, rather than from the start.
        contact: bool,
    },
}

impl Backing {
    /// Whether something should be done about it.
    pub const fn is_wanting(self) -> bool {
        match self {
            Self::Since { days, limit, .. } => days > limit,
            _ => true,
        }
    }
}

impl Overview {
    /// Of the workspace on a day.
    pub fn of(workspace: &Workspace, today: Date) -> Self {
        let team = Team::new(workspace, today);
        let members = || {
            let kams = workspace.kams.iter();
            kams.filter_map(|kam| team.member(&kam.id))
        };
        let kams: Vec<Backed> = members()
            .map(|member| Backed {
                id: member.kam.id.clone(),
                alias: member.kam.alias.clone(),
                backing: backing(member, workspace, today),
                urgency: urgency(member),
            })
            .collect();
        let ineffective = |backed: &&Backed| backed.backing == Backing::Ineffective;
        let sponsors = workspace.sponsors.iter().map(|sponsor| Carried {
            id: sponsor.id.clone(),
            load: team.sponsor(&sponsor.id).map_or(0, |held| held.load),
            kams: members()
                .filter(|member| member.sponsor.is_some_and(|held| held.id == sponsor.id))
                .map(|member| member.kam.alias.clone())
                .collect(),
        });
        Self {
            covered: team.covered(),
            ineffective: kams.iter().filter(ineffective).count(),
            sponsors: sponsors.collect(),
            kams,
        }
    }

    /// The KAM with this id.
    pub fn kam(&self, id: &str) -> Option<&Backed> {
        self.kams.iter().find(|backed| backed.id == id)
    }

    /// The sponsor with this id.
    pub fn sponsor(&self, id: &str) -> Option<&Carried> {
        self.sponsors.iter().find(|carried| carried.id == id)
    }
}

fn backing(member: &Member, workspace: &Workspace, today: Date) -> Backing {
    if member.kam.sponsor_id.is_none() {
        return Backing::Missing;
    }
    if !member.is_covered() {
        return Backing::Ineffective;
    }
    let Some(since) = member.sponsor_contact() else {
        return Backing::Unknown;
    };
    Backing::Since {
        days: since.days_until(today),
        limit: member.contact_days(&workspace.settings) as i64,
        contact: member.kam.last_sponsor_contact_on == Some(since),
    }
}
