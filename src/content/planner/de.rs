//! The names of the planner's closed sets in German.

use super::{PlannerNames, named};

pub static NAMES: PlannerNames = PlannerNames {
    stages: [
        named("onboarding", "Einarbeitung"),
        named("developing", "Entwicklung"),
        named("independent", "Eigenständig"),
        named("senior", "Erfahren"),
    ],
    competences: [
        named("customer", "Kundenverständnis"),
        named("solution", "Lösungen und Innovation"),
        named("internal", "Interne Wirkung ohne Weisungsrecht"),
        named("planning", "Kundenstrategie und Planung"),
        named("commercial", "Verhandlung und Ertrag"),
    ],
    competence_levels: [
        "Grundlagen",
        "mit Anleitung",
        "selbständig",
        "anspruchsvolle Fälle",
        "Vorbild für andere",
    ],
    career_stages: [
        named("junior", "Junior KAM"),
        named("kam", "KAM"),
        named("senior", "Senior KAM"),
        named("global", "Global KAM"),
        named("lead", "Teamleitung KAM"),
    ],
    career_intents: [
        named("advance", "nächste Stufe"),
        named("deepen", "in der Rolle bleiben, aus eigener Wahl"),
        named("lateral", "seitlicher Wechsel"),
    ],
    sponsor_levels: [
        named("executive", "Mitglied der Geschäftsleitung"),
        named("extended", "eine Stufe unter der Geschäftsleitung"),
        named("senior", "zwei Stufen unter der Geschäftsleitung"),
    ],
    role_types: [named("kam", "KAM"), named("support", "Support-Team")],
    position_statuses: [
        named("planned", "geplant"),
        named("open", "offen"),
        named("interviewing", "in Gesprächen"),
        named("offer", "Angebot gemacht"),
        named("filled", "besetzt"),
        named("cancelled", "abgebrochen"),
    ],
    action_statuses: [
        named("open", "offen"),
        named("doing", "in Arbeit"),
        named("done", "erledigt"),
        named("dropped", "verworfen"),
    ],
    severities: [
        named("low", "tief"),
        named("medium", "mittel"),
        named("high", "hoch"),
        named("critical", "kritisch"),
    ],
    lights: [
        named("red", "Rot"),
        named("orange", "Orange"),
        named("yellow", "Gelb"),
        named("green", "Grün"),
    ],
    uncovered: [
        named("noEligible", "keine zulässige Patin, kein zulässiger Pate"),
        named("capacity", "Kapazität erschöpft"),
    ],
    urgency: [
        "Pilotphase",
        "dezentral",
        "interner Konflikt",
        "international",
        "kurze Zeit in der Rolle",
        "Schlüsselkunden",
    ],
    fit: [
        "Stufe in der Hierarchie",
        "gemeinsame Region",
        "Linie ausserhalb des Vertriebs",
        "freie Kapazität",
    ],
    moved: "Umgesetzt von {sponsor}, damit mehr KAM eine Patin oder einen Paten haben",
    over_budget: "über Budget",
};
