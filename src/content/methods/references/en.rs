//! The references in English.

use super::{Reference, References, citations as c};

pub(super) static REFERENCES: References = References {
    heading: "References",
    head: ["No.", "Reference", "Used for"],
    entries: [
        Reference {
            id: "Seed",
            citation: "Müllner, M.: *Führungsaufgaben im Key Account Management*; with reference to Belz, Ch.; Müllner, M.; Zupancic, D. (2021): *Spitzenleistungen im Key Account Management – Das St. Galler KAM-Konzept*, 4th ed., Vahlen; Müllner, M.; Müllner, C. (2021): *Emotional intelligent führen*, 2nd ed., Springer Gabler; Zupancic, D. (2019): *Sales Drive*, Wiley",
            lang: "en",
            used_for: "tasks, phrases",
        },
        Reference {
            id: "R1",
            citation: "Acharya, A.; Lieber, R.; Seem, L.; Welchman, T. (2017): How to identify the right 'spans of control' for your organization. McKinsey & Company; spans per archetype as summarised by IADS",
            lang: "en",
            used_for: "archetypes",
        },
        Reference {
            id: "R2",
            citation: c::R2,
            lang: "en",
            used_for: "span, coaching share",
        },
        Reference {
            id: "R3",
            citation: c::R3,
            lang: "en",
            used_for: "sample of the study behind the tasks",
        },
        Reference {
            id: "R4",
            citation: c::R4,
            lang: "en",
            used_for: "practitioner's span",
        },
        Reference {
            id: "R5",
            citation: "Sales Executive Council study, as reported by Street Savvy Sales Leadership (2018) – secondary, original not seen",
            lang: "en",
            used_for: "coaching hours",
        },
        Reference {
            id: "R6",
            citation: c::R6,
            lang: "en",
            used_for: "benefit for core performers",
        },
        Reference {
            id: "R7",
            citation: c::R7,
            lang: "en",
            used_for: "direct superior not as sponsor; several functions",
        },
        Reference {
            id: "R7b",
            citation: "Walker Information: Executive sponsors – growth contributors or prohibitors? (Cisco figures from a SAMA conference)",
            lang: "en",
            used_for: "sponsor ratio",
        },
        Reference {
            id: "R8",
            citation: c::R8,
            lang: "en",
            used_for: "capacity, pilots",
        },
        Reference {
            id: "R8b",
            citation: c::R8B,
            lang: "en",
            used_for: "sponsor time",
        },
        Reference {
            id: "R8c",
            citation: "Pulse RevOps: Executive sponsor programs for strategic accounts – vendor article, figures not traceable",
            lang: "en",
            used_for: "dissenting view",
        },
        Reference {
            id: "R9",
            citation: c::R9,
            lang: "en",
            used_for: "balance",
        },
        Reference {
            id: "R10",
            citation: c::R10,
            lang: "en",
            used_for: "balance",
        },
        Reference {
            id: "R11",
            citation: c::R11,
            lang: "en",
            used_for: "second perspective",
        },
        Reference {
            id: "R12",
            citation: c::R12,
            lang: "en",
            used_for: "matrix",
        },
        Reference {
            id: "R13",
            citation: c::R13,
            lang: "en",
            used_for: "critique of zoning",
        },
        Reference {
            id: "R14",
            citation: c::R14,
            lang: "en",
            used_for: "scale labels",
        },
        Reference {
            id: "R15",
            citation: c::R15,
            lang: "en",
            used_for: "scale type",
        },
        Reference {
            id: "R16",
            citation: "Krosnick, J. A.; Presser, S. (2010): Question and questionnaire design. In: *Handbook of Survey Research*, 2nd ed.",
            lang: "en",
            used_for: "item writing",
        },
        Reference {
            id: "R17",
            citation: c::R17,
            lang: "en",
            used_for: "importance drift",
        },
        Reference {
            id: "R18",
            citation: c::R18,
            lang: "en",
            used_for: "items per task",
        },
        Reference {
            id: "R19",
            citation: "Study on straightlining and insufficient effort responding, *Journal of Official Statistics* (2024), doi 10.1177/0282423X241273455",
            lang: "en",
            used_for: "hint H04",
        },
        Reference {
            id: "R20",
            citation: c::R20,
            lang: "en",
            used_for: "task T6",
        },
        Reference {
            id: "R21",
            citation: "Homburg, Ch.; Workman, J. P.; Jensen, O.: A configurational approach to strategic account management effectiveness. In: *Handbook of Strategic Account Management*; and Homburg et al. (2002), working paper W 053, Mannheim",
            lang: "en",
            used_for: "formalisation",
        },
        Reference {
            id: "R22",
            citation: c::R22,
            lang: "en",
            used_for: "missing policy",
        },
        Reference {
            id: "R23",
            citation: "Gallup: Span of control – what's the optimal team size for managers? (US data 2024/2025)",
            lang: "en",
            used_for: "team size",
        },
        Reference {
            id: "R24",
            citation: c::R24,
            lang: "en",
            used_for: "contact time",
        },
    ],
    orientation: "For orientation, no figures used: Woodburn, D. (2006): *Transitioning to key account management*, Cranfield (phases scoping, introducing, embedding, optimising) – a possible later refinement of the yes/no question on the pilot phase; Davies, I. A.; Ryals, L. J. (2009): A stage model for transitioning to KAM. *Journal of Marketing Management*; Bass, B. M.; Avolio, B. J.: Multifactor Leadership Questionnaire – licensed, concept only, no items used.",
};
