//! The words about steps in English.

use super::StepTexts;
use crate::content::planner::{Named, named};

pub(in crate::content) static TEXTS: StepTexts = StepTexts {
    kinds: [
        named("context", "Facts about the team"),
        named("settings", "Assumptions"),
        named("assessment", "Assessment"),
        named("teamView", "View of the KAMs"),
        named("kam", "KAM"),
        named("account", "Key account"),
        named("supportMember", "Support member"),
        named("sponsor", "Sponsor"),
        named("position", "Position"),
        named("action", "Action"),
    ],
    field_of: "{field} of {name}",
    record: "Details of {name}",
    added: "{name} added",
    removed: "{name} removed",
    several: "{n} entries changed",
    several_one: "1 entry changed",
    imported: "{n} people taken over",
    imported_one: "1 person taken over",
    assigned: "{n} sponsors assigned",
    assigned_one: "1 sponsor assigned",
    lever: "Lever “{name}”",
    begun: "New assessment",
    finished: "End of the assessment",
    opened: "Opening of the file",
    joined: "Merging with the file",
    put_in_again: "My entry put in again",
    restored: "Restoring what was there on {date} at {time}",
    answer: "Answer {item} on {task}",
    balance: "Answer on the leadership balance",
    importance: "Importance of {task}",
    of_task: "{field} of {task}",
    group: "Changes",
    close: "Close",
    undo: "Undo",
    redo: "Redo",
    undo_step: "Undo: {step}",
    redo_step: "Redo: {step}",
    undone: "Undone: {step}",
    redone: "Redone: {step}",
    not_undone: "“{step}” can no longer be undone.",
    not_redone: "“{step}” can no longer be redone.",
    changed: "The same has been changed in another window in the meantime. Change it by hand if it should still be different.",
    gone: "The entry has been removed in another window in the meantime. Add it anew if it is still needed.",
    full: "The list is full. Remove entries that are no longer needed first.",
    fields: &[
        ("context", &CONTEXT),
        ("assessment", &ASSESSMENT),
        ("kam", &KAM),
        ("account", &ACCOUNT),
        ("supportMember", &SUPPORT_MEMBER),
        ("sponsor", &SPONSOR),
        ("position", &POSITION),
        ("action", &ACTION),
    ],
};

static CONTEXT: [Named; 8] = [
    named("kamCount", "Number of KAMs"),
    named("territories", "Number of other sales territories"),
    named("otherReports", "Number of other direct reports"),
    named("ownAccounts", "Number of own key accounts"),
    named(
        "remoteKams",
        "Number of decentralised or international KAMs",
    ),
    named("pilotPhase", "Pilot phase"),
    named("monthsSinceIntro", "Months since the introduction"),
    named("employment", "Level of employment"),
];

static ASSESSMENT: [Named; 3] = [
    named("expected", "Guess before the result"),
    named("focus", "Focus"),
    named("date", "Date of the assessment"),
];

static KAM: [Named; 9] = [
    named("decentralised", "“Works decentralised”"),
    named("international", "“Serves internationally”"),
    named("sessionMinutes", "Length of a coaching session"),
    named("inPilot", "“Part of a pilot”"),
    named("conflict", "“Internal conflict open”"),
    named("startedOn", "Start in the KAM role"),
    named("sponsorSince", "Start of the sponsorship"),
    named("nextStage", "Next stage"),
    named("goalDue", "Goal due date"),
];

static ACCOUNT: [Named; 5] = [
    named("name", "Name"),
    named("tier", "Tier"),
    named("kamId", "Person in charge"),
    named("deputyKamId", "Deputy"),
    named("supportMemberIds", "Support team"),
];

static SUPPORT_MEMBER: [Named; 2] = [named("alias", "Alias"), named("function", "Function")];

static SPONSOR: [Named; 8] = [
    named("alias", "Alias"),
    named("function", "Function"),
    named("line", "Line"),
    named("level", "Level"),
    named("regions", "Regions or countries"),
    named("capacity", "Limit of sponsorships"),
    named("active", "Availability"),
    named("isLeader", "“That is me”"),
];

static POSITION: [Named; 8] = [
    named("title", "Title"),
    named("roleType", "Type"),
    named("openedOn", "Opening date"),
    named("targetDate", "Target date"),
    named("status", "Status"),
    named("leaderInvolved", "Part in the selection"),
    named("profileUpdatedOn", "Date of the job profile"),
    named("candidates", "Number of candidates"),
];

static ACTION: [Named; 6] = [
    named("task", "Task"),
    named("text", "Text"),
    named("owner", "Owner"),
    named("due", "Due date"),
    named("status", "Status"),
    named("kamId", "KAM"),
];
