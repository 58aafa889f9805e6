//! The words of the capacity model in German.

use super::{
    CapacityInputs, CapacityResults, CapacityTexts, SpanSource, SpanTexts, measure, origin,
};
use crate::content::planner::named;

const CONVENTION: &str = "Konvention, nicht validiert";
const HOURS: &str = "h/Monat";

pub static TEXTS: CapacityTexts = CapacityTexts {
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
    benchmark: "Führungskräfte der ersten Führungsebene im Verkauf verwenden im Durchschnitt 16 % der Zeit für Coaching, in der besten Praxis 28 % [R2]; eine andere Umfrage fand 20.8 % bei sechs direkt Unterstellten [R30, aus zweiter Hand].",
    spans: SpanTexts {
        sentence: "Rechnerisch möglich: {nmax} KAM bei Ihrem Bedarf; {s1} bei 3.0 Stunden (üblich), {s2} bei 5.3 (gute Praxis), {s3} bei 7.7 (mehr als zwei Stunden in der Woche).",
        sources: [
            SpanSource {
                name: "üblich",
                reading: "16 % der Arbeitszeit von 161 Stunden bei 8.5 direkt Unterstellten; zugleich die Schwelle, ab der im Durchschnitt etwa 107 % der Zielvorgabe berichtet wurden, gegenüber 88 % mit wenig oder ohne Coaching",
                source: "R2, R5",
                strength: "Benchmark einer Beratung; aus zweiter Hand",
            },
            SpanSource {
                name: "gute Praxis",
                reading: "28 % bei 8.5 direkt Unterstellten; eine andere Wiedergabe nennt fünf Stunden als bestes Mass",
                source: "R2, R31",
                strength: "Benchmark einer Beratung; aus zweiter Hand",
            },
            SpanSource {
                name: "mehr als zwei Stunden in der Woche",
                reading: "zwei Stunden in jeder der 46 Arbeitswochen, auf den Monat gerechnet",
                source: "R30",
                strength: "aus zweiter Hand",
            },
        ],
        note: "Die Quellen widersprechen sich; die Spannweite ist der Befund. Drei Stunden sind üblich und höchstens eine Untergrenze: Keine Studie, die sich einsehen liess, zeigt ein Optimum. Die Zahlen beschreiben Verkäufer im Aussendienst und im Lösungsverkauf, nicht KAM, und sind Zusammenhänge. Enthalten die Anteile die Vor- und Nachbereitung, so sind die Stunden um den Faktor 1.25 tiefer.",
    },
    origins: [
        origin(
            "weeklyHours",
            "Annahme; massgebend ist Ihr Arbeitsvertrag.",
            CONVENTION,
        ),
        origin(
            "workingWeeks",
            "Annahme: 52 Wochen ohne Ferien und Feiertage.",
            CONVENTION,
        ),
        origin("unplannedShare", "Annahme.", CONVENTION),
        origin(
            "fixedHours",
            "So geeicht, dass eine volle Stelle ohne Verkaufsgebiete neun KAM an der Grenze trägt und sieben gut. Das liegt zwischen den veröffentlichten Spannen [R1, R2, R4] und den zehn des Artikels.",
            "Eichung, kein Befund",
        ),
        origin("hoursPerTerritory", "Annahme.", CONVENTION),
        origin("hoursPerOther", "Annahme.", CONVENTION),
        origin(
            "hoursPerOwnAccount",
            "Annahme; eine Studie zu den Stunden je eigenen Schlüsselkunden wurde gesucht und nicht gefunden.",
            CONVENTION,
        ),
        origin("hoursPerVacancy", "Annahme.", CONVENTION),
        origin("hoursPerKamAdmin", "Annahme.", CONVENTION),
        origin("prepFactor", "Annahme.", CONVENTION),
        origin(
            "needByStage",
            "Drei Stunden sind üblich und höchstens eine Untergrenze [R2, R5]; andere Quellen nennen fünf oder acht [R30, R31]. Berichtet wird der Nutzen für die Mitte des Leistungsbereichs [R6, R34], darum liegen erfahrene KAM unter drei. Die Abstufung ist unsere Konvention.",
            "Benchmark einer Beratung und aus zweiter Hand; die Quellen widersprechen sich",
        ),
        origin("remoteNeed", "Annahme.", CONVENTION),
    ],
    levers: [
        named("L1", "Ein Verkaufsgebiet abgeben"),
        named("L2", "Einen eigenen Schlüsselkunden übergeben"),
        named("L3", "Eine offene Stelle besetzen"),
        named(
            "L4",
            "Gruppencoaching: 20 % der Einzelzeit durch zwei Stunden Gruppe ersetzen",
        ),
        named("L5", "Fixe Aufgaben um 10 Stunden kürzen"),
        named("L6", "Zwei KAM an eine Teamleitung übertragen"),
    ],
};
