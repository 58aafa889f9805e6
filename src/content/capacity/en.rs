//! The words of the capacity model in English.

use super::{CapacityInputs, CapacityResults, CapacityTexts, measure};
use crate::content::planner::named;

const HOURS: &str = "h/month";

pub(super) static TEXTS: CapacityTexts = CapacityTexts {
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
    benchmark: "First-line sales managers spend 16 % of their time on coaching on average, 28 % in best practice [R2].",
    levers: [
        named("L1", "Hand over one territory"),
        named("L2", "Hand over one own account"),
        named("L3", "Fill one vacancy"),
        named(
            "L4",
            "Group coaching: replace 20 % of individual time by two hours in the group",
        ),
        named("L5", "Cut fixed tasks by 10 hours"),
        named("L6", "Move two KAMs to a team lead"),
    ],
};
