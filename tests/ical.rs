//! Calendar files: what the format demands, and what another program reads.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod support;

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use leitwerk::content::Locale;
use leitwerk::exchange::ical::{Moment, actions, sessions};
use leitwerk::model::{Action, ActionStatus, Kam, TaskId, Workspace};
use leitwerk::planning::report;

use support::team::{as_of, date, kam, team_of};

const LONG: &str = "Jörg-Günther Müllhäuser-Grösslüönd, Region «Zürich; Ötztal \\ Südtirol», \
    zuständig für Übersee und für alle Schlüsselkunden im Öffentlichen Verkehr";

fn written() -> Moment {
    Moment {
        date: date("2026-03-04"),
        hour: 7,
        minute: 5,
        second: 9,
    }
}

fn every_two_weeks(id: &str, alias: &str) -> Kam {
    Kam {
        alias: alias.into(),
        interval_weeks: Some(2),
        session_minutes: 90,
        ..kam(id)
    }
}

fn sessions_of(workspace: &Workspace) -> String {
    sessions(workspace, &report(workspace, as_of()).calendar, written())
}

fn action(id: &str, text: &str) -> Action {
    Action {
        id: id.into(),
        task: TaskId::T4,
        text: text.into(),
        owner: "Leitung; Verkauf".into(),
        due: Some(date("2026-12-31")),
        status: ActionStatus::Open,
        kam_id: None,
        source: "own".into(),
    }
}

/// The events that another program finds.
fn events(file: &str) -> Vec<Event> {
    let unfolded = unfold(file);
    let calendar = Calendar::from(read_calendar(&unfolded).expect("a calendar"));
    calendar
        .components
        .into_iter()
        .map(|component| match component {
            CalendarComponent::Event(event) => event,
            other => panic!("not an event: {other:?}"),
        })
        .collect()
}

/// The lines as RFC 5545 defines them.
fn assert_well_formed(file: &str) {
    let lines: Vec<_> = file
        .strip_suffix("\r\n")
        .expect("ends with a line end")
        .split("\r\n")
        .collect();
    for line in &lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(
            !line.contains(char::is_control),
            "a control character: {line:?}"
        );
    }
    assert_eq!(lines.first(), Some(&"BEGIN:VCALENDAR"));
    assert_eq!(lines.last(), Some(&"END:VCALENDAR"));
}

#[test]
fn holds_every_session() {
    let workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", LONG)]);
    let planned = report(&workspace, as_of()).calendar.sessions;
    let file = sessions_of(&workspace);
    assert_well_formed(&file);

    let events = events(&file);
    assert_eq!(events.len(), planned.len());
    for (event, session) in events.iter().zip(&planned) {
        let name = if session.kam == "k1" { "Nord" } else { LONG };
        assert_eq!(event.get_summary(), Some(&*format!("Coaching: {name}")));
        let on = session.date.to_string();
        let Some(DatePerhapsTime::Date(start)) = event.get_start() else {
            panic!("not an all-day event");
        };
        assert_eq!(start.to_string(), on);
        assert!(event.get_description().expect("a note").contains("90"));
        assert_eq!(event.property_value("DTSTAMP"), Some("20260304T070509Z"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    }
}

#[test]
fn names_a_session_the_same_in_every_file() {
    let workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let mut renamed = workspace.clone();
    renamed.kams[0].alias = "Norden".into();
    let uids = |workspace: &Workspace| -> Vec<String> {
        events(&sessions_of(workspace))
            .iter()
            .map(|event| event.get_uid().expect("a UID").to_owned())
            .collect()
    };
    let mut names = uids(&workspace);
    assert_eq!(names, uids(&renamed));
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "a UID stands for one session");
}

#[test]
fn tells_of_a_kam_no_more_than_the_name() {
    let mut talkative = every_two_weeks("k1", "Nord");
    talkative.goal = "Verhandlung".into();
    talkative.site = "Olten".into();
    talkative.conflict = true;
    let plain = sessions_of(&team_of([every_two_weeks("k1", "Nord")]));
    assert_eq!(sessions_of(&team_of([talkative])), plain);
}

#[test]
fn reads_back_what_was_typed() {
    for text in [
        LONG,
        "Komma, Semikolon; Schrägstrich \\ und Wörter",
        "zwei\nZeilen",
        "\\n ist kein Umbruch",
        "🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭",
        "BEGIN:VEVENT",
        &"ä".repeat(2000),
    ] {
        let workspace = Workspace {
            actions: vec![action("a1", text)],
            ..Workspace::default()
        };
        let file = actions(&workspace, written());
        assert_well_formed(&file);
        let events = events(&file);
        assert_eq!(events.len(), 1, "{text}");
        assert_eq!(
            events[0].get_summary(),
            Some(&*format!("Fällig: {text}")),
            "{file}"
        );
        let note = events[0].get_description().expect("a note");
        assert!(note.ends_with("\nZuständig: Leitung; Verkauf"), "{note}");
    }
}

#[test]
fn takes_every_line_end_for_one() {
    let of = |text: &str| {
        let workspace = Workspace {
            actions: vec![action("a1", text)],
            ..Workspace::default()
        };
        actions(&workspace, written())
    };
    assert_eq!(of("a\r\nb"), of("a\nb"));
    assert_eq!(of("a\rb"), of("a\nb"));
    assert_eq!(of("a\u{0}b\u{7f}"), of("ab"));
}

#[test]
fn leaves_out_what_is_done_or_has_no_date() {
    let done = Action {
        status: ActionStatus::Done,
        ..action("a1", "erledigt")
    };
    let undated = Action {
        due: None,
        ..action("a2", "ohne Datum")
    };
    let doing = Action {
        status: ActionStatus::Doing,
        ..action("a3", "läuft")
    };
    let workspace = Workspace {
        actions: vec![done, undated, doing],
        locale: Locale::En.into(),
        ..Workspace::default()
    };
    let events = events(&actions(&workspace, written()));
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].get_summary(), Some("Due: läuft"));
    assert_eq!(events[0].get_uid(), Some("action-a3@leitwerk"));
}

#[test]
fn is_a_calendar_without_events_too() {
    let file = sessions_of(&Workspace::default());
    assert_well_formed(&file);
    assert!(events(&file).is_empty());
}
