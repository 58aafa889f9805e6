//! The messages of hints and findings in English.

use super::{FindingMessage, HintText};

pub(super) static HINTS: [HintText; 16] = [
    HintText {
        code: "H01",
        message: "“{task}”: only {n} of 5 statements rated – value is tentative.",
    },
    HintText {
        code: "H02",
        message: "“{task}” cannot be scored ({n} of 5 statements).",
    },
    HintText {
        code: "H03",
        message: "{k} of 30 statements have no value. Does the questionnaire fit your role?",
    },
    HintText {
        code: "H04",
        message: "Almost all answers are identical. That may be right – check it against two examples.",
    },
    HintText {
        code: "H05",
        message: "“{task}”: strengths and gaps lie far apart; the mean hides this.",
    },
    HintText {
        code: "H06",
        message: "Very high self-view. Ask for your KAMs' perspective.",
    },
    HintText {
        code: "H07",
        message: "All tasks equally important: the ranking rests on the gap alone.",
    },
    HintText {
        code: "H08",
        message: "Missing importance for {tasks} counted as “medium”.",
    },
    HintText {
        code: "H09",
        message: "“{task}” is close to a level boundary.",
    },
    HintText {
        code: "H10",
        message: "Answers on “Innovation” and on inspirational leadership do not match.",
    },
    HintText {
        code: "H11",
        message: "High coaching self-view, but the time budget does not suffice arithmetically.",
    },
    HintText {
        code: "H12",
        message: "You report sponsors for most KAMs; in the team plan {x} of {n} have one.",
    },
    HintText {
        code: "H13",
        message: "You report development goals; the team plan records {x} of {n}.",
    },
    HintText {
        code: "H14",
        message: "Pilot phase and introduction date contradict each other.",
    },
    HintText {
        code: "H15",
        message: "“{a}” and “{b}” are practically level.",
    },
    HintText {
        code: "H16",
        message: "“{task}” is one of your focus tasks, and your self-view lies {gap} points above your KAMs' view. Ask them for examples.",
    },
];

pub(super) const fn finding(message: FindingMessage) -> &'static str {
    use FindingMessage as M;
    match message {
        M::K01 => "{kam} has no sponsor during the pilot phase.",
        M::K02 => "{kam} works in a decentralised or international setting without a sponsor.",
        M::K03 => "{kam} has no sponsor.",
        M::K04 => "The sponsor of {kam} is in the same line; backing needs distance.",
        M::K05 => "{sponsor} carries {n} sponsorships with a limit of {c}.",
        M::K06 => "The sponsorship of {kam} is not effective.",
        M::K07 => "No contact between {kam} and {sponsor} for {d} days.",
        M::K07Never => "No contact between {kam} and {sponsor} is recorded.",
        M::K08 => "The limit of {sponsor} ({c}) is set high.",
        M::K09 => "More than half of the sponsorships rest with {sponsor}.",
        M::K10 => "Leadership time is {load} % taken (arithmetic span {nmax} KAMs).",
        M::K10WithoutLoad => "Arithmetically, no time is left for leading the KAMs.",
        M::K11Critical => {
            "More than ten KAMs beside several territories: this span is questionable."
        }
        M::K11High => "More than ten KAMs beside one territory: review the span.",
        M::K11Medium => "More than ten KAMs: coaching needs a second level or group formats.",
        M::K11Low => "The span is approaching the limit.",
        M::K12 => {
            "Arithmetically {hpk} coaching hours per KAM and month remain; about 3 are usual, and even that is at most a floor."
        }
        M::K13 => "No coaching cadence is set for {kam}.",
        M::K14 => "Coaching of {kam} is overdue (last {d} days ago).",
        M::K15 => "{p} coaching hours a month are planned for {kam}, need {n}.",
        M::K16 => "No career path has been discussed for {kam}.",
        M::K17 => "{kam} has no development goal.",
        M::K18 => "The development goal of {kam} has been due since {date}.",
        M::K19 => "{account} has no responsible KAM.",
        M::K20 => "{account} depends on {kam} alone.",
        M::K21 => "{kam} manages {n} key accounts.",
        M::K22 => "{kam} works without a support team.",
        M::K23 => "The leader is not involved in filling “{title}”.",
        M::K24 => "“{title}” has been open for {d} days.",
        M::K25 => "The job profile “{title}” is not up to date.",
        M::K26 => "Action overdue for {d} days: {text}",
        M::K27 => "Action without owner or date: {text}",
        M::K28 => "There is no live action for the focus task “{task}”.",
        M::K29 => "{kam} is in an internal conflict without backing.",
        M::K30 => "Dangling reference at {entity}.",
        M::K31 => "{owner} carries {n} live actions.",
    }
}
