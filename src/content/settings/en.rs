//! The words of the settings in English.

use super::{SettingsTexts, number, plain};

pub static TEXTS: SettingsTexts = SettingsTexts {
    numbers: [
        number(
            "pilotMonths",
            "Length of a pilot phase",
            "months",
            "For so long a new KAM structure counts as a pilot if nothing is stated about the pilot phase.",
        ),
        number(
            "weeklyHours",
            "Full-time week",
            "h/week",
            "Contractual weekly hours at 100 per cent.",
        ),
        number(
            "workingWeeks",
            "Working weeks a year",
            "weeks",
            "Without holidays and public holidays.",
        ),
        number(
            "unplannedShare",
            "Reserve for the unplanned",
            "share",
            "Part of the working time that stays free.",
        ),
        number(
            "hoursPerTerritory",
            "Steering per territory",
            "h/month",
            "Without leading the people in it; they count as other direct reports.",
        ),
        number(
            "hoursPerOther",
            "Leading each other report",
            "h/month",
            "All direct reports who are not KAMs.",
        ),
        number(
            "hoursPerOwnAccount",
            "Care of each own account",
            "h/month",
            "Key accounts that you manage yourself.",
        ),
        number(
            "hoursPerVacancy",
            "Selection per open position",
            "h/month",
            "Interviews and enquiries while the position is being recruited.",
        ),
        number(
            "hoursPerKamAdmin",
            "Leading each KAM, without coaching",
            "h/month",
            "Targets, approvals, escalations.",
        ),
        number(
            "prepFactor",
            "Preparation and follow-up per coaching hour",
            "share",
            "Added to each hour of conversation.",
        ),
        number(
            "remoteNeed",
            "Addition for decentralised or international KAMs",
            "h/month",
            "Once per KAM, even if both apply.",
        ),
        number(
            "sponsorContactDaysPilot",
            "Limit for sponsor contact in the pilot phase",
            "days",
            "If the last contact is longer ago, finding K07 is raised.",
        ),
        number(
            "sponsorContactDays",
            "Limit for sponsor contact",
            "days",
            "If the last contact is longer ago, finding K07 is raised.",
        ),
        number(
            "maxAccountsPerKam",
            "Key accounts per KAM",
            "count",
            "If there are more, finding K21 is raised.",
        ),
        number(
            "vacancyDays",
            "Limit for an open position",
            "days",
            "If the position is open for longer, finding K24 is raised.",
        ),
        number(
            "profileDays",
            "Validity of a job profile",
            "days",
            "An older profile counts as out of date (K25).",
        ),
        number(
            "overdueHighDays",
            "Limit for overdue actions",
            "days",
            "A longer delay weighs more (K26).",
        ),
        number(
            "maxActionsPerOwner",
            "Live actions per person",
            "count",
            "If there are more, finding K31 is raised.",
        ),
        number(
            "calendarWeeks",
            "Horizon of the coaching calendar",
            "weeks",
            "Counted from the current week.",
        ),
    ],
    targets: number(
        "targets",
        "Target per task",
        "points",
        "The gap of a task is its distance to the target.",
    ),
    context_emphasis: plain(
        "contextEmphasis",
        "Weigh the context",
        "A pilot phase or decentralised KAMs give more weight to sponsors, a span above ten KAMs beside territories to coaching.",
    ),
    fixed_hours: number(
        "fixedHours",
        "Fixed tasks",
        "h/month",
        "Without a value of your own in proportion to the level of employment.",
    ),
    need_by_stage: number(
        "needByStage",
        "Coaching need by stage",
        "h/month",
        "Hours of conversation per KAM, without preparation and follow-up.",
    ),
    allow_same_line: plain(
        "allowSameLine",
        "Allow sponsors of the same line",
        "Otherwise the planner does not suggest them; backing needs distance.",
    ),
    sales_line: plain(
        "salesLine",
        "Line of sales",
        "Sponsors outside this line get more points in the suggestion.",
    ),
    blocked_weeks: plain(
        "blockedWeeks",
        "Blocked weeks",
        "Weeks without coaching, for example holidays or trade fairs.",
    ),
};
