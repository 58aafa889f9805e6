//! The words about steps in German.

use super::StepTexts;
use crate::content::planner::{Named, named};

pub(in crate::content) static TEXTS: StepTexts = StepTexts {
    kinds: [
        named("context", "Angaben zum Team"),
        named("settings", "Annahmen"),
        named("assessment", "Standortbestimmung"),
        named("teamView", "Sicht der KAM"),
        named("kam", "KAM"),
        named("account", "Schlüsselkunde"),
        named("supportMember", "Support-Mitglied"),
        named("sponsor", "Patin oder Pate"),
        named("position", "Stelle"),
        named("action", "Massnahme"),
    ],
    field_of: "{field} von {name}",
    record: "Angaben zu {name}",
    added: "{name} hinzugefügt",
    removed: "{name} entfernt",
    several: "{n} Einträge geändert",
    several_one: "1 Eintrag geändert",
    imported: "{n} Personen übernommen",
    imported_one: "1 Person übernommen",
    assigned: "{n} Paten zugeteilt",
    assigned_one: "1 Pate zugeteilt",
    lever: "Hebel «{name}»",
    begun: "Neue Standortbestimmung",
    finished: "Abschluss der Standortbestimmung",
    opened: "Öffnen der Datei",
    joined: "Zusammenführen mit der Datei",
    put_in_again: "Wiedereinsetzen meiner Angabe",
    restored: "Wiederherstellen des Stands vom {date}, {time} Uhr",
    answer: "Antwort {item} zu {task}",
    balance: "Antwort zur Führungsbalance",
    importance: "Wichtigkeit von {task}",
    of_task: "{field} von {task}",
    group: "Änderungen",
    close: "Schliessen",
    undo: "Rückgängig",
    redo: "Wiederholen",
    undo_step: "Rückgängig: {step}",
    redo_step: "Wiederholen: {step}",
    undone: "Rückgängig gemacht: {step}",
    redone: "Wiederholt: {step}",
    not_undone: "«{step}» lässt sich nicht mehr rückgängig machen.",
    not_redone: "«{step}» lässt sich nicht mehr wiederholen.",
    changed: "Das Gleiche wurde inzwischen in einem anderen Fenster geändert. Ändern Sie es von Hand, wenn es noch anders sein soll.",
    gone: "Der Eintrag wurde inzwischen in einem anderen Fenster entfernt. Legen Sie ihn neu an, wenn es ihn noch braucht.",
    full: "Die Liste ist voll. Entfernen Sie zuerst Einträge, die es nicht mehr braucht.",
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
    named("kamCount", "Anzahl KAM"),
    named("territories", "Anzahl weiterer Verkaufsgebiete"),
    named("otherReports", "Anzahl weiterer direkt Unterstellter"),
    named("ownAccounts", "Anzahl eigener Schlüsselkunden"),
    named("remoteKams", "Anzahl dezentraler oder internationaler KAM"),
    named("pilotPhase", "Pilotphase"),
    named("monthsSinceIntro", "Monate seit der Einführung"),
    named("employment", "Beschäftigungsgrad"),
];

static ASSESSMENT: [Named; 3] = [
    named("expected", "Schätzung vor dem Ergebnis"),
    named("focus", "Schwerpunkte"),
    named("date", "Datum der Standortbestimmung"),
];

static KAM: [Named; 8] = [
    named("decentralised", "«Arbeitet dezentral»"),
    named("international", "«Betreut international»"),
    named("sessionMinutes", "Dauer eines Coachings"),
    named("inPilot", "«Teil eines Pilots»"),
    named("conflict", "«Interner Konflikt offen»"),
    named("startedOn", "Beginn in der KAM-Rolle"),
    named("sponsorSince", "Beginn der Patenschaft"),
    named("goalDue", "Termin des Entwicklungsziels"),
];

static ACCOUNT: [Named; 5] = [
    named("name", "Name"),
    named("tier", "Klasse"),
    named("kamId", "Zuständige Person"),
    named("deputyKamId", "Stellvertretung"),
    named("supportMemberIds", "Support-Team"),
];

static SUPPORT_MEMBER: [Named; 2] = [named("alias", "Alias"), named("function", "Funktion")];

static SPONSOR: [Named; 8] = [
    named("alias", "Alias"),
    named("function", "Funktion"),
    named("line", "Linie oder Bereich"),
    named("level", "Stellung"),
    named("regions", "Regionen oder Länder"),
    named("capacity", "Obergrenze der Patenschaften"),
    named("active", "Verfügbarkeit"),
    named("isLeader", "«Das bin ich selbst»"),
];

static POSITION: [Named; 8] = [
    named("title", "Bezeichnung"),
    named("roleType", "Art"),
    named("openedOn", "Datum der Ausschreibung"),
    named("targetDate", "Zieldatum"),
    named("status", "Stand"),
    named("leaderInvolved", "Beteiligung an der Auswahl"),
    named("profileUpdatedOn", "Datum des Jobprofils"),
    named("candidates", "Anzahl Kandidaturen"),
];

static ACTION: [Named; 6] = [
    named("task", "Führungsaufgabe"),
    named("text", "Text"),
    named("owner", "Verantwortliche"),
    named("due", "Termin"),
    named("status", "Stand"),
    named("kamId", "KAM"),
];
