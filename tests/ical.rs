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
use leitwerk::exchange::ical::{self, Exported, Moment, Writing};
use leitwerk::model::{Action, ActionStatus, Date, Kam, Setting, TaskId, Workspace};
use leitwerk::planning::report;

use support::team::{as_of, date, kam, team_of};

const LONG: &str = "Jörg-Günther Müllhäuser-Grösslüönd, Region «Zürich; Ötztal \\ Südtirol», \
    zuständig für Übersee und für alle Schlüsselkunden im Öffentlichen Verkehr";

fn writing(today: Date) -> Writing {
    Writing {
        now: Moment {
            date: today,
            hour: 7,
            minute: 5,
            second: 9,
        },
        today,
        reminder: false,
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
    export(workspace, as_of(), &Exported::default()).0
}

/// The sessions of a day, after what was exported earlier.
fn export(workspace: &Workspace, today: Date, earlier: &Exported) -> (String, Exported) {
    let calendar = report(workspace, today).calendar;
    ical::sessions(workspace, &calendar, writing(today), earlier)
}

fn actions_of(workspace: &Workspace) -> String {
    ical::actions(workspace, writing(as_of()), &Exported::default()).0
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
        assert_eq!(
            event.property_value("LAST-MODIFIED"),
            Some("20260304T070509Z")
        );
        assert_eq!(event.property_value("SEQUENCE"), Some("0"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    }
    assert_eq!(
        file.matches("CATEGORIES:Leitwerk\r\n").count(),
        planned.len()
    );
    // Nothing that makes a calendar of its own of it.
    assert!(!file.contains("X-WR-CALNAME"));
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
        let file = actions_of(&workspace);
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
        actions_of(&workspace)
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
    let events = events(&actions_of(&workspace));
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

/// What a calendar file says of its entries: what is called so, on which day,
/// in which state, and how often it was changed.
fn entries(file: &str) -> Vec<(String, String, String, u32)> {
    assert_well_formed(file);
    let events = events(file);
    let entries = events.iter().map(|event| {
        let value = |name| event.property_value(name).expect(name).to_owned();
        let sequence = value("SEQUENCE").parse().expect("a number");
        (value("UID"), value("DTSTART"), value("STATUS"), sequence)
    });
    entries.collect()
}

fn cancelled(file: &str) -> Vec<String> {
    let entries = entries(file).into_iter();
    entries
        .filter(|(_, _, status, _)| status == "CANCELLED")
        .map(|(uid, ..)| uid)
        .collect()
}

#[test]
fn the_same_plan_is_the_same_file_on_every_day_of_a_week() {
    let workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let (first, exported) = export(&workspace, date("2026-03-02"), &Exported::default());
    let (second, again) = export(&workspace, date("2026-03-06"), &exported);
    assert_eq!(first, second);
    assert_eq!(exported, again);
}

#[test]
fn a_week_that_passes_changes_no_entry() {
    let workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let (first, exported) = export(&workspace, as_of(), &Exported::default());
    let (second, _) = export(&workspace, date("2026-03-11"), &exported);
    assert!(cancelled(&second).is_empty(), "{second}");
    let (first, second) = (entries(&first), entries(&second));
    let in_both = second.iter().filter(|entry| first.contains(entry)).count();
    assert_eq!(in_both, first.len() - 1);
}

#[test]
fn who_joins_moves_nobody_else() {
    let mut workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let (first, exported) = export(&workspace, as_of(), &Exported::default());
    workspace.kams.push(every_two_weeks("k3", "West"));
    let (second, _) = export(&workspace, as_of(), &exported);
    assert!(cancelled(&second).is_empty());
    let second = entries(&second);
    assert!(entries(&first).iter().all(|entry| second.contains(entry)));
}

#[test]
fn what_has_changed_says_so_once() {
    let mut workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let (_, exported) = export(&workspace, as_of(), &Exported::default());
    workspace.kams[0].alias = "Norden".into();
    let sequences = |file: &str, kam: &str| -> Vec<u32> {
        let entries = entries(file).into_iter();
        entries
            .filter(|(uid, ..)| uid.contains(kam))
            .map(|(.., sequence)| sequence)
            .collect()
    };
    let (second, exported) = export(&workspace, date("2026-03-05"), &exported);
    assert!(
        sequences(&second, "-k1-")
            .iter()
            .all(|sequence| *sequence == 1)
    );
    assert!(
        sequences(&second, "-k2-")
            .iter()
            .all(|sequence| *sequence == 0)
    );
    assert!(second.contains("LAST-MODIFIED:20260305T070509Z"));
    let (third, _) = export(&workspace, date("2026-03-06"), &exported);
    assert_eq!(second, third);
}

#[test]
fn what_is_no_longer_planned_is_cancelled_until_its_day() {
    let mut workspace = team_of([every_two_weeks("k1", "Nord"), every_two_weeks("k2", "Süd")]);
    let (first, exported) = export(&workspace, as_of(), &Exported::default());
    let gone: Vec<_> = entries(&first)
        .into_iter()
        .filter(|(uid, day, ..)| uid.contains("-k2-") && &**day >= "20260304")
        .collect();
    assert!(gone.len() >= 6);
    workspace.kams.pop();
    let (second, exported) = export(&workspace, as_of(), &exported);
    let uids: Vec<_> = gone.iter().map(|(uid, ..)| uid.clone()).collect();
    assert_eq!(cancelled(&second), uids);
    // The name of who has left is nowhere.
    assert!(!second.contains("Süd") && !exported.write().contains("Süd"));
    // Said again, without another change, as long as the day is ahead.
    let (third, exported) = export(&workspace, date("2026-03-20"), &exported);
    let ahead = entries(&third)
        .into_iter()
        .filter(|(_, _, status, _)| status == "CANCELLED");
    let ahead: Vec<_> = ahead.collect();
    assert!(!ahead.is_empty() && ahead.len() < uids.len());
    assert!(
        ahead
            .iter()
            .all(|(_, day, _, sequence)| &**day >= "20260320" && *sequence == 1)
    );
    // Back in the plan, it takes place again.
    workspace.kams.push(every_two_weeks("k2", "Süd"));
    let (fourth, _) = export(&workspace, date("2026-03-20"), &exported);
    assert!(cancelled(&fourth).is_empty());
    let back = entries(&fourth)
        .into_iter()
        .filter(|(uid, ..)| ahead.iter().any(|(gone, ..)| gone == uid));
    assert!(
        back.into_iter()
            .all(|(.., status, sequence)| status == "CONFIRMED" && sequence == 2)
    );
}

#[test]
fn what_was_held_or_lies_beyond_the_horizon_is_not_cancelled() {
    let mut workspace = team_of([every_two_weeks("k1", "Nord")]);
    let (first, exported) = export(&workspace, as_of(), &Exported::default());
    let first = entries(&first);
    let (_, day, ..) = &first[0];
    assert_eq!(day, "20260303");
    // Held on Friday instead of Tuesday: the rhythm goes on from there.
    workspace.kams[0].last_coaching_on = Some(date("2026-03-06"));
    let (second, _) = export(&workspace, date("2026-03-06"), &exported);
    assert!(cancelled(&second).is_empty(), "{second}");
    assert_eq!(entries(&second).len(), first.len() - 1);
    // Fewer weeks to look ahead do not take back what lies beyond them.
    workspace.settings.set(Setting::CalendarWeeks, 4.0);
    let (third, exported) = export(&workspace, date("2026-03-06"), &exported);
    assert!(cancelled(&third).is_empty(), "{third}");
    workspace.settings.set(Setting::CalendarWeeks, 13.0);
    let (fourth, _) = export(&workspace, date("2026-03-06"), &exported);
    assert_eq!(fourth, second);
}

#[test]
fn an_entry_whose_number_comes_again_is_newer() {
    let mut workspace = team_of([every_two_weeks("k1", "Nord")]);
    let of_number = |file: &str, number: &str| {
        let mut entries = entries(file).into_iter();
        let found = entries.find(|(uid, ..)| uid.starts_with(number));
        let (_, day, status, sequence) = found.expect("an entry");
        format!("{day} {status} {sequence}")
    };
    let (first, exported) = export(&workspace, as_of(), &Exported::default());
    let [past, ahead] = ["coaching-k1-1465@", "coaching-k1-1466@"];
    assert_eq!(of_number(&first, past), "20260303 CONFIRMED 0");
    assert_eq!(of_number(&first, ahead), "20260317 CONFIRMED 0");
    // The day of the first is over; the rhythm then moves by a week.
    let (_, exported) = export(&workspace, date("2026-03-10"), &exported);
    workspace.kams[0].last_coaching_on = Some(date("2026-02-24"));
    let (second, _) = export(&workspace, date("2026-03-10"), &exported);
    assert_eq!(of_number(&second, past), "20260310 CONFIRMED 1");
    // Cancelled, over, and planned again.
    workspace.kams[0].interval_weeks = None;
    let (third, exported) = export(&workspace, date("2026-03-10"), &exported);
    assert_eq!(of_number(&third, ahead), "20260317 CANCELLED 1");
    let (fourth, exported) = export(&workspace, date("2026-03-20"), &exported);
    assert!(!fourth.contains(ahead));
    workspace.kams[0].interval_weeks = Some(2);
    workspace.kams[0].last_coaching_on = Some(date("2026-03-13"));
    let (fifth, _) = export(&workspace, date("2026-03-25"), &exported);
    assert_eq!(of_number(&fifth, ahead), "20260324 CONFIRMED 2");
}

#[test]
fn an_action_that_is_done_is_cancelled() {
    let mut workspace = Workspace {
        actions: vec![action("a1", "bleibt"), action("a2", "wird erledigt")],
        ..Workspace::default()
    };
    let (_, exported) = ical::actions(&workspace, writing(as_of()), &Exported::default());
    workspace.actions[1].status = ActionStatus::Done;
    let (file, exported) = ical::actions(&workspace, writing(as_of()), &exported);
    assert_eq!(cancelled(&file), ["action-a2@leitwerk"]);
    assert_eq!(entries(&file)[0].0, "action-a1@leitwerk");
    // The sessions are remembered beside the actions.
    workspace.kams.push(every_two_weeks("k1", "Nord"));
    let (_, both) = export(&workspace, as_of(), &exported);
    let (file, _) = ical::actions(&workspace, writing(as_of()), &both);
    assert_eq!(cancelled(&file), ["action-a2@leitwerk"]);
}

#[test]
fn a_reminder_comes_on_the_day_before() {
    let workspace = team_of([every_two_weeks("k1", "Nord")]);
    let calendar = report(&workspace, as_of()).calendar;
    let writing = Writing {
        reminder: true,
        ..writing(as_of())
    };
    let (file, exported) = ical::sessions(&workspace, &calendar, writing, &Exported::default());
    assert_well_formed(&file);
    let alarms = file.matches("BEGIN:VALARM").count();
    assert_eq!(alarms, calendar.sessions.len());
    assert!(file.contains("TRIGGER:-PT15H"));
    assert!(exported.reminder);
    // Without it, the entries have changed.
    let (file, _) = export(&workspace, as_of(), &exported);
    assert!(!file.contains("VALARM"));
    assert!(entries(&file).iter().all(|(.., sequence)| *sequence == 1));
}

#[test]
fn another_workspace_cancels_nothing_of_the_first() {
    let (_, exported) = export(
        &team_of([every_two_weeks("k1", "Nord")]),
        as_of(),
        &Exported::default(),
    );
    let other = team_of([every_two_weeks("m1", "Ost")]);
    let (file, _) = export(&other, as_of(), &exported);
    assert_eq!(file, sessions_of(&other));
}

#[test]
fn what_was_exported_is_kept_as_a_text() {
    let workspace = Workspace {
        actions: vec![action("a;1", "x")],
        ..team_of([every_two_weeks("k1", "Nord")])
    };
    let (_, exported) = export(&workspace, as_of(), &Exported::default());
    let (_, exported) = ical::actions(&workspace, writing(as_of()), &exported);
    let text = exported.write();
    assert!(!text.contains("Nord"));
    assert_eq!(Exported::read(&text), Some(exported));
    for text in [
        "",
        "null",
        "[]",
        "{}",
        &text.replacen('1', "9", 1),
        &text[..40],
    ] {
        assert_eq!(Exported::read(text), None, "{text}");
    }
}

/// What another parser finds: names, days and changes of the entries, and how
/// many alarms.
fn read_by_another(file: &str) -> (Vec<(String, String, String, i64)>, usize) {
    use calcard::icalendar::{ICalendarComponentType as Component, ICalendarProperty as Property};

    let mut parser = calcard::Parser::new(file);
    let calendar = match parser.entry() {
        calcard::Entry::ICalendar(calendar) => calendar,
        other => panic!("not a calendar: {other:?}"),
    };
    assert_eq!(parser.entry(), calcard::Entry::Eof);
    let lines = calendar.components.iter().flat_map(|part| &part.entries);
    for line in lines {
        assert!(!matches!(line.name, Property::Other(_)), "{line:?}");
    }
    let of = |kind| {
        calendar
            .components
            .iter()
            .filter(move |c| c.component_type == kind)
    };
    let events = of(Component::VEvent).map(|event| {
        let value = |property| &event.property(&property).expect("a property").values[0];
        let text = |property| value(property).as_text().expect("a text").to_owned();
        let day = value(Property::Dtstart)
            .as_partial_date_time()
            .expect("a day");
        assert_eq!(day.hour, None);
        let number = |part: Option<u8>| part.expect("a number");
        let day = format!(
            "{:04}{:02}{:02}",
            day.year.expect("a year"),
            number(day.month),
            number(day.day)
        );
        assert_eq!(text(Property::Categories), "Leitwerk");
        let sequence = value(Property::Sequence).as_integer().expect("a number");
        (text(Property::Uid), text(Property::Summary), day, sequence)
    });
    (events.collect(), of(Component::VAlarm).count())
}

#[test]
fn two_programs_find_the_same() {
    let mut workspace = team_of([every_two_weeks("k1", LONG), every_two_weeks("k2", "Süd")]);
    let (_, exported) = export(&workspace, as_of(), &Exported::default());
    workspace.kams.pop();
    workspace.kams[0].alias.push_str(" \\n, \"neu\"; 🧭");
    let calendar = report(&workspace, as_of()).calendar;
    let writing = Writing {
        reminder: true,
        ..writing(as_of())
    };
    let (file, _) = ical::sessions(&workspace, &calendar, writing, &exported);
    let one: Vec<_> = events(&file)
        .iter()
        .map(|event| {
            let value = |name| event.property_value(name).expect(name).to_owned();
            let sequence: i64 = value("SEQUENCE").parse().expect("a number");
            let summary = event.get_summary().expect("a title").to_owned();
            (value("UID"), summary, value("DTSTART"), sequence)
        })
        .collect();
    let (other, alarms) = read_by_another(&file);
    assert_eq!(one, other);
    assert_eq!(alarms, calendar.sessions.len());
    assert!(!cancelled(&file).is_empty());
}
