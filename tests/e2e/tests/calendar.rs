//! The quarter's coaching: in a file, blocked weeks, sessions that were held.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::json;

/// The calendar of three KAMs, two of them with a cadence.
fn calendar(visit: Visit) -> Page {
    let mut workspace = workspace("b10-1");
    workspace["kams"] = json!([
        { "id": "k1", "alias": "Arve; Süd", "intervalWeeks": 2, "sessionMinutes": 90 },
        { "id": "k2", "alias": "Birke", "intervalWeeks": 4, "sessionMinutes": 60 },
        { "id": "k3", "alias": "Eibe" },
    ]);
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/plan/calendar"))
}

/// The events of a calendar file, as another program reads them.
fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap_or_default();
    let event = |component: CalendarComponent| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(event).collect()
}

/// How many sessions the page announces.
fn announced(page: &Page) -> usize {
    page.until("the number of sessions", || {
        let text = page.text();
        let number = text.split(" in 13 Wochen.").next();
        let number = number.and_then(|before| {
            before
                .lines()
                .last()?
                .strip_prefix("Gespräche: ")?
                .parse()
                .ok()
        });
        number.ok_or(text)
    })
}

#[test]
fn the_quarter_goes_into_a_calendar_file() {
    let page = calendar(Visit::new().width(390));
    page.sees("Ohne Coaching-Rhythmus:");
    page.button("Rhythmus festlegen: Eibe").is_there();
    let count = announced(&page);
    assert!(count >= 8, "{count} sessions");
    page.fits();

    page.button("Kalender speichern (.ics)").click();
    let file = page.downloaded_text(".ics");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let events = events(&file);
    assert_eq!(events.len(), count);
    let shown = page.text();
    for event in &events {
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else {
            panic!("no day: {event:?}");
        };
        assert_eq!(event.get_end(), day.succ_opt().map(DatePerhapsTime::Date));
        let (summary, minutes) = match event.get_summary() {
            Some("Coaching: Arve; Süd") => ("Arve; Süd", "90 Minuten"),
            Some("Coaching: Birke") => ("Birke", "60 Minuten"),
            other => panic!("{other:?}"),
        };
        let on = day.format("%-d. ").to_string();
        let is_shown =
            |line: &str| line.contains(&on) && line.contains(summary) && line.contains(minutes);
        assert!(shown.lines().any(is_shown), "{event:?} in:\n{shown}");
    }
}

const TODAY: &str = "const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0')).join('-');";

/// The Monday of this week.
const MONDAY: &str = "const day = new Date();
    day.setDate(day.getDate() - (day.getDay() + 6) % 7);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map((part) => String(part).padStart(2, '0')).join('-');";

#[test]
fn a_session_that_was_held_stands_with_the_kam() {
    let page = calendar(Visit::new());
    let coached = |page: &Page| page.workspace()["kams"][1]["lastCoachingOn"].clone();
    assert!(coached(&page).is_null());
    page.button("Gehalten: Birke, …").nth(0).click();
    page.sees("Letztes Coaching von Birke: ");
    // On its day, or today if that still lies ahead.
    let today = page.script(TODAY, vec![]);
    let held = coached(&page);
    assert!(held.as_str() <= today.as_str(), "{held}");
    // It stands in the current week, and its day can be changed.
    let day = (&page.group("Birke")).textbox("Gehalten am");
    day.is_focused();
    assert_eq!(day.value(), held.as_str().unwrap_or_default());
    page.button("Rückgängig machen").click();
    page.lacks("Letztes Coaching von Birke: ");
    assert!(coached(&page).is_null());

    page.button("Gehalten: Birke, …").nth(0).click();
    day.type_date(2026, 1, 5);
    page.until("the other day", || {
        let found = coached(&page);
        if found == "2026-01-05" {
            Ok(())
        } else {
            Err(found)
        }
    });
}

#[test]
fn a_week_is_blocked_by_its_date() {
    let page = calendar(Visit::new());
    page.heading("Diese Woche (ab …").is_there();
    let week = page.checkbox("Woche ab …").nth(0);
    week.click();
    week.is_checked();
    page.sees(", gesperrt");
    let monday = page.script(MONDAY, vec![]);
    assert_eq!(
        page.workspace()["settings"]["blockedWeeks"],
        json!([monday])
    );
    page.reload();
    page.checkbox("Woche ab …").nth(0).click();
    page.lacks(", gesperrt");
    assert_eq!(page.workspace()["settings"]["blockedWeeks"], json!(null));
}

#[test]
fn a_later_file_cancels_what_is_no_longer_planned() {
    let page = calendar(Visit::new());
    page.button("Kalender speichern (.ics)").click();
    let first = page.downloaded_text(".ics");
    assert!(!first.contains("CANCELLED") && !first.contains("X-WR-CALNAME"));
    assert!(!first.contains("VALARM"));
    // What was exported is remembered beside the workspace, without names.
    let remembered = page.stored("leitwerk/site/exported").expect("an entry");
    assert!(!remembered.contains("Birke"), "{remembered}");

    let mut workspace = page.workspace();
    workspace["kams"].as_array_mut().expect("KAMs").remove(1);
    page.store(WORKSPACE, &workspace.to_string());
    page.reload();
    page.checkbox("Am Vortag um 9 Uhr erinnern").click();
    page.button("Kalender speichern (.ics)").click();
    // The browser puts it in the place of the first.
    let second = page.until("a second file", || {
        let file = page.downloaded_text(".ics");
        if file == first {
            Err("the first one")
        } else {
            Ok(file)
        }
    });
    assert!(!second.contains("Birke"), "{second}");
    let cancelled = second.matches("STATUS:CANCELLED").count();
    let still = events(&second).len() - cancelled;
    assert!(cancelled >= 3, "{second}");
    assert_eq!(second.matches("BEGIN:VALARM").count(), still);
    // What still takes place has the same identity, and says that it changed.
    let identities = |file: &str| -> Vec<String> {
        let found = events(file);
        let uids = found.iter().filter_map(|event| event.get_uid());
        uids.map(ToOwned::to_owned).collect()
    };
    let first = identities(&first);
    assert!(identities(&second).iter().all(|uid| first.contains(uid)));
    assert!(second.contains("SEQUENCE:1"), "{second}");
    // The choice of a reminder is kept.
    page.reload();
    page.checkbox("Am Vortag um 9 Uhr erinnern").is_checked();
}
