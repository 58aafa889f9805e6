//! Who could sponsor whom: a proposal with reasons (instrument.md D.4).
//! Existing sponsorships are never changed.

mod fit;
mod placing;
mod urgency;

pub use fit::Fit;
pub use urgency::urgency;

use core::cmp::Reverse;

use serde::Serialize;

use self::fit::{Sponsoring, candidates};
use self::placing::{Applicant, Seats, place_all};
use super::team::Team;
use crate::model::Settings;
use crate::model::keyed::keyed;
use crate::model::sort_by;

/// The proposal (contract.md).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SponsorSuggestion {
    /// The suggested sponsorships, by KAM id.
    pub assignments: Vec<Assignment>,
    /// The KAMs without one, by id.
    pub uncovered: Vec<Uncovered>,
}

/// A suggested sponsorship.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assignment {
    /// The id of the KAM.
    pub kam: String,
    /// The id of the sponsor.
    pub sponsor: String,
    /// The fit when the pair was made, points.
    pub fit: u32,
    /// Whether an augmenting step moved the KAM here.
    pub moved: bool,
    /// The parts of the fit.
    #[serde(skip)]
    pub reasons: Fit,
    /// The id of the sponsor from whom the KAM was moved.
    #[serde(skip)]
    pub moved_from: Option<String>,
}

/// A KAM for whom no sponsor is left.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Uncovered {
    /// The id of the KAM.
    pub kam: String,
    /// Why.
    pub reason: UncoveredReason,
}

keyed! {
    /// Why no sponsor is left for a KAM.
    UncoveredReason {
        /// No sponsor satisfies the hard constraints.
        NoEligible = "noEligible",
        /// All that do have no free capacity.
        Capacity = "capacity",
    }
}

/// Suggests sponsors for the KAMs who have none set.
pub(super) fn suggest(team: &Team, settings: &Settings) -> SponsorSuggestion {
    let sponsorings: Vec<_> = team
        .sponsors
        .iter()
        .map(|held| Sponsoring::new(held, settings))
        .collect();
    let mut applicants: Vec<_> = team
        .members
        .iter()
        .enumerate()
        .filter(|(_, member)| member.kam.sponsor_id.is_none())
        .map(|(index, member)| Applicant {
            urgency: urgency(member).into_iter().sum(),
            member: index,
            candidates: candidates(member, &sponsorings, settings.allow_same_line),
            seat: None,
        })
        .collect();
    let place = |applicant: &Applicant| {
        let tenure = team.members[applicant.member].tenure;
        let urgency = Reverse(applicant.urgency);
        (urgency, tenure.is_none(), tenure, applicant.member)
    };
    sort_by(&mut applicants, |a, b| place(a).cmp(&place(b)));
    let mut seats: Vec<_> = team
        .sponsors
        .iter()
        .map(|held| Seats::new(held.sponsor.capacity, held.load))
        .collect();
    place_all(&mut applicants, &mut seats);

    sort_by(&mut applicants, |a, b| a.member.cmp(&b.member));
    let sponsor_id = |index: usize| team.sponsors[index].sponsor.id.clone();
    let mut suggestion = SponsorSuggestion {
        assignments: Vec::new(),
        uncovered: Vec::new(),
    };
    for applicant in applicants {
        let kam = team.members[applicant.member].kam.id.clone();
        if let Some(seat) = applicant.seat {
            suggestion.assignments.push(Assignment {
                kam,
                sponsor: sponsor_id(seat.sponsor),
                fit: seat.fit.points(),
                moved: seat.moved_from.is_some(),
                reasons: seat.fit,
                moved_from: seat.moved_from.map(sponsor_id),
            });
        } else {
            let reason = if applicant.candidates.is_empty() {
                UncoveredReason::NoEligible
            } else {
                UncoveredReason::Capacity
            };
            suggestion.uncovered.push(Uncovered { kam, reason });
        }
    }
    suggestion
}
