//! The methods note in English.

use super::{Block, EvidenceTable, EvidenceText, MethodsNote, Section, evidence};

pub(super) static NOTE: MethodsNote = MethodsNote {
    title: "Methods note",
    intro: "The product shows this note in full, not behind a footnote.",
    sections: [
        Section {
            id: "F.1",
            heading: "Taken from the seed article",
            blocks: &[
                Block::List(&[
                    "The six core leadership tasks and their content; every item and action names its phrase (A.3).",
                    "The doubt about leading more than ten KAMs beside several territories (C.3, seed rule).",
                    "The role of the Pate: high in the hierarchy, mentor and backing, not a line superior; special importance in the pilot phase and in decentralised or international KAM (K01, K02, K04, K29; D.4).",
                    "The two families of leadership instruments and the demand for the «Spagat» (A.5, B.7).",
                    "The four attributes of good execution in T5.",
                ]),
                Block::Paragraph(
                    "The seed article derives the tasks from the Global Leadership Forecast 2018 and from requirements on KAMs. That study rests on 25 812 leaders and 2547 HR professionals in 2488 organisations from 54 countries [R3]. It is a study of leadership in general; neither it nor the seed article provides a questionnaire, weights, cut-offs or norms for KAM leadership.",
                ),
            ],
        },
        Section {
            id: "F.2",
            heading: "Taken from literature (facts and figures only)",
            blocks: &[
                Block::Evidence(&EVIDENCE),
                Block::Paragraph(
                    "Sources disagree on two points and we say so: the number of accounts per sponsor (from about two to 10–25), and the amount of contact (three coaching hours a *month* against six interaction hours a *week*; the latter counts every e-mail and meeting). One benchmark page [R2] equates 16 % of a 40-hour week with four hours; 16 % would be 6.4 hours. We use the percentage, not the hours.",
                ),
            ],
        },
        Section {
            id: "F.3",
            heading: "Our own conventions (unvalidated)",
            blocks: &[Block::Paragraph(
                "Wording of all items; five items per task; equal weight of items and tasks; 0–100 conversion; level cut-offs 40/60/80 and names; the cap rule; target 80; context factors 1.15 and 1.25; two focus tasks; balance thresholds (60, 20, 40); all hint thresholds; all capacity defaults (80, 4, 3, 16, 6, 2.5, 0.25, 0.15), stages and needs; load bands 80/100/125; pilot months 12; sponsor capacity 2; urgency and fit points; all day limits; competence profile and targets; severities.",
            )],
        },
        Section {
            id: "F.4",
            heading: "What the product is not",
            blocks: &[Block::List(&[
                "It is not a validated psychometric test. There are no norms, no reliability coefficients, no factor analysis, no evidence that a higher score means more success.",
                "It is not an aptitude test and must not be used to select, pay or dismiss people.",
                "The score describes one person's view of their own behaviour in six months. It serves a conversation.",
                "The capacity model is arithmetic on assumptions. Its honest use is to change the assumptions in front of the team.",
                "It is not a product of, nor endorsed by, the author of the seed article or the cited institutions. It contains no items from licensed leadership questionnaires.",
            ])],
        },
        Section {
            id: "F.5",
            heading: "What validation would take",
            blocks: &[
                Block::Steps(&[
                    "Cognitive interviews with 8–10 leaders on all 44 texts.",
                    "Expert rating of the match between item and task (six or more raters; drop items under 80 % agreement).",
                    "A sample of 200 or more leaders for internal consistency per task and a six-factor model against a general factor – with a strong general factor to be expected.",
                    "Self–KAM agreement in 30 or more teams.",
                    "A criterion, e.g. KAM retention or account plan execution after twelve months.",
                ]),
                Block::Paragraph(
                    "Until then the product prints «Instrument v1.0, nicht validiert» / \"instrument v1.0, not validated\" on every report.",
                ),
            ],
        },
    ],
};

static EVIDENCE: EvidenceTable = EvidenceTable {
    head: ["Use", "Finding", "Source", "Strength"],
    rows: evidence(&[
        EvidenceText {
            used_for: "Task T6, K01–K03",
            finding: "Top-management involvement, team spirit, proactive and intensive activities and access to resources go with KAM effectiveness in 385 firms",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Counterweight",
            finding: "In the same research programme formalisation of the approach did *not* show an effect while culture did; we therefore measure behaviour, not paperwork",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Balance profile",
            finding: "Both transformational leadership and contingent reward relate to outcomes and strongly to each other",
            strength: "meta-analyses",
        },
        EvidenceText {
            used_for: "Second perspective",
            finding: "Moderate self–other agreement; leaders see their relational behaviour more favourably",
            strength: "meta-analysis",
        },
        EvidenceText {
            used_for: "Response scale",
            finding: "Frequency words are unequally spaced; item-specific beats agreement",
            strength: "scaling studies",
        },
        EvidenceText {
            used_for: "Missing data",
            finding: "Prorated scale scores can be biased even if values are missing at random; hence the limit of three items and the visible flag",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Identical answers",
            finding: "Often genuine at the ends of the scale",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Matrix",
            finding: "Importance–performance grid and its critique",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Span",
            finding: "Five managerial archetypes with spans",
            strength: "consultancy",
        },
        EvidenceText {
            used_for: "Span",
            finding: "Team size 12.1 on average, median five to six; two thirds of managers lead fewer than ten; 97 % also do individual-contributor work (US, 2025)",
            strength: "survey",
        },
        EvidenceText {
            used_for: "Coaching time",
            finding: "16 % average, 28 % best practice; 8.5 reports on average",
            strength: "consultancy benchmark",
        },
        EvidenceText {
            used_for: "Coaching effect",
            finding: "Three or more hours a month: 107 % of quota against 88 %",
            strength: "secondary report",
        },
        EvidenceText {
            used_for: "Contact time",
            finding: "Median three hours a week with the direct leader, optimum about six, of all interaction",
            strength: "survey by a training firm",
        },
        EvidenceText {
            used_for: "Sponsors",
            finding: "Programme sizes and practice rules",
            strength: "practitioner reports",
        },
    ]),
};
