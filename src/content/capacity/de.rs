//! The words of the capacity model in German.

use super::{CapacityInputs, CapacityResults, CapacityTexts, measure};
use crate::content::planner::named;

const HOURS: &str = "h/Monat";

pub(super) static TEXTS: CapacityTexts = CapacityTexts {
    inputs: CapacityInputs {
        kams: measure("Direkt geführte KAM", "Personen"),
        territories: measure("Weitere Verkaufsgebiete", "Anzahl"),
        other_reports: measure("Weitere direkt Unterstellte", "Personen"),
        own_accounts: measure("Selbst betreute Schlüsselkunden", "Anzahl"),
        open_positions: measure("Stellen in Besetzung", "Anzahl"),
        employment: measure("Beschäftigungsgrad", "%"),
    },
    fixed_tasks: [
        "Sitzungen und Berichte",
        "Strategie und Planung",
        "Eigene Kundenkontakte und Eskalationen",
        "Internes Marketing und Pflege der Paten",
        "Administration und Nachrichten",
    ],
    results: CapacityResults {
        net_hours: measure("Nettoarbeitszeit", HOURS),
        available: measure("Verfügbar für die Führung der KAM", HOURS),
        coaching_need: measure("Bedarf an Coaching-Gesprächen", HOURS),
        coaching_demand: measure("Bedarf mit Vor- und Nachbereitung", HOURS),
        leadership_hours: measure("Führungsaufwand für KAM", HOURS),
        load: measure("Auslastung", "%"),
        coaching_capacity: measure("Verbleibend für Coaching", HOURS),
        hours_per_kam: measure("Mögliches Coaching je KAM", HOURS),
        max_span: measure("Rechnerisch mögliche Spanne", "KAM"),
        coaching_share: measure("Coaching-Anteil an der Arbeitszeit", "%"),
        direct_reports: measure("Direkt Unterstellte", "Personen"),
    },
    bands: [
        named("none", "keine KAM"),
        named("sustainable", "tragfähig"),
        named("strained", "angespannt"),
        named("overloaded", "überlastet"),
        named("infeasible", "nicht leistbar"),
    ],
    archetypes: [
        named("below", "unterhalb des Schemas"),
        named("playerCoach", "Player/Coach"),
        named("coach", "Coach"),
        named("supervisor", "Supervisor"),
        named("facilitator", "Facilitator"),
        named("coordinator", "Coordinator"),
    ],
    archetype_note: "Führung von KAM gleicht eher ‹Player/Coach› und ‹Coach›: die Arbeit ist wenig standardisiert.",
    benchmark: "Führungskräfte der ersten Führungsebene im Verkauf verwenden im Durchschnitt 16 % der Zeit für Coaching, in der besten Praxis 28 % [R2].",
    levers: [
        named("L1", "Ein Verkaufsgebiet abgeben"),
        named("L2", "Einen eigenen Schlüsselkunden übergeben"),
        named("L3", "Eine offene Stelle besetzen"),
        named(
            "L4",
            "Gruppencoaching: 20 % der Einzelzeit durch zwei Stunden Gruppe ersetzen",
        ),
        named("L5", "Fixe Aufgaben um 10 Stunden kürzen"),
        named("L6", "Zwei KAM an eine Teamleitung übertragen"),
    ],
};
