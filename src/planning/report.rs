//! One value with everything that follows from a workspace (contract.md, The
//! report).

use serde::Serialize;

use super::calendar::{Calendar, calendar};
use super::capacity::{CapacityReport, Inputs};
use super::findings::{Facts, Finding};
use super::light::Light;
use super::sponsors::{SponsorSuggestion, suggest};
use super::team::Team;
use crate::model::{Date, INSTRUMENT_VERSION, Workspace};
use crate::scoring::{AssessmentReport, Perspective, TeamFacts, assess};

/// Everything that follows from a workspace at a reference date.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The reference date.
    pub as_of: Date,
    /// The version of the instrument.
    pub instrument_version: &'static str,
    /// The current assessment; none if nobody answered yet.
    pub assessment: Option<AssessmentReport>,
    /// How the KAMs see the leader; none without a team view.
    pub perspective: Option<Perspective>,
    /// The leader's capacity.
    pub capacity: CapacityReport,
    /// What needs the leader's eye, the most severe first.
    pub findings: Vec<Finding>,
    /// The traffic light over the findings.
    pub light: Light,
    /// Who could sponsor whom.
    pub sponsor_suggestion: SponsorSuggestion,
    /// When to coach whom.
    pub calendar: Calendar,
}

/// Reports on a workspace at a reference date.
#[must_use]
pub fn report(workspace: &Workspace, as_of: Date) -> Report {
    let settings = &workspace.settings;
    let team = Team::new(workspace, as_of);
    let inputs = Inputs::new(workspace, &team);
    let capacity = CapacityReport::new(&inputs);
    let perspective = Perspective::of(workspace);
    let facts = team_facts(&team, &capacity);
    let assessment = assess(workspace, &facts, perspective.as_ref());
    let focus = assessment.as_ref().map_or(&[][..], |found| &found.focus);
    let findings = Facts::new(workspace, as_of, &team, &capacity, focus).findings();
    Report {
        as_of,
        instrument_version: INSTRUMENT_VERSION,
        light: Light::of(&findings),
        sponsor_suggestion: suggest(&team, settings),
        calendar: calendar(&team, settings, &inputs, as_of),
        assessment,
        perspective,
        capacity,
        findings,
    }
}

/// What the hints hold against the answers (instrument.md B.8, H11 to H13).
#[must_use]
pub fn team_facts(team: &Team, capacity: &CapacityReport) -> TeamFacts {
    let with_goal = team
        .members
        .iter()
        .filter(|member| !member.kam.goal.trim().is_empty());
    TeamFacts {
        load: capacity.load,
        kams: capacity.kams,
        planned_kams: team.members.len(),
        covered_kams: team.covered(),
        kams_with_goal: with_goal.count(),
    }
}
