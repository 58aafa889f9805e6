//! The names of the planner's closed sets in English.

use super::{PlannerNames, named};

pub static NAMES: PlannerNames = PlannerNames {
    stages: [
        named("onboarding", "Onboarding"),
        named("developing", "Developing"),
        named("independent", "Independent"),
        named("senior", "Senior"),
    ],
    competences: [
        named("customer", "Customer insight"),
        named("solution", "Solutions and innovation"),
        named("internal", "Internal influence without authority"),
        named("planning", "Account strategy and planning"),
        named("commercial", "Negotiation and profit"),
    ],
    competence_levels: [
        "basics",
        "with guidance",
        "independently",
        "demanding cases",
        "model for others",
    ],
    career_stages: [
        named("junior", "Junior KAM"),
        named("kam", "KAM"),
        named("senior", "Senior KAM"),
        named("global", "Global KAM"),
        named("lead", "KAM team lead"),
    ],
    career_intents: [
        named("advance", "next stage"),
        named("deepen", "stay in the role, by choice"),
        named("lateral", "sideways move"),
    ],
    sponsor_levels: [
        named("executive", "member of top management"),
        named("extended", "one level below top management"),
        named("senior", "two levels below top management"),
    ],
    role_types: [named("kam", "KAM"), named("support", "Support team")],
    position_statuses: [
        named("planned", "planned"),
        named("open", "open"),
        named("interviewing", "interviewing"),
        named("offer", "offer made"),
        named("filled", "filled"),
        named("cancelled", "cancelled"),
    ],
    action_statuses: [
        named("open", "open"),
        named("doing", "in progress"),
        named("done", "done"),
        named("dropped", "dropped"),
    ],
    severities: [
        named("low", "low"),
        named("medium", "medium"),
        named("high", "high"),
        named("critical", "critical"),
    ],
    lights: [
        named("red", "Red"),
        named("orange", "Orange"),
        named("yellow", "Yellow"),
        named("green", "Green"),
    ],
    uncovered: [
        named("noEligible", "no eligible sponsor"),
        named("capacity", "capacity exhausted"),
    ],
    urgency: [
        "pilot phase",
        "decentralised",
        "internal conflict",
        "international",
        "short time in the role",
        "key accounts",
    ],
    fit: [
        "level in the hierarchy",
        "shared region",
        "line outside sales",
        "free capacity",
    ],
    moved: "Moved from {sponsor} so that more KAMs have a sponsor",
    over_budget: "over budget",
};
