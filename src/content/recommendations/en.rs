//! The recommendation library in English, by task, level and letter.

pub(super) const TEXTS: [[[&str; 2]; 4]; 6] = [
    // T1
    [
        [
            "Ask every KAM for one market trend of the past three months and take the list to the next management meeting.",
            "Pick one habit you want the KAMs to change and change it in your own work first.",
        ],
        [
            "Introduce a standing item “voice of the key account” in the monthly meeting, presented by a different KAM each time.",
            "For each ongoing change, write one sentence naming the customer benefit and use it in every conversation about it.",
        ],
        [
            "Agree with another department on one joint change triggered by a key account, with a date and a measure.",
            "Hold a short look-back 60 days after each decision: what is applied in daily work, what is not?",
        ],
        [
            "Document two changes that entered the company through KAM and present them to top management.",
            "Hand the lead of a cross-functional change to one KAM and support as a sparring partner.",
        ],
    ],
    // T2
    [
        [
            "Hold a 45-minute talk with every KAM on development only and record one goal each.",
            "Take part in the selection interviews for the next KAM position yourself.",
        ],
        [
            "Revise the KAM job profile with two experienced KAMs; add one for the support team.",
            "Sketch three career stages in KAM on one page and what marks the transition.",
        ],
        [
            "Compile a list of three internal prospects and give each a task at a key account.",
            "Report every quarter, on the intranet or at a staff meeting, what sales has achieved for other departments.",
        ],
        [
            "Set up a time-limited job rotation for one KAM with another department.",
            "Have experienced KAMs lead the onboarding of new ones and anchor this in the job profile.",
        ],
    ],
    // T3
    [
        [
            "For every KAM, record three decisions that may be taken without asking back.",
            "At the next team meeting ask for one unfinished idea each and choose one together for a trial.",
        ],
        [
            "Reserve half a day a month per KAM for solution work with a key account and protect the slot.",
            "Add two columns to every target agreement: “fixed” and “open to shape”.",
        ],
        [
            "Keep a register of trials with result and lesson; discuss it once a quarter without asking who is to blame.",
            "Review your incentives: at least one target per KAM should concern a new offering for a key account.",
        ],
        [
            "Invite a key account to a joint innovation day hosted by the KAM.",
            "Ask the KAMs where steering helps and where it slows down; remove one control.",
        ],
    ],
    // T4
    [
        [
            "Set a coaching cadence for every KAM and enter the next three appointments.",
            "In the next five conversations ask at least three questions before giving advice; note what changes.",
        ],
        [
            "Accompany every KAM to one customer meeting and give feedback on the same day.",
            "End each coaching with the question for the next step; the KAM words and records it.",
        ],
        [
            "Check the span in the capacity model and hand over one task that costs coaching time.",
            "Add one peer case consultation a month to individual coaching.",
        ],
        [
            "Train one experienced KAM to coach newcomers.",
            "Have your own coaching observed by an outsider and ask the KAMs for feedback.",
        ],
    ],
    // T5
    [
        [
            "Look for the passage on KAM in the sales strategy; if there is none, propose a paragraph.",
            "For the three most important key accounts, derive one goal each from the strategy and discuss it with the KAM.",
        ],
        [
            "Put the strategy on one page: what does it mean for a key account in the next quarter?",
            "Give every strategic measure a start date and check the start on that very day.",
        ],
        [
            "Every half-year take the KAMs' feedback on the strategy to top management – in both directions.",
            "Keep a stop list: for each new measure one existing activity goes.",
        ],
        [
            "Make execution measurable with four questions: started, on time, complete, at what effort?",
            "Involve two KAMs as co-authors in the next strategy round.",
        ],
    ],
    // T6
    [
        [
            "Win one member of top management as the first sponsor; begin with KAMs in the pilot phase or in a decentralised role.",
            "Agree with top management on a direct route for urgent KAM matters.",
        ],
        [
            "Write down the sponsor's role on half a page: mentor and backing, no line management.",
            "Assign a sponsor to every decentralised or international KAM; use the planner's suggestion.",
        ],
        [
            "Agree a fixed sponsor–KAM rhythm (at least quarterly) and review it every half-year.",
            "Present one KAM success story in each of two other departments; the lead part goes to that department's contribution.",
        ],
        [
            "Anchor sponsorships in the terms of reference of top management, including succession.",
            "Once a year have the sponsors review together which obstacles they have removed for KAMs.",
        ],
    ],
];
