//! The references in German.

use super::{Reference, References, citations as c};

pub(super) static REFERENCES: References = References {
    heading: "Literatur",
    head: ["Nr.", "Quelle", "Verwendet für"],
    entries: [
        Reference {
            id: "Artikel",
            citation: "Müllner, M.: *Führungsaufgaben im Key Account Management*; mit Verweis auf Belz, Ch.; Müllner, M.; Zupancic, D. (2021): *Spitzenleistungen im Key Account Management – Das St. Galler KAM-Konzept*, 4. Aufl., Vahlen; Müllner, M.; Müllner, C. (2021): *Emotional intelligent führen*, 2. Aufl., Springer Gabler; Zupancic, D. (2019): *Sales Drive*, Wiley",
            lang: "de-CH",
            used_for: "Aufgaben, Textstellen",
        },
        Reference {
            id: "R1",
            citation: "Acharya, A.; Lieber, R.; Seem, L.; Welchman, T. (2017): How to identify the right ‹spans of control› for your organization. McKinsey & Company; Spannen je Führungstyp nach der Zusammenfassung von IADS",
            lang: "de-CH",
            used_for: "Führungstypen",
        },
        Reference {
            id: "R2",
            citation: c::R2,
            lang: "en",
            used_for: "Führungsspanne, Coaching-Anteil",
        },
        Reference {
            id: "R3",
            citation: c::R3,
            lang: "en",
            used_for: "Stichprobe der Studie hinter den Aufgaben",
        },
        Reference {
            id: "R4",
            citation: c::R4,
            lang: "en",
            used_for: "Führungsspanne aus der Praxis",
        },
        Reference {
            id: "R5",
            citation: "Studie des Sales Executive Council, wiedergegeben von Street Savvy Sales Leadership (2018) – aus zweiter Hand, Original nicht eingesehen",
            lang: "de-CH",
            used_for: "Coaching-Stunden",
        },
        Reference {
            id: "R6",
            citation: c::R6,
            lang: "en",
            used_for: "Nutzen im mittleren Leistungsbereich",
        },
        Reference {
            id: "R7",
            citation: c::R7,
            lang: "en",
            used_for: "keine direkten Vorgesetzten als Paten; mehrere Funktionen",
        },
        Reference {
            id: "R7b",
            citation: "Walker Information: Executive sponsors – growth contributors or prohibitors? (Zahlen zu Cisco von einer SAMA-Konferenz)",
            lang: "de-CH",
            used_for: "Zahl der Kunden je Patin oder Pate",
        },
        Reference {
            id: "R8",
            citation: c::R8,
            lang: "en",
            used_for: "Kapazität, Piloten",
        },
        Reference {
            id: "R8b",
            citation: c::R8B,
            lang: "en",
            used_for: "Zeitaufwand der Paten",
        },
        Reference {
            id: "R8c",
            citation: "Pulse RevOps: Executive sponsor programs for strategic accounts – Artikel eines Anbieters, Herkunft der Zahlen nicht nachvollziehbar",
            lang: "de-CH",
            used_for: "abweichende Stimme",
        },
        Reference {
            id: "R9",
            citation: c::R9,
            lang: "en",
            used_for: "Balance",
        },
        Reference {
            id: "R10",
            citation: c::R10,
            lang: "en",
            used_for: "Balance",
        },
        Reference {
            id: "R11",
            citation: c::R11,
            lang: "en",
            used_for: "zweite Perspektive",
        },
        Reference {
            id: "R12",
            citation: c::R12,
            lang: "en",
            used_for: "Matrix",
        },
        Reference {
            id: "R13",
            citation: c::R13,
            lang: "en",
            used_for: "Kritik an der Einteilung in Zonen",
        },
        Reference {
            id: "R14",
            citation: c::R14,
            lang: "en",
            used_for: "Beschriftung der Skala",
        },
        Reference {
            id: "R15",
            citation: c::R15,
            lang: "en",
            used_for: "Art der Skala",
        },
        Reference {
            id: "R16",
            citation: "Krosnick, J. A.; Presser, S. (2010): Question and questionnaire design. In: *Handbook of Survey Research*, 2. Aufl.",
            lang: "de-CH",
            used_for: "Formulierung der Aussagen",
        },
        Reference {
            id: "R17",
            citation: c::R17,
            lang: "en",
            used_for: "Drift der Wichtigkeit",
        },
        Reference {
            id: "R18",
            citation: c::R18,
            lang: "en",
            used_for: "Aussagen je Aufgabe",
        },
        Reference {
            id: "R19",
            citation: "Studie über gleichförmiges und nachlässiges Antworten (straightlining, insufficient effort responding), *Journal of Official Statistics* (2024), doi 10.1177/0282423X241273455",
            lang: "de-CH",
            used_for: "Hinweis H04",
        },
        Reference {
            id: "R20",
            citation: c::R20,
            lang: "en",
            used_for: "Aufgabe T6",
        },
        Reference {
            id: "R21",
            citation: "Homburg, Ch.; Workman, J. P.; Jensen, O.: A configurational approach to strategic account management effectiveness. In: *Handbook of Strategic Account Management*; sowie Homburg et al. (2002), Arbeitspapier W 053, Mannheim",
            lang: "de-CH",
            used_for: "Formalisierung",
        },
        Reference {
            id: "R22",
            citation: c::R22,
            lang: "en",
            used_for: "Umgang mit fehlenden Angaben",
        },
        Reference {
            id: "R23",
            citation: "Gallup: Span of control – what’s the optimal team size for managers? (US-Daten 2024/2025)",
            lang: "de-CH",
            used_for: "Teamgrösse",
        },
        Reference {
            id: "R24",
            citation: c::R24,
            lang: "en",
            used_for: "Kontaktzeit",
        },
    ],
    orientation: "Zur Orientierung, ohne dass Zahlen übernommen sind: Woodburn, D. (2006): *Transitioning to key account management*, Cranfield (Phasen scoping, introducing, embedding, optimising) – eine mögliche spätere Verfeinerung der Ja/Nein-Frage zur Pilotphase; Davies, I. A.; Ryals, L. J. (2009): A stage model for transitioning to KAM. *Journal of Marketing Management*; Bass, B. M.; Avolio, B. J.: Multifactor Leadership Questionnaire – lizenziert; nur das Konzept, keine Aussagen verwendet.",
};
