//! The questionnaire in English.

use super::texts::{BalanceText, ScaleText, TaskText, Texts};

pub(super) const TEXTS: Texts = Texts {
    stem: "Think of the past six months and of the occasions on which the behaviour would have been possible. How often did you show it?",
    observed_stem: "Think of the past six months and of the occasions on which the behaviour would have been possible. How often did your manager show it?",
    no_sponsors_help: "If there are no sponsors yet, choose 1, not 'not applicable'.",
    scale: [
        ScaleText {
            label: "never or almost never",
            anchor: "in hardly any case",
        },
        ScaleText {
            label: "seldom",
            anchor: "in about one case in four",
        },
        ScaleText {
            label: "sometimes",
            anchor: "in about half of the cases",
        },
        ScaleText {
            label: "often",
            anchor: "in about three cases in four",
        },
        ScaleText {
            label: "always or almost always",
            anchor: "in practically every case",
        },
    ],
    not_applicable: ScaleText {
        label: "not applicable",
        anchor: "there was no occasion",
    },
    tasks: [
        TaskText {
            name: "Initiating and driving change",
            short_name: "Change",
            items: [
                "I bring my KAMs' observations on new market trends into the management meeting.",
                "When internal decisions are taken, I speak up for the customer's point of view.",
                "Before I ask my KAMs to change something, I change it in my own work.",
                "When something changes, I explain to my KAMs what the customer gains from it.",
                "I follow up agreed changes until they are applied in daily work.",
            ],
            observed: [
                "My manager brings their KAMs' observations on new market trends into the management meeting.",
                "When internal decisions are taken, my manager speaks up for the customer's point of view.",
                "Before asking their KAMs to change something, my manager changes it in their own work.",
                "When something changes, my manager explains to their KAMs what the customer gains from it.",
                "My manager follows up agreed changes until they are applied in daily work.",
            ],
        },
        TaskText {
            name: "Identifying and developing talent",
            short_name: "Talent",
            items: [
                "When KAM positions are filled, I conduct selection interviews myself.",
                "I make the achievements of sales known to colleagues outside sales.",
                "I update the job profile when the requirements of a role in the key account team change.",
                "I agree personal development goals with my KAMs.",
                "I discuss with my KAMs which next career step in key account management is open to them.",
            ],
            observed: [
                "When KAM positions are filled, my manager personally conducts selection interviews.",
                "My manager makes the achievements of sales known to colleagues outside sales.",
                "My manager updates the job profile when the requirements of a role in the key account team change.",
                "My manager agrees personal development goals with their KAMs.",
                "My manager discusses with their KAMs which next career step in key account management is open to them.",
            ],
        },
        TaskText {
            name: "Allowing creativity, creating innovation",
            short_name: "Innovation",
            items: [
                "I leave it to my KAMs to choose the route to an agreed customer goal.",
                "I set time aside for my KAMs to work on new solutions with key accounts.",
                "When a KAM brings in an unfinished idea, I suggest a first trial.",
                "When a trial fails, I first ask what has been learned from it.",
                "When agreeing targets, I state explicitly what is fixed and what is open to shape.",
            ],
            observed: [
                "My manager leaves it to their KAMs to choose the route to an agreed customer goal.",
                "My manager sets time aside for their KAMs to work on new solutions with key accounts.",
                "When a KAM brings in an unfinished idea, my manager suggests a first trial.",
                "When a trial fails, my manager first asks what has been learned from it.",
                "When agreeing targets, my manager states explicitly what is fixed and what is open to shape.",
            ],
        },
        TaskText {
            name: "Coaching and development",
            short_name: "Coaching",
            items: [
                "In coaching conversations I ask questions before I give advice.",
                "After a coaching conversation I have my KAMs word the next step themselves.",
                "I keep agreed coaching appointments with my KAMs.",
                "I accompany my KAMs to customer meetings in order to give them feedback afterwards.",
                "In coaching I name the strengths on which the KAM can build.",
            ],
            observed: [
                "In coaching conversations my manager asks questions before giving advice.",
                "After a coaching conversation my manager has their KAMs word the next step themselves.",
                "My manager keeps agreed coaching appointments with their KAMs.",
                "My manager accompanies their KAMs to customer meetings in order to give them feedback afterwards.",
                "In coaching my manager names the strengths on which the KAM can build.",
            ],
        },
        TaskText {
            name: "Executing strategy",
            short_name: "Strategy",
            items: [
                "In strategy meetings I put key account management forward as a component in its own right.",
                "I translate strategic goals into specific goals for individual key accounts.",
                "On the agreed start date I check whether strategic measures at the key accounts have begun.",
                "I close a strategic measure only once I have checked that all its parts are in place.",
                "I cut activities that contribute nothing to the strategy.",
            ],
            observed: [
                "In strategy meetings my manager puts key account management forward as a component in its own right.",
                "My manager translates strategic goals into specific goals for individual key accounts.",
                "On the agreed start date my manager checks whether strategic measures at the key accounts have begun.",
                "My manager closes a strategic measure only after checking that all its parts are in place.",
                "My manager cuts activities that contribute nothing to the strategy.",
            ],
        },
        TaskText {
            name: "Internal support through executive sponsors",
            short_name: "Sponsors",
            items: [
                "When needed, I get my KAMs a conversation with a member of top management.",
                "I make sure that my KAMs have a named executive sponsor.",
                "When a KAM gets into an internal conflict, I bring in the executive sponsor.",
                "I present results of key account management in other parts of the company.",
                "I also exchange views on key account management with top management outside formal meetings.",
            ],
            observed: [
                "When needed, my manager gets their KAMs a conversation with a member of top management.",
                "My manager makes sure that their KAMs have a named executive sponsor.",
                "When a KAM gets into an internal conflict, my manager brings in the executive sponsor.",
                "My manager presents results of key account management in other parts of the company.",
                "My manager also exchanges views on key account management with top management outside formal meetings.",
            ],
        },
    ],
    balance: [
        [
            BalanceText {
                name: "Control",
                text: "I check the status of key accounts against agreed indicators.",
            },
            BalanceText {
                name: "Trust",
                text: "I hand important customer decisions to my KAMs as their own responsibility.",
            },
        ],
        [
            BalanceText {
                name: "Incentives",
                text: "I tie incentives to results agreed in advance.",
            },
            BalanceText {
                name: "Enthusiasm",
                text: "I tell the team about customer projects we can be proud of.",
            },
        ],
        [
            BalanceText {
                name: "Sales pressure",
                text: "When sales targets are missed, I demand short-term measures.",
            },
            BalanceText {
                name: "Encouragement",
                text: "I encourage my KAMs to propose unfamiliar approaches at key accounts.",
            },
        ],
        [
            BalanceText {
                name: "Steering",
                text: "I decide which work at the key accounts takes precedence.",
            },
            BalanceText {
                name: "Commitment",
                text: "I work out the goals for a key account together with the KAM.",
            },
        ],
    ],
    importance_question: "How important is this leadership task for your success over the next twelve months?",
    importance_labels: [
        "not important",
        "rather unimportant",
        "medium",
        "important",
        "decisive",
    ],
    focus_question: "If you could work on only two tasks: which ones?",
    context: [
        "How many KAMs do you lead directly?",
        "How many other sales territories are you responsible for?",
        "How many other people report to you directly?",
        "How many key accounts do you manage yourself?",
        "How many of your KAMs work in a decentralised or international setting?",
        "Are you in a pilot phase (introduction of KAM or of new KAM structures)?",
        "How many months ago was the present KAM structure introduced?",
        "Level of employment in per cent",
    ],
};
