//! The team with its references resolved and its derived values
//! (instrument.md D.2).

use crate::model::sort_by;
use crate::model::{Date, Kam, Setting, Settings, Sponsor, Stage, Workspace};

/// The people of a workspace at a reference date.
pub struct Team<'w> {
    /// Whether the team counts as in a pilot phase, by the workspace's
    /// context.
    pub pilot: bool,
    /// The KAMs, by id.
    pub members: Vec<Member<'w>>,
    /// The sponsors, by id.
    pub sponsors: Vec<SponsorLoad<'w>>,
}

/// A KAM with the values derived for them.
pub struct Member<'w> {
    /// The KAM as entered.
    pub kam: &'w Kam,
    /// Whole months in the role, if known.
    pub tenure: Option<u32>,
    /// Coaching stage, as set or derived from the tenure (instrument.md C.2).
    pub stage: Stage,
    /// Coaching need, hours of conversation a month (instrument.md C.2).
    pub need: f64,
    /// Planned coaching, hours of conversation a month; none without cadence.
    pub planned: Option<f64>,
    /// Whether the KAM or the whole team is in a pilot phase.
    pub pilot: bool,
    /// The sponsor set for the KAM, in any state; none if there is no such
    /// sponsor.
    pub sponsor: Option<&'w Sponsor>,
    /// Accounts for which the KAM is responsible.
    pub accounts: u32,
    /// Whether the KAM or one of their accounts has a support team.
    pub has_support: bool,
}

/// A sponsor with the sponsorships they hold.
pub struct SponsorLoad<'w> {
    /// The sponsor as entered.
    pub sponsor: &'w Sponsor,
    /// KAMs for whom this sponsor is set, whatever the sponsor's state.
    pub load: u32,
}

impl Member<'_> {
    /// Whether the KAM has a sponsor who is active and not the leader.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.sponsor.is_some_and(Sponsor::is_effective)
    }

    /// The day from which a sponsorship counts as without contact (K07): that
    /// of the last contact or of its start, whichever is later.
    #[must_use]
    pub fn sponsor_contact(&self) -> Option<Date> {
        // A date is later than none.
        self.kam.last_sponsor_contact_on.max(self.kam.sponsor_since)
    }

    /// How many days a sponsorship may be without contact (K07).
    #[must_use]
    pub fn contact_days(&self, settings: &Settings) -> f64 {
        settings[if self.pilot {
            Setting::SponsorContactDaysPilot
        } else {
            Setting::SponsorContactDays
        }]
    }
}

impl<'w> Team<'w> {
    /// Resolves the references of a workspace at a reference date.
    #[must_use]
    pub fn new(workspace: &'w Workspace, as_of: Date) -> Self {
        let settings = &workspace.settings;
        let mut sponsors: Vec<_> = workspace
            .sponsors
            .iter()
            .map(|sponsor| SponsorLoad { sponsor, load: 0 })
            .collect();
        sort_by(&mut sponsors, |a, b| a.sponsor.id.cmp(&b.sponsor.id));
        let mut team = Self {
            pilot: workspace.context.pilot(settings),
            members: Vec::with_capacity(workspace.kams.len()),
            sponsors,
        };
        for kam in &workspace.kams {
            let member = team.member_from(kam, settings, as_of);
            team.members.push(member);
        }
        sort_by(&mut team.members, |a, b| a.kam.id.cmp(&b.kam.id));
        for account in &workspace.accounts {
            if let Some(index) = account.kam_id.as_ref().and_then(|id| team.place_of(id)) {
                let member = &mut team.members[index];
                member.accounts += 1;
                member.has_support |= !account.support_member_ids.is_empty();
            }
        }
        team
    }

    fn member_from(&mut self, kam: &'w Kam, settings: &Settings, as_of: Date) -> Member<'w> {
        let tenure = kam.started_on.map(|start| start.months_until(as_of));
        let stage = kam.stage.unwrap_or_else(|| stage_of(tenure));
        let remote = f64::from(u8::from(kam.is_remote()));
        let sponsor = kam.sponsor_id.as_ref().and_then(|id| {
            let place = self.sponsor_place(id)?;
            let held = &mut self.sponsors[place];
            held.load += 1;
            Some(held.sponsor)
        });
        Member {
            kam,
            tenure,
            stage,
            need: settings.need(stage) + remote * settings[Setting::RemoteNeed],
            planned: planned(kam),
            pilot: self.pilot || kam.in_pilot,
            sponsor,
            accounts: 0,
            has_support: !kam.support_member_ids.is_empty(),
        }
    }

    fn place_of(&self, id: &str) -> Option<usize> {
        self.members
            .binary_search_by(|member| member.kam.id.as_str().cmp(id))
            .ok()
    }

    fn sponsor_place(&self, id: &str) -> Option<usize> {
        self.sponsors
            .binary_search_by(|held| held.sponsor.id.as_str().cmp(id))
            .ok()
    }

    /// The KAM with this id.
    #[must_use]
    pub fn member(&self, id: &str) -> Option<&Member<'w>> {
        Some(&self.members[self.place_of(id)?])
    }

    /// The sponsor with this id.
    #[must_use]
    pub fn sponsor(&self, id: &str) -> Option<&SponsorLoad<'w>> {
        Some(&self.sponsors[self.sponsor_place(id)?])
    }

    /// How many KAMs are covered.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.members.iter().filter(|m| m.is_covered()).count()
    }
}

/// The coaching stage by tenure in months (instrument.md C.2).
fn stage_of(tenure: Option<u32>) -> Stage {
    match tenure {
        Some(0..6) => Stage::Onboarding,
        Some(6..18) => Stage::Developing,
        Some(18..48) | None => Stage::Independent,
        Some(48..) => Stage::Senior,
    }
}

/// Hours of conversation a month by the cadence (instrument.md D.2).
fn planned(kam: &Kam) -> Option<f64> {
    let interval = f64::from(kam.interval_weeks?);
    Some((52.0 / 12.0) / interval * f64::from(kam.session_minutes) / 60.0)
}
