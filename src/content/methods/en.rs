//! The methods note in English.

use super::{Block, EvidenceTable, EvidenceText, MethodsNote, Section, evidence};

pub static NOTE: MethodsNote = MethodsNote {
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
                    "Sources disagree on three points and we say so: the coaching hours (three, five or eight a month; C.2 shows the range), the accounts per sponsor (about two; ten is called a myth), and the amount of contact (three coaching hours a *month* against six interaction hours a *week*; the latter counts every e-mail and meeting). Two sources meet at three hours – the threshold of R5 and R2's average share over its average span – but on what is average: at most a floor, no target. One benchmark page [R2] equates 16 % of a 40-hour week with four hours; 16 % would be 6.4 hours. We use the percentage, not the hours. *Secondary* means: reported by somebody who read the original, which was not seen. Looked for and not found: studies of sponsors per executive with outcomes, of the frequency of sponsor contact, of the span of leaders of KAMs, of the hours per own key account, of the length of a pilot phase.",
                ),
            ],
        },
        Section {
            id: "F.3",
            heading: "Our own conventions (unvalidated)",
            blocks: &[Block::Paragraph(
                "Wording of all items; five items per task; equal weight of items and tasks; 0–100 conversion; level cut-offs 40/60/80 and names; the cap rule; target 80; context factors 1.15 and 1.25; two focus tasks; balance thresholds (60, 20, 40); all hint thresholds; all capacity defaults (80, 4, 3, 16, 6, 2.5, 0.25, 0.15), stages and needs; load bands 80/100/125; pilot months 12; sponsor capacity 2; urgency and fit points; all day limits; competence profile and targets; severities; in the second perspective three forms, five for items, 15 answers a form, the limits 5/95 and 10/90, the rater SD of 18, the mark at 15 points; the choice of 3.0, 5.3 and 7.7 hours; phase, weekday and tie rules of the calendar.",
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
                    "Expert rating of the match between item and task (six or more raters; drop items under 80 % agreement).",
                    "A sample of 200 or more leaders for internal consistency per task and a six-factor model against a general factor – with a strong general factor to be expected.",
                    "Self–KAM agreement in 30 or more teams.",
                    "A criterion, e.g. KAM retention or account plan execution after twelve months.",
                ]),
                Block::Paragraph(
                    "Until then the product prints «Instrument v1.0, nicht validiert» / “instrument v1.0, not validated” on every report (the instrument version, not that of this document).",
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
            used_for: "Nuance to it",
            finding: "Five ways in which top managers deal with key customers; 28 % stay away, 21 % act without coordination, 14 % build the relationship and the business: being involved is not good as such",
            strength: "secondary (summary of a podcast)",
        },
        EvidenceText {
            used_for: "Nuance to it",
            finding: "Seven cases, 19 drivers of involvement, ten role templates; the assumption that involvement is beneficial in itself is questioned",
            strength: "doctoral thesis, abstract",
        },
        EvidenceText {
            used_for: "Formal and informal",
            finding: "Formalisation showed no effect by itself, culture did",
            strength: "peer-reviewed",
        },
        EvidenceText {
            used_for: "Formal and informal",
            finding: "Earlier results on formalisation contradict each other; several combinations of formal and informal elements lead equally well to effectiveness (221 KA managers). Combinations count: we measure behaviour and ask for both T5 and T6",
            strength: "peer-reviewed, abstract",
        },
        EvidenceText {
            used_for: "Formal and informal",
            finding: "Reasons given for failing programmes divide evenly into formal and cultural ones (74 answers of 71 practitioners)",
            strength: "peer-reviewed, secondary",
        },
        EvidenceText {
            used_for: "Pilot phase, K01",
            finding: "Most programmes are rebuilt at least once; the share is retold as 84 % and as 79 %",
            strength: "secondary, retellings disagree",
        },
        EvidenceText {
            used_for: "K21",
            finding: "More than half of over 350 firms have two to five accounts per KAM (extremes: 1 and more than 16), fewer with internationality; no evidence that the ratio explains success",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Balance profile",
            finding: "Both transformational leadership and contingent reward relate to outcomes and strongly to each other",
            strength: "meta-analyses",
        },
        EvidenceText {
            used_for: "Balance profile, B2a",
            finding: "Fixed to variable pay about 4 : 1; about 18 % variable at successful firms",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Second perspective",
            finding: "Moderate self–other agreement; leaders see their relational behaviour more favourably",
            strength: "meta-analysis",
        },
        EvidenceText {
            used_for: "Second perspective",
            finding: "Self-ratings of performance: ρ = .34 with those of supervisors, and d = 0.32 above them (35 417 persons)",
            strength: "meta-analysis, secondary",
        },
        EvidenceText {
            used_for: "Second perspective, band",
            finding: "Ten raters for a reliability of .70 (capacity to develop), six for motivation; two or three give low values",
            strength: "peer-reviewed, abstract",
        },
        EvidenceText {
            used_for: "Second perspective, actions",
            finding: "Improvement after feedback is small on average (24 longitudinal studies) and likelier with goals and actions",
            strength: "meta-analysis, secondary",
        },
        EvidenceText {
            used_for: "Second perspective, floor",
            finding: "An upward survey for managers reports from three answers",
            strength: "practice of a company",
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
            finding: "Team size 12.1 on average, median five to six; two thirds of managers lead fewer than ten; 97 % also do individual-contributor work (US, 2025); the engagement of the team matters more than its size (92 000 teams)",
            strength: "survey",
        },
        EvidenceText {
            used_for: "Coaching share",
            finding: "16 % average, 28 % best practice; 8.5 reports on average (= 3.0 and 5.3 hours per report)",
            strength: "consultancy benchmark",
        },
        EvidenceText {
            used_for: "Coaching share",
            finding: "20.8 % at six reports (= 5.6 hours); win rates of 53.6 % with a formal process, 45.7 % informal, 44.7 % at the manager's discretion (more than 600 firms, 2015)",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Coaching share",
            finding: "A day a week: 65 % of the managers in the best firms, 51 % in average, 40 % in weak ones",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Coaching hours",
            finding: "Three or more a month: about 107 % of quota against 88 %; retold also as 3–3.5 hours and 105 %",
            strength: "secondary, retellings differ",
        },
        EvidenceText {
            used_for: "Coaching hours",
            finding: "Five hours a month as the optimum",
            strength: "secondary, contradicts three",
        },
        EvidenceText {
            used_for: "Coaching hours",
            finding: "More than two hours a *week*: win rate 56 %, against 43 % below half an hour",
            strength: "secondary, contradicts three",
        },
        EvidenceText {
            used_for: "Coaching hours",
            finding: "70.8 % of the leaders coach each person for an hour a week or less (2014): what is usual",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Coaching hours",
            finding: "77 % of the firms say they coach too little; growth up to 16.7 % higher with more",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Who benefits",
            finding: "The middle of the performance range: up to 19 %; 6–8 % in half of it; little at both ends. A note only: people are not ranked (F.4)",
            strength: "secondary",
        },
        EvidenceText {
            used_for: "Contact time",
            finding: "Median three hours a week with the direct leader, optimum about six, of all interaction",
            strength: "survey by a training firm",
        },
        EvidenceText {
            used_for: "Sponsors",
            finding: "Programme sizes and practice rules; every figure counts accounts, none counts KAMs",
            strength: "practitioner reports",
        },
    ]),
};
