//! The names of the fields of a KAM in English.

use crate::content::planner::{Named, named};

pub(super) static FIELDS: [Named; 28] = [
    named("alias", "Alias"),
    named("line", "Line"),
    named("startedOn", "In the KAM role since"),
    named("stage", "Coaching stage"),
    named("intervalWeeks", "Coaching cadence"),
    named("decentralised", "Works decentralised"),
    named("international", "Serves internationally"),
    named("sessionMinutes", "Length of a coaching session (minutes)"),
    named("lastCoachingOn", "Last coaching session"),
    named("sponsorId", "Sponsor"),
    named("sponsorSince", "Sponsorship since"),
    named("lastSponsorContactOn", "Last contact with the sponsor"),
    named("excludedSponsorIds", "Excluded sponsors"),
    named("careerStage", "Career stage"),
    named("careerIntent", "Agreed direction"),
    named("nextStage", "Stage aimed at"),
    named("goal", "Development goal"),
    named("goalDue", "Goal due on"),
    named("competence.customer", "Customer insight"),
    named("competence.solution", "Solutions and innovation"),
    named(
        "competence.internal",
        "Internal influence without authority",
    ),
    named("competence.planning", "Account strategy and planning"),
    named("competence.commercial", "Negotiation and profit"),
    named("supportMemberIds", "Support team"),
    named("site", "Place of work"),
    named("regions", "Regions or countries"),
    named("inPilot", "Part of a pilot"),
    named("conflict", "Internal conflict open"),
];
