//! The words of the capacity model in English.

use super::{
    CapacityInputs, CapacityResults, CapacityTexts, SpanSource, SpanTexts, measure, origin,
};
use crate::content::planner::named;

const CONVENTION: &str = "Convention, not validated";
const HOURS: &str = "h/month";

pub static TEXTS: CapacityTexts = CapacityTexts {
    inputs: CapacityInputs {
        kams: measure("KAMs led directly", "people"),
        territories: measure("Other sales territories", "count"),
        other_reports: measure("Other direct reports", "people"),
        own_accounts: measure("Own key accounts", "count"),
        open_positions: measure("Positions being recruited", "count"),
        employment: measure("Level of employment", "%"),
    },
    fixed_tasks: [
        "Meetings and reporting",
        "Strategy and planning",
        "Own customer contacts and escalations",
        "Internal marketing and care of sponsors",
        "Administration and messages",
    ],
    results: CapacityResults {
        net_hours: measure("Net working hours", HOURS),
        available: measure("Available for leading KAMs", HOURS),
        coaching_need: measure("Coaching conversations needed", HOURS),
        coaching_demand: measure("Need including preparation", HOURS),
        leadership_hours: measure("Leadership load for KAMs", HOURS),
        load: measure("Load", "%"),
        coaching_capacity: measure("Left for coaching", HOURS),
        hours_per_kam: measure("Affordable coaching per KAM", HOURS),
        max_span: measure("Arithmetically possible span", "KAMs"),
        coaching_share: measure("Coaching share of working time", "%"),
        direct_reports: measure("Direct reports", "people"),
    },
    bands: [
        named("none", "no KAMs"),
        named("sustainable", "sustainable"),
        named("strained", "strained"),
        named("overloaded", "overloaded"),
        named("infeasible", "not feasible"),
    ],
    archetypes: [
        named("below", "below the scheme"),
        named("playerCoach", "Player/coach"),
        named("coach", "Coach"),
        named("supervisor", "Supervisor"),
        named("facilitator", "Facilitator"),
        named("coordinator", "Coordinator"),
    ],
    archetype_note: "Leading KAMs resembles player/coach and coach: the work is little standardised.",
    benchmark: "First-line sales managers spend 16 % of their time on coaching on average, 28 % in best practice [R2]; another survey found 20.8 % with six reports [R30, secondary].",
    spans: SpanTexts {
        sentence: "Arithmetically possible: {nmax} KAMs at your own need; {s1} at 3.0 hours (usual), {s2} at 5.3 (good practice), {s3} at 7.7 (more than two hours a week).",
        sources: [
            SpanSource {
                name: "usual",
                reading: "16 % of the working time of 161 hours over 8.5 reports; also the threshold from which about 107 % of quota on average was reported, against 88 % with little or no coaching",
                source: "R2, R5",
                strength: "consultancy benchmark; secondary",
            },
            SpanSource {
                name: "good practice",
                reading: "28 % over 8.5 reports; another retelling names five hours as best",
                source: "R2, R31",
                strength: "consultancy benchmark; secondary",
            },
            SpanSource {
                name: "more than two hours a week",
                reading: "two hours in each of 46 working weeks, counted by the month",
                source: "R30",
                strength: "secondary",
            },
        ],
        note: "The sources disagree; the range is the finding. Three hours are what is usual, at most a floor: no study that could be seen shows an optimum. The figures describe field and solution sellers, not KAMs, and are correlations. If the shares include preparation, the hours are lower by the factor 1.25.",
    },
    origins: [
        origin(
            "weeklyHours",
            "Assumption; what counts is your contract.",
            CONVENTION,
        ),
        origin(
            "workingWeeks",
            "Assumption: 52 weeks less leave and public holidays.",
            CONVENTION,
        ),
        origin("unplannedShare", "Assumption.", CONVENTION),
        origin(
            "fixedHours",
            "Calibrated so that a full-time leader without territories carries nine KAMs at the limit and seven comfortably. That sits between published spans [R1, R2, R4] and the ten of the article.",
            "Calibration, not a finding",
        ),
        origin("hoursPerTerritory", "Assumption.", CONVENTION),
        origin("hoursPerOther", "Assumption.", CONVENTION),
        origin(
            "hoursPerOwnAccount",
            "Assumption; a study of the hours per own key account was looked for and not found.",
            CONVENTION,
        ),
        origin("hoursPerVacancy", "Assumption.", CONVENTION),
        origin("hoursPerKamAdmin", "Assumption.", CONVENTION),
        origin("prepFactor", "Assumption.", CONVENTION),
        origin(
            "needByStage",
            "Three hours are what is usual, at most a floor [R2, R5]; other sources name five or eight [R30, R31]. The benefit is reported for the middle of the performance range [R6, R34], which is why experienced KAMs are below three. The steps between the stages are our convention.",
            "Consultancy benchmark and secondary; the sources disagree",
        ),
        origin("remoteNeed", "Assumption.", CONVENTION),
    ],
    levers: [
        named("L1", "Hand over one territory"),
        named("L2", "Hand over one own account"),
        named("L3", "Fill one vacancy"),
        named(
            "L4",
            "Group coaching: replace 20 % of individual time by two hours in the group",
        ),
        named("L5", "Cut fixed tasks by 10 hours"),
        named("L6", "Move two KAMs to a team lead"),
    ],
};
