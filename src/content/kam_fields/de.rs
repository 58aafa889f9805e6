//! The names of the fields of a KAM in German.

use crate::content::planner::{Named, named};

pub(super) static FIELDS: [Named; 28] = [
    named("alias", "Alias"),
    named("line", "Linie"),
    named("startedOn", "In der KAM-Rolle seit"),
    named("stage", "Coachingstufe"),
    named("intervalWeeks", "Coachingrhythmus"),
    named("decentralised", "Arbeitet dezentral"),
    named("international", "Betreut international"),
    named("sessionMinutes", "Dauer eines Coachings (Minuten)"),
    named("lastCoachingOn", "Letztes Coaching"),
    named("sponsorId", "Patin oder Pate"),
    named("sponsorSince", "Patenschaft seit"),
    named(
        "lastSponsorContactOn",
        "Letzter Kontakt mit Patin oder Pate",
    ),
    named("excludedSponsorIds", "Ausgeschlossene Paten"),
    named("careerStage", "Laufbahnstufe"),
    named("careerIntent", "Vereinbarte Richtung"),
    named("nextStage", "Angestrebte Stufe"),
    named("goal", "Entwicklungsziel"),
    named("goalDue", "Ziel fällig am"),
    named("competence.customer", "Kundenverständnis"),
    named("competence.solution", "Lösungen und Innovation"),
    named("competence.internal", "Interne Wirkung ohne Weisungsrecht"),
    named("competence.planning", "Kundenstrategie und Planung"),
    named("competence.commercial", "Verhandlung und Ertrag"),
    named("supportMemberIds", "Support-Team"),
    named("site", "Arbeitsort"),
    named("regions", "Regionen oder Länder"),
    named("inPilot", "Teil eines Pilots"),
    named("conflict", "Interner Konflikt offen"),
];
